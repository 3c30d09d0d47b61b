import { functionWords } from "../../analysis/en/lexicon/functionWords.ts";
import { fold } from "../../text/fold.ts";
import { emptyHash, hashOf } from "../../text/vocabulary.ts";
import type { Document } from "../corpus.ts";
import { foldedWord } from "../search/lexicon.ts";
import { postingsOf, type Postings } from "../search/postings.ts";

/** How many content words in a row make a shingle. */
export const shingleSize = 3;

/** Of so many shingles in a row at least one is kept. */
const windowSize = 2;

/** A fingerprint is a shingle's hash times this, plus the ordinal of its first word. */
export const placeSpan = 2 ** 21;

/**
 * The fingerprints of a document, ascending: a selection of the hashes of all rows of three content words, each with its
 * place. Winnowing (Schleimer, Wilkerson & Aiken: Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003)
 * keeps the least hash of each window, so that two texts that share four content words in a row always share a
 * fingerprint, whatever stands around these. Made once for a document, linear in its words.
 */
export function fingerprintsOf(document: Document): Float64Array {
  const known = cache.get(document);
  if (known) return known;
  const fingerprints = winnowed(shinglesOf(postingsOf(document)));
  cache.set(document, fingerprints);
  return fingerprints;
}

const cache = new WeakMap<Document, Float64Array>();

/** Rows of content words: the hash of each, and the ordinal of its first word. */
export interface Shingles {
  readonly hashes: Uint32Array;
  readonly ordinals: Uint32Array;
}

/** All shingles of the words from one ordinal to another. */
export function shinglesOf(postings: Postings, from = 0, to = Math.min(postings.count, placeSpan)): Shingles {
  const words = new Uint32Array(to - from);
  const places = new Uint32Array(to - from);
  let count = 0;
  for (let ordinal = from; ordinal < to; ordinal++) {
    const hash = contentHash(postings.ids[ordinal]!);
    if (hash === 0) continue;
    words[count] = hash;
    places[count++] = ordinal;
  }
  const size = Math.max(0, count - shingleSize + 1);
  const hashes = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    let hash = emptyHash;
    for (let k = 0; k < shingleSize; k++) hash = mixed(hash ^ words[i + k]!);
    hashes[i] = hash;
  }
  return { hashes, ordinals: places.subarray(0, size) };
}

/** Whether a word of the lexicon has a meaning of its own, as `of` and `the` have not. */
export const isContentWord = (id: number): boolean => contentHash(id) !== 0;

/** By word number: what a content word contributes to a shingle, 0 for all others. Filled as the lexicon grows. */
const contentHashes: number[] = [];
const withoutContent = new Set(functionWords.split(" ").map(fold));

/** Depends on the letters alone, so that the same texts have the same fingerprints in every run. */
function contentHash(id: number): number {
  for (let next = contentHashes.length; next <= id; next++) {
    const word = foldedWord(next);
    const isEmpty = word.length < 2 || withoutContent.has(word);
    contentHashes.push(isEmpty ? 0 : hashOf(word, 0, word.length) >>> 0 || 1);
  }
  return contentHashes[id]!;
}

function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
}

/** The least hash of each window, the last of equal ones. */
function winnowed({ hashes, ordinals }: Shingles): Float64Array {
  const kept: number[] = [];
  let last = -1;
  for (let end = Math.min(windowSize, hashes.length); end <= hashes.length && end > 0; end++) {
    let least = Math.max(0, end - windowSize);
    for (let i = least + 1; i < end; i++) if (hashes[i]! <= hashes[least]!) least = i;
    if (least === last) continue;
    last = least;
    kept.push(hashes[least]! * placeSpan + ordinals[least]!);
  }
  return Float64Array.from(kept).sort();
}
