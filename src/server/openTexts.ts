import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import type { DocumentFile, EditedFrom } from "../corpus/corpus.ts";
import { changedMiddle, type TextEdit } from "../text/edits.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { TextPieces } from "../text/textPieces.ts";
import { canonicalUri } from "../files/uris.ts";

/** A text as an editor holds it, saved or not. */
export interface OpenText {
  /** As the editor spells it. */
  readonly editorUri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly pieces: TextPieces;
  readonly lines: LineIndex;
  /** Whether there are NUL characters in it. */
  readonly hasNul: boolean;
  /** The one edit that made it, and of which text; left out if it was made otherwise. */
  readonly edited?: EditedFrom;
}

/** The texts that are open in editors, by canonical uri. What stands here goes before what is on disk. */
export class OpenTexts {
  private readonly documents = new Map<string, OpenText>();
  /** When each was used last, by a number that grows. */
  private readonly used = new Map<string, number>();
  private uses = 0;

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): string {
    const key = canonicalUri(uri);
    this.documents.set(key, {
      editorUri: uri,
      languageId,
      version,
      text,
      pieces: new TextPieces(text),
      lines: new LineIndex(text),
      hasNul: text.includes("\0"),
    });
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
      const edit = editOf(document, change);
      edits.push(edit);
      document = afterEdit(document, edit);
    }
    const { edited, ...rest } = document;
    const isOne = edited !== undefined && edits.length === 1;
    this.documents.set(uri, { ...rest, version: textDocument.version ?? 0, ...(isOne && { edited }) });
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
    return this.documents.get(uri);
  }

  /** Whether a text is that of an editor, and has no NUL characters. */
  isPlain(uri: string, text: string): boolean {
    const opened = this.documents.get(uri);
    return opened?.text === text && !opened.hasNul;
  }

  /** What is known of a text besides, if it is that of an editor. */
  knownOf(uri: string, text: string | undefined): Pick<DocumentFile, "lines" | "edited"> {
    const opened = this.documents.get(uri);
    if (!opened || opened.text !== text) return {};
    return { lines: opened.lines, ...(opened.edited && { edited: opened.edited }) };
  }

  /** The uri as the editor that has it open spells it. */
  editorUri(uri: string): string {
    return this.documents.get(uri)?.editorUri ?? uri;
  }

  uris(): Iterable<string> {
    return this.documents.keys();
  }
}

/** A change by offsets, without what the old words and the new ones have in common. */
function editOf({ text, pieces, lines }: OpenText, change: TextDocumentContentChangeEvent): TextEdit {
  const range = "range" in change ? change.range : undefined;
  const [from = 0, to = text.length] = range
    ? [lines.offsetAt(range.start), lines.offsetAt(range.end)].sort((a, b) => a - b)
    : [];
  const edit = changedMiddle(pieces.slice({ start: from, end: to }), change.text);
  return { start: from + edit.start, end: from + edit.end, newText: edit.newText };
}

function afterEdit(document: OpenText, edit: TextEdit): OpenText {
  const pieces = document.pieces.edited(edit);
  const { text } = pieces;
  const changed = { start: edit.start, end: edit.start + edit.newText.length };
  return {
    ...document,
    text,
    pieces,
    lines: document.lines.edited(edit, pieces),
    hasNul: (document.hasNul ? text : edit.newText).includes("\0"),
    edited: { before: document.text, edit, near: pieces.around(changed, near) },
  };
}

/** Letters on either side of an edit that may be read to tell what it did. */
const near = 20_000;
