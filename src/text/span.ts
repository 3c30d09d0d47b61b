/** A stretch of text: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`, ends included. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether a cursor at `offset` touches the span; a cursor right behind the last character does. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end;

/** Order by start, and of two that start together the longer one first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The same list if it is sorted by `bySpan`, else a sorted copy. */
export function sortedBySpan<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let i = 1; i < spans.length; i++)
    if (bySpan(spans[i - 1]!, spans[i]!) > 0) return [...spans].sort(bySpan);
  return spans;
}

/** Two lists sorted by `bySpan` in one; of equal spans the first list's come first. */
export function mergeBySpan<T extends Span>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0) return a;
  const merged: T[] = [];
  let at = 0;
  for (const span of a) {
    while (at < b.length && bySpan(b[at]!, span) < 0) merged.push(b[at++]!);
    merged.push(span);
  }
  while (at < b.length) merged.push(b[at++]!);
  return merged;
}

/** The text a span covers. */
export const covered = (text: string, s: Span): string => text.slice(s.start, s.end);

/**
 * Index of the first element of `sorted` (by start) that starts at or after `offset`; its length if none does.
 */
export function firstAtOrAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an element of `sorted` (by start, not overlapping one another) shares a code unit with the span. */
export function overlapsAny(sorted: readonly Span[], s: Span): boolean {
  const limit = firstAtOrAfter(sorted, s.end);
  return limit > 0 && sorted[limit - 1]!.end > s.start;
}

/** The last element of `sorted` (by start, not overlapping) that contains `offset`, or undefined. */
export function spanAt<T extends Span>(sorted: readonly T[], offset: number): T | undefined {
  const limit = firstAtOrAfter(sorted, offset + 1);
  const candidate = limit > 0 ? sorted[limit - 1]! : undefined;
  return candidate && offset < candidate.end ? candidate : undefined;
}
