import { Range, type TextDocument } from "vscode";

/** The smallest single replacement that turns a document's text into `wanted`. */
export function minimalReplacement(
  document: TextDocument,
  wanted: string,
): { readonly range: Range; readonly newText: string } {
  const text = document.getText();
  const shorter = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < shorter && text[start] === wanted[start]) start++;
  let tail = 0;
  while (tail < shorter - start && text[text.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
  return {
    range: new Range(document.positionAt(start), document.positionAt(text.length - tail)),
    newText: wanted.slice(start, wanted.length - tail),
  };
}
