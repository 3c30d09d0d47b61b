import { firstNotBelow } from "../../text/firstNotBelow.ts";
import type { Span } from "../../text/span.ts";
import type { Corpus, Document } from "../corpus.ts";
import { inPathOrder } from "../mentions.ts";
import { postingsOf, wordEnd, type Postings } from "../search/postings.ts";
import { align, type Alignment, type Stretch } from "./align.ts";
import { fingerprintsOf, isContentWord, placeSpan, shinglesOf } from "./fingerprints.ts";

/** Words of one document that stand in another, too. */
export interface SameWords {
  readonly document: Document;
  /** The other document's words. */
  readonly span: Span;
  /** Whether every word of the passage is there, and no other between them. */
  readonly exact: boolean;
  /** What differs; an empty span stands where something was left out or added. */
  readonly changes: readonly { readonly here: Span; readonly there: Span }[];
  /** How many content words are the same. */
  readonly shared: number;
}

/** Fewer content words in common are chance or a phrase that everybody uses. */
export const leastShared = 6;

/** Of a longer passage, the first so many words are compared. */
const longest = 400;

/**
 * So many documents are compared word by word, those with the most in common first; of a long passage fewer, as a
 * comparison takes time in proportion to the square of the passage's words.
 */
const mostCompared = 100;
const mostPairs = 2_000_000;

/**
 * Where a passage's words stand in other documents, exactly or altered: half of its content words at least, and six.
 * The most alike come first. Documents that may have them are found by fingerprints, and only these are compared.
 */
export function sameWords(corpus: Corpus, document: Document, passage: Span): readonly SameWords[] {
  const postings = postingsOf(document);
  const words = ordinalsIn(postings, passage);
  const content = contentWords(postings, words);
  if (content < leastShared) return [];
  const needed = Math.max(leastShared, content / 2);
  const { hashes } = shinglesOf(postings, words.from, words.to);
  const distinct = [...new Set(hashes)];
  const candidates = inPathOrder(corpus)
    .filter((other) => other.uri !== document.uri)
    .map((other) => ({ other, places: placesOf(fingerprintsOf(other), distinct) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, Math.min(mostCompared, Math.ceil(mostPairs / (words.to - words.from) ** 2)));
  return candidates
    .flatMap(({ other, places }) => compared(document, words, other, places) ?? [])
    .filter(({ shared }) => shared >= needed)
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.shared - a.shared);
}

/** Whether a passage has words enough to be looked for. */
export function isComparable(document: Document, passage: Span): boolean {
  const postings = postingsOf(document);
  return contentWords(postings, ordinalsIn(postings, passage)) >= leastShared;
}

/** A passage from its first word that is compared to its last, without marks around them. */
export function comparedWords(document: Document, passage: Span): Span {
  const postings = postingsOf(document);
  const { from, to } = ordinalsIn(postings, passage);
  return from < to ? spanOf(postings, document, from, { from: 0, to: to - from }) : passage;
}

/** The ordinals of the words in a span, as many as are compared. */
function ordinalsIn({ starts }: Postings, span: Span): Stretch {
  const from = firstNotBelow(starts, span.start);
  return { from, to: Math.min(firstNotBelow(starts, span.end), from + longest) };
}

function contentWords({ ids }: Postings, { from, to }: Stretch): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isContentWord(ids[i]!)) count++;
  return count;
}

/** The ordinals at which a document has one of the shingles, ascending. */
function placesOf(fingerprints: Float64Array, hashes: readonly number[]): number[] {
  const places: number[] = [];
  for (const hash of hashes)
    for (let i = firstNotBelow(fingerprints, hash * placeSpan); i < fingerprints.length; i++) {
      const place = fingerprints[i]! - hash * placeSpan;
      if (place >= placeSpan) break;
      places.push(place);
    }
  return places.sort((a, b) => a - b);
}

/** Align the passage with the part of another document in which most of its shingles are. */
function compared(
  document: Document,
  words: Stretch,
  other: Document,
  places: readonly number[],
): SameWords | undefined {
  const mine = postingsOf(document);
  const theirs = postingsOf(other);
  const size = words.to - words.from;
  const around = densest(places, 2 * size);
  const from = Math.max(0, around.from - size);
  const to = Math.min(theirs.count, around.to + size);
  const aligned = align(mine.ids.subarray(words.from, words.to), theirs.ids.subarray(from, to));
  if (!aligned) return undefined;
  const spanHere = (stretch: Stretch): Span => spanOf(mine, document, words.from, stretch);
  const spanThere = (stretch: Stretch): Span => spanOf(theirs, other, from, stretch);
  const changes = [...missing(aligned, size, "front"), ...aligned.changes, ...missing(aligned, size, "end")];
  return {
    document: other,
    span: spanThere(aligned.there),
    exact: changes.length === 0,
    changes: changes.map(({ here, there }) => ({ here: spanHere(here), there: spanThere(there) })),
    shared: aligned.same.filter((index) => isContentWord(mine.ids[words.from + index]!)).length,
  };
}

/** The words of the passage before or behind those that are aligned: they were left out. */
function missing({ here, there }: Alignment, size: number, side: "front" | "end"): Alignment["changes"] {
  if (side === "front")
    return here.from === 0
      ? []
      : [{ here: { from: 0, to: here.from }, there: { from: there.from, to: there.from } }];
  return here.to === size ? [] : [{ here: { from: here.to, to: size }, there: { from: there.to, to: there.to } }];
}

/** The stretch of at most some length that has the most places. */
function densest(places: readonly number[], length: number): Stretch {
  let best = { from: places[0]!, to: places[0]! };
  let most = 0;
  for (let first = 0, last = 0; last < places.length; last++) {
    while (places[last]! - places[first]! > length) first++;
    if (last - first + 1 <= most) continue;
    most = last - first + 1;
    best = { from: places[first]!, to: places[last]! };
  }
  return best;
}

/** The text from the first to the last word of a stretch; an empty one stands before its word. */
function spanOf(postings: Postings, document: Document, offset: number, { from, to }: Stretch): Span {
  const start = postings.starts[offset + from] ?? document.text.length;
  return { start, end: to > from ? wordEnd(postings, document, offset + to - 1) : start };
}
