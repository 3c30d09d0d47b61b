import type { TextEdit as LspTextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { changedMiddle, type TextEdit } from "../text/edits.ts";
import { rangeOf, sourceOf, type CorpusView } from "./view.ts";

/** Edits by the uri of the file they change, all offsets into the file as the view has it. */
export type FileEdits = ReadonlyMap<string, readonly TextEdit[]>;

/** A change of files of a corpus, or the reason why there is none. What is done with it is the caller's affair. */
export interface CorpusEdit {
  readonly edits: FileEdits;
  /** What is done, as a sentence; of a refusal, why not. */
  readonly message: string;
  readonly refused?: boolean;
  /** The id of the entity it is about, as it will be. */
  readonly entity?: string;
}

export const refuseEdit = (message: string): CorpusEdit => ({ edits: new Map(), message, refused: true });

export const unknownEntry = (id: string): string => `The registry has no entry “${id}”.`;

export const brokenEntry = ({ name }: { readonly name: string }): string =>
  `The entry of ${name} cannot be changed; is its file broken?`;

/**
 * Edits as LSP has them. A file that the view does not know is made.
 * @param title shown where the user confirms them; left out: they need no confirming
 */
export function workspaceEdit(view: CorpusView, edits: FileEdits, title?: string): WorkspaceEdit {
  const files = [...edits]
    .filter(([, list]) => list.length > 0)
    .map(([uri, list]) => fileEdit(view, uri, list));
  if (title === undefined && files.every(({ isNew }) => !isNew))
    return { changes: Object.fromEntries(files.map(({ uri, edits: list }) => [uri, [...list]])) };
  const documentChanges = files.flatMap(
    ({ uri, isNew, edits: list }): NonNullable<WorkspaceEdit["documentChanges"]> => [
      ...(isNew ? [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }] : []),
      {
        textDocument: { uri, version: null },
        edits: title === undefined ? [...list] : list.map((edit) => ({ ...edit, annotationId: confirm })),
      },
    ],
  );
  if (title === undefined) return { documentChanges };
  return { documentChanges, changeAnnotations: { [confirm]: { label: title, needsConfirmation: true } } };
}

interface FileEdit {
  readonly uri: string;
  readonly isNew: boolean;
  readonly edits: readonly LspTextEdit[];
}

function fileEdit(view: CorpusView, uri: string, list: readonly TextEdit[]): FileEdit {
  const source = sourceOf(view, uri);
  const sorted = list.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const edits = sorted.map((edit) => ({
    range: source ? rangeOf(source, edit) : startOfFile,
    newText: edit.newText,
  }));
  return { uri, isNew: source === undefined, edits };
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const confirm = "confirm";

/** The edits that give files new texts; those whose text is the same are left out. */
export function editsTo(view: CorpusView, texts: ReadonlyMap<string, string>): FileEdits {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const [uri, text] of texts) {
    const before = sourceOf(view, uri)?.text ?? "";
    if (before !== text) edits.set(uri, [changedMiddle(before, text)]);
  }
  return edits;
}
