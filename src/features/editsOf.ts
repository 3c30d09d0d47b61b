import type { WorkspaceEdit } from "vscode-languageserver-types";
import { rangeOf, type SourceText } from "./view.ts";

/** A workspace edit that makes one text another: what they have in common at both ends stays untouched. */
export function textEdit(uri: string, source: SourceText, after: string): WorkspaceEdit {
  const before = source.text;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  // Neither a line break nor a surrogate pair may be cut in half.
  if (isInside(before, start) || isInside(after, start)) start--;
  if (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail))) tail--;
  const range = rangeOf(source, { start, end: before.length - tail });
  return { changes: { [uri]: [{ range, newText: after.slice(start, after.length - tail) }] } };
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

const isInside = (text: string, offset: number): boolean =>
  /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(offset - 1, offset + 1));
