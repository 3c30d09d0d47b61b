import type { AnnotatedTextEdit, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { TextEdit } from "../text/edits.ts";
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
 * Edits as LSP has them.
 * @param title shown where the user confirms them; left out: they need no confirming
 */
export function workspaceEdit(view: CorpusView, edits: FileEdits, title?: string): WorkspaceEdit {
  const files = [...edits].flatMap(([uri, list]) => {
    const source = sourceOf(view, uri);
    if (!source || list.length === 0) return [];
    const sorted = list.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return [{ uri, edits: sorted.map((edit) => ({ range: rangeOf(source, edit), newText: edit.newText })) }];
  });
  if (title === undefined) return { changes: Object.fromEntries(files.map(({ uri, edits: e }) => [uri, e])) };
  return {
    documentChanges: files.map(({ uri, edits: e }): TextDocumentEdit => ({
      textDocument: { uri, version: null },
      edits: e.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId: confirm })),
    })),
    changeAnnotations: { [confirm]: { label: title, needsConfirmation: true } },
  };
}

const confirm = "confirm";
