import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { overlapsAny, type Span } from "../../text/span.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { shape, splitWords } from "../../text/words.ts";
import type { Document } from "../corpus.ts";
import { inverted, type Inverted } from "./inverted.ts";
import { lexiconSize, wordIds } from "./lexicon.ts";

/**
 * Where each word of a document stands, in packed arrays: some thirteen bytes a word. Words of page chrome and front
 * matter are left out, as they are everywhere else. A word's ordinal is its place among the words, from 0.
 */
export interface Postings {
  readonly count: number;
  /** By ordinal: the word's number in the lexicon, and where it begins. */
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  /** By ordinal, in code units; of a longer word 255. */
  readonly lengths: Uint8Array;
  /** The ordinals of each word that occurs. */
  readonly words: Inverted;
  /** Where each paragraph with words begins and ends, alternating. */
  readonly paragraphs: Uint32Array;
}

/** The postings of a document: made once, so that an edit costs those of one document. */
export function postingsOf(document: Document): Postings {
  const known = cache.get(document);
  if (known) return known;
  const postings = index(document);
  cache.set(document, postings);
  return postings;
}

/** Whether `postingsOf` would have nothing to do. */
export const hasPostings = (document: Document): boolean => cache.has(document);

const cache = new WeakMap<Document, Postings>();

/** Offset behind the word with an ordinal. */
export function wordEnd({ starts, lengths }: Postings, text: string, ordinal: number): number {
  const start = starts[ordinal]!;
  const length = lengths[ordinal]!;
  if (length < 255) return start + length;
  for (let size = 512; ; size *= 2) {
    const end = splitWords(text.slice(start, start + size)).ends[0]!;
    if (end < size - 1 || start + size >= text.length) return start + end;
  }
}

/** The ordinals of a word, ascending. */
export function ordinalsOf({ words: { keys, from, at } }: Postings, id: number): Uint32Array {
  const index = firstNotBelow(keys, id);
  return keys[index] === id ? at.subarray(from[index], from[index + 1]) : at.subarray(0, 0);
}

/** The paragraph that an offset lies in, or that ends before it. */
export function paragraphAt({ paragraphs }: Postings, offset: number): Span {
  const index = Math.max(0, (firstNotBelow(paragraphs, offset + 1) - 1) & ~1);
  return { start: paragraphs[index] ?? 0, end: paragraphs[index + 1] ?? 0 };
}

function index({ text, findings }: Document): Postings {
  const words = splitWords(text);
  const numbers = wordIds.of(words.vocabulary);
  const skipped = findings.regions.filter(({ kind }) => kind === "chrome" || kind === "front-matter");
  const starts = new Uint32Array(words.count);
  const ids = new Uint32Array(words.count);
  const lengths = new Uint8Array(words.count);
  let count = 0;
  for (let i = 0; i < words.count; i++) {
    if (words.shapes[i] === shape.mark) continue;
    const start = words.starts[i]!;
    const end = words.ends[i]!;
    if (skipped.length > 0 && overlapsAny(skipped, { start, end })) continue;
    starts[count] = start;
    lengths[count] = Math.min(end - start, 255);
    ids[count++] = numbers[words.spellings[i]!]!;
  }
  const own = ids.slice(0, count);
  const paragraphs = splitParagraphs(text).flatMap(({ start, end }) => [start, end]);
  return {
    count,
    ids: own,
    starts: starts.slice(0, count),
    lengths: lengths.slice(0, count),
    words: inverted(own, lexiconSize()),
    paragraphs: Uint32Array.from(paragraphs),
  };
}
