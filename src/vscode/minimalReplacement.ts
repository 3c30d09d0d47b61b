import { Position, Range } from "vscode";

/** The smallest single replacement that turns a text into `wanted`. */
export function minimalReplacement(
  text: string,
  wanted: string,
): { readonly range: Range; readonly newText: string } {
  const shorter = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < shorter && text[start] === wanted[start]) start++;
  let tail = 0;
  while (tail < shorter - start && text[text.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
  return {
    range: new Range(positionIn(text, start), positionIn(text, text.length - tail)),
    newText: wanted.slice(start, wanted.length - tail),
  };
}

/** The place of an offset, with lines as the editor counts them. */
function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new Position(lines.length - 1, lines.at(-1)!.length);
}
