import type { Span } from "./span.ts";

/** Replace the text a span covers. An empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * Apply edits that do not overlap, all offsets into `text`. Edits at the same offset apply in the order given.
 * @throws RangeError if two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`edit ${edit.start}..${edit.end} overlaps another or lies outside the text`);
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}
