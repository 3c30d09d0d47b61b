import type { Span } from "../text/span.ts";
import type { Anchor } from "./annotation.ts";

/** How much of the neighbourhood an anchor keeps on each side, in UTF-16 code units. */
export const contextLength = 32;

/** What is kept of a stretch of a text, so that it can be found again when the text has changed. */
export function anchorOf(text: string, { start, end }: Span): Required<Anchor> {
  return {
    quote: singleSpaced(text.slice(start, end)),
    prefix: singleSpaced(text.slice(whole(text, Math.max(0, start - contextLength)), start)),
    suffix: singleSpaced(text.slice(end, whole(text, Math.min(text.length, end + contextLength)))),
    start,
    end,
  };
}

/** Line breaks and runs of white space as one space each: a paragraph can be wrapped anew without a change. */
export const singleSpaced = (text: string): string => text.replace(/\s+/g, " ");

/** The offset, or the one after it if it cuts a surrogate pair in half. */
const whole = (text: string, offset: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1)) ? offset + 1 : offset;
