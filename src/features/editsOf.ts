import type { WorkspaceEdit } from "vscode-languageserver-types";
import { changedMiddle } from "../text/edits.ts";
import { rangeOf, type SourceText } from "./view.ts";

/** A workspace edit that makes one text another: what they have in common at both ends stays untouched. */
export function textEdit(uri: string, source: SourceText, after: string): WorkspaceEdit {
  const edit = changedMiddle(source.text, after);
  return { changes: { [uri]: [{ range: rangeOf(source, edit), newText: edit.newText }] } };
}

/** A workspace edit that makes new files. Files that are there already are left as they are. */
export const newFileEdit = (
  files: readonly { readonly uri: string; readonly text: string }[],
): WorkspaceEdit => ({
  documentChanges: files.flatMap(({ uri, text }) => [
    { kind: "create" as const, uri, options: { ignoreIfExists: true } },
    {
      textDocument: { uri, version: null },
      edits: [{ range: { start: origin, end: origin }, newText: text }],
    },
  ]),
});

const origin = { line: 0, character: 0 };
