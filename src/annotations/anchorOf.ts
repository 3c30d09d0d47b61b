import type { Span } from "../text/span.ts";
import type { Anchor } from "./annotation.ts";
import { reversed, runAfter } from "./likeness.ts";
import { occurrences } from "./occurrences.ts";

/** How much of the neighbourhood an anchor keeps on each side, in UTF-16 code units. */
export const contextLength = 32;

/** How much it keeps where less would not tell it from other places of the same words. */
const longestContext = 128;

/**
 * What is kept of a stretch of a text, so that it can be found again when the text has changed. Where the same words
 * stand elsewhere with a like neighbourhood, more of it is kept: about twice what they have in common on that side.
 */
export const anchorOf = (text: string, span: Span): Required<Anchor> => anchorsAt(text, [span])[0]!;

/** The same for many stretches of one text, which is read once for all of them. */
export function anchorsAt(text: string, spans: readonly Span[]): readonly Required<Anchor>[] {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const found = occurrences(text, spans.map(wordsOf));
  const common = new Map([...found].map(([words, places]) => [words, commonContext(text, words, places)]));
  return spans.map((span) => {
    const { start, end } = span;
    const shared = common.get(wordsOf(span));
    const before = shared?.before.get(start) ?? 0;
    const after = shared?.after.get(start) ?? 0;
    return {
      quote: singleSpaced(wordsOf(span)),
      prefix: singleSpaced(text.slice(whole(text, Math.max(0, start - needed(before))), start)),
      suffix: singleSpaced(text.slice(end, whole(text, Math.min(text.length, end + needed(after))))),
      start,
      end,
    };
  });
}

const needed = (common: number): number => Math.min(longestContext, Math.max(contextLength, 2 * common + 8));

/** How much of its neighbourhood each place of the same words shares at most with another, on either side. */
function commonContext(text: string, words: string, places: readonly number[]) {
  const sides = places.map((at) => ({
    at,
    before: reversed(text.slice(Math.max(0, at - longestContext), at)),
    after: text.slice(at + words.length, at + words.length + longestContext),
  }));
  return { before: mostShared(sides, "before"), after: mostShared(sides, "after") };
}

/** Of texts in order, each has most in common with the one before or behind it. */
function mostShared<S extends string>(
  sides: readonly (Readonly<Record<S, string>> & { readonly at: number })[],
  side: S,
): ReadonlyMap<number, number> {
  const sorted = sides.toSorted((a, b) => (a[side] < b[side] ? -1 : a[side] > b[side] ? 1 : 0));
  const runs = sorted.map((one, i) =>
    i === 0 ? 0 : runAfter(sorted[i - 1]![side], 0, one[side], 0, longestContext),
  );
  return new Map(sorted.map(({ at }, i) => [at, Math.max(runs[i]!, runs[i + 1] ?? 0)]));
}

/** Line breaks and runs of white space as one space each: a paragraph can be wrapped anew without a change. */
export const singleSpaced = (text: string): string => text.replace(/\s+/g, " ");

/** The offset, or the one after it if it cuts a surrogate pair in half. */
const whole = (text: string, offset: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset;
