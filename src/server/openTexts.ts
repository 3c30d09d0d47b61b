import { TextDocument } from "vscode-languageserver-textdocument";
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from "vscode-languageserver";
import { canonicalUri } from "../files/uris.ts";

/** A text as an editor holds it, saved or not. */
export interface OpenText {
  /** As the editor spells it. */
  readonly editorUri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that are open in editors, by canonical uri. What stands here goes before what is on disk. */
export class OpenTexts {
  private readonly documents = new Map<string, TextDocument>();

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): string {
    const key = canonicalUri(uri);
    this.documents.set(key, TextDocument.create(uri, languageId, version, text));
    return key;
  }

  /** Undefined if the text was never opened. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): string | undefined {
    const key = canonicalUri(textDocument.uri);
    const document = this.documents.get(key);
    if (!document) return undefined;
    this.documents.set(key, TextDocument.update(document, [...contentChanges], textDocument.version));
    return key;
  }

  close({ textDocument }: DidCloseTextDocumentParams): string {
    const key = canonicalUri(textDocument.uri);
    this.documents.delete(key);
    return key;
  }

  has(uri: string): boolean {
    return this.documents.has(uri);
  }

  get(uri: string): OpenText | undefined {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const { uri: editorUri, languageId, version } = document;
    return { editorUri, languageId, version, text: document.getText() };
  }

  /** The uri as the editor that has it open spells it. */
  editorUri(uri: string): string {
    return this.documents.get(uri)?.uri ?? uri;
  }

  uris(): Iterable<string> {
    return this.documents.keys();
  }
}
