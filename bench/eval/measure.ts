import type { Span } from "../../src/text/span.ts";

/** Counts behind precision, recall and F1. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export const noCounts: Counts = { right: 0, found: 0, gold: 0 };

export const plus = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Harmonic mean of precision and recall, 0 to 1; 0 where nothing was found or to be found. */
export const f1 = ({ right, found, gold }: Counts): number =>
  found + gold === 0 ? 0 : (2 * right) / (found + gold);

/** 0.9437 → `94.4`, right-aligned in five columns. */
export const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** Code units that two spans share; 0 or less if none. */
export const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** One-to-one pairs of found and gold spans, best fit (intersection over union) first. */
export function pairs(
  found: readonly Span[],
  gold: readonly Span[],
  fits: (a: Span, b: Span) => boolean,
): readonly (readonly [number, number])[] {
  const candidates: [number, number, number][] = [];
  found.forEach((a, i) =>
    gold.forEach((b, j) => {
      if (!fits(a, b)) return;
      const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
      candidates.push([shared(a, b) / union, i, j]);
    }),
  );
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const usedFound = new Set<number>();
  const usedGold = new Set<number>();
  const result: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (usedFound.has(i) || usedGold.has(j)) continue;
    usedFound.add(i);
    usedGold.add(j);
    result.push([i, j]);
  }
  return result;
}

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const overlapping = (a: Span, b: Span): boolean => shared(a, b) > 0;

/** Whether a document is in the third that is held back while rules are written: by a hash of its id. */
export function isHeldBack(id: string): boolean {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 0) % 3 === 0;
}
