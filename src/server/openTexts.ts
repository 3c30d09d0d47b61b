import { TextDocument } from "vscode-languageserver-textdocument";
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import { changedMiddle, type TextEdit } from "../text/edits.ts";
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
  /** When each was used last, by a number that grows. */
  private readonly used = new Map<string, number>();
  private uses = 0;

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): string {
    const key = canonicalUri(uri);
    this.documents.set(key, TextDocument.create(uri, languageId, version, text));
    this.use(key);
    return key;
  }

  /**
   * Take over changes; undefined if the text was never opened.
   * @returns `edits`: the changes by offsets, each into the text that the one before left
   */
  change({
    textDocument,
    contentChanges,
  }: DidChangeTextDocumentParams): { readonly uri: string; readonly edits: readonly TextEdit[] } | undefined {
    const uri = canonicalUri(textDocument.uri);
    let document = this.documents.get(uri);
    if (!document) return undefined;
    const edits: TextEdit[] = [];
    for (const change of contentChanges) {
      edits.push(editOf(document, change));
      document = TextDocument.update(document, [change], textDocument.version);
    }
    this.documents.set(uri, document);
    return { uri, edits };
  }

  close({ textDocument }: DidCloseTextDocumentParams): string {
    const key = canonicalUri(textDocument.uri);
    this.documents.delete(key);
    this.used.delete(key);
    return key;
  }

  /** Note that an open text is in use, being opened or asked about; no-op for others. */
  use(uri: string): void {
    if (this.documents.has(uri)) this.used.set(uri, ++this.uses);
  }

  /** The higher, the later an open text was used; 0 for one that is not open. */
  rank(uri: string): number {
    return this.used.get(uri) ?? 0;
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

/** A change by offsets, without what the old words and the new ones have in common. */
function editOf(document: TextDocument, change: TextDocumentContentChangeEvent): TextEdit {
  const range = "range" in change ? change.range : undefined;
  const start = range ? document.offsetAt(range.start) : 0;
  const edit = changedMiddle(range ? document.getText(range) : document.getText(), change.text);
  return { start: start + edit.start, end: start + edit.end, newText: edit.newText };
}
