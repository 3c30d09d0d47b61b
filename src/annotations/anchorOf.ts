import type { Span } from "../text/span.ts";
import type { Anchor } from "./annotation.ts";
import { runAfter, runBefore } from "./likeness.ts";

/** How much of the neighbourhood an anchor keeps on each side, in UTF-16 code units. */
export const contextLength = 32;

/** How much it keeps where less would not tell it from other places of the same words. */
const longestContext = 128;

/**
 * What is kept of a stretch of a text, so that it can be found again when the text has changed. Where the same words
 * stand elsewhere with a like neighbourhood, more of it is kept: about twice what they have in common on that side.
 */
export function anchorOf(text: string, { start, end }: Span): Required<Anchor> {
  const { before, after } = commonContext(text, start, end);
  return {
    quote: singleSpaced(text.slice(start, end)),
    prefix: singleSpaced(text.slice(whole(text, Math.max(0, start - needed(before))), start)),
    suffix: singleSpaced(text.slice(end, whole(text, Math.min(text.length, end + needed(after))))),
    start,
    end,
  };
}

const needed = (common: number): number => Math.min(longestContext, Math.max(contextLength, 2 * common + 8));

/** How much of its neighbourhood a stretch shares at most with another place of the same words, on either side. */
function commonContext(text: string, start: number, end: number): { before: number; after: number } {
  const words = text.slice(start, end);
  let before = 0;
  let after = 0;
  if (words === "") return { before, after };
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === start) continue;
    before = Math.max(before, runBefore(text, start, text, at, longestContext));
    after = Math.max(after, runAfter(text, end, text, at + words.length, longestContext));
  }
  return { before, after };
}

/** Line breaks and runs of white space as one space each: a paragraph can be wrapped anew without a change. */
export const singleSpaced = (text: string): string => text.replace(/\s+/g, " ");

/** The offset, or the one after it if it cuts a surrogate pair in half. */
const whole = (text: string, offset: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset;
