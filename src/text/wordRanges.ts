import type { Span } from "./span.ts";
import type { Words } from "./words.ts";

/** The tokens of each of some spans (sentences, paragraphs), and for each token its span. */
export interface WordRanges {
  /** Of each span the first token that begins in it, and the one behind the last. */
  readonly firsts: Uint32Array;
  readonly limits: Uint32Array;
  /** Of each token the index of its span, or `outside`. */
  readonly indices: Uint32Array;
}

export const outside = 0xffffffff;

/** Which tokens begin in which spans; spans are sorted and do not overlap. Linear. */
export function wordRanges(words: Words, spans: readonly Span[]): WordRanges {
  const { count, starts } = words;
  const firsts = new Uint32Array(spans.length);
  const limits = new Uint32Array(spans.length);
  const indices = new Uint32Array(count);
  let token = 0;
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!;
    while (token < count && starts[token]! < start) indices[token++] = outside;
    firsts[i] = token;
    while (token < count && starts[token]! < end) indices[token++] = i;
    limits[i] = token;
  }
  indices.fill(outside, token);
  return { firsts, limits, indices };
}
