import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { overlapsAny, type Span } from "../../text/span.ts";
import { splitParagraphs } from "../../text/paragraphs.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { readWords, shape, splitWords, type Words } from "../../text/words.ts";
import type { Findings } from "../../analysis/findings.ts";
import type { Document } from "../corpus.ts";
import { bytesIn, type ByteRange } from "../stored/packedBytes.ts";
import { glanceWithText } from "../stored/glance.ts";
import { StoredDocument } from "../stored/storedDocument.ts";
import { ByteSlabs } from "./byteSlabs.ts";
import { wordIds } from "./lexicon.ts";
import { packPostings, placesOfWords, unpackParagraphs, unpackPostings, unpackWords } from "./packPostings.ts";
import type { Places } from "./places.ts";

/**
 * Where each word of a document stands. Words of page chrome and front matter are left out, as they are everywhere else.
 * A word's ordinal is its place among the words, from 0.
 */
export interface Postings {
  readonly count: number;
  /** By ordinal: the word's number in the lexicon, and where it begins. */
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  /** By ordinal, in code units; of a longer word 255. */
  readonly lengths: Uint8Array;
  /** Where each paragraph with words begins and ends, alternating. */
  readonly paragraphs: Uint32Array;
}

/**
 * The postings of a document. They are made once, so that an edit costs those of one document, and lie packed; unpacked
 * ones are kept as long as the document's findings are.
 */
export function postingsOf(document: Document): Postings {
  const { findings } = document;
  let postings = unpacked.get(findings);
  if (!postings) unpacked.set(findings, (postings = glancedPostings(document)));
  return postings;
}

/** The same for whoever passes over many documents. */
export const glancedPostings = (document: Document): Postings => unpackPostings(bytesIn(packedOf(document)));

/** The numbers of a document's words in order; valid until the next call. */
export const glancedWords = (document: Document): Uint32Array => unpackWords(bytesIn(packedOf(document)));

/**
 * Where words stand in a document, as start and end in turn.
 * @param fits by word number: 1 for those that are meant
 */
export function glancedPlaces(document: Document, fits: Uint8Array): Places {
  const places = placesOfWords(bytesIn(packedOf(document)), fits);
  for (let i = 0; i < places.length; i += 2) places[i + 1] = endOf(document, places[i]!, places[i + 1]!);
  return places;
}

/** The paragraph of a document that an offset lies in, or that ends before it. */
export function paragraphOf(document: Document, offset: number): Span {
  const { findings } = document;
  let own = unpacked.get(findings)?.paragraphs ?? paragraphs.get(findings);
  if (!own) paragraphs.set(findings, (own = unpackParagraphs(bytesIn(packedOf(document)))));
  return paragraphIn(own, offset);
}

/** Whether the words of a document would have to be looked for. */
export const hasPostings = (document: Document): boolean => packed.has(document);

/** Have the words of a document at hand from now on; no-op if they are. */
export const makePostings = (document: Document): void => void packedOf(document);

const unpacked = new WeakMap<Findings, Postings>();
const paragraphs = new WeakMap<Findings, Uint32Array>();
const packed = new WeakMap<Document, ByteRange>();
const slabs = new ByteSlabs();

function packedOf(document: Document): ByteRange {
  let range = packed.get(document);
  if (!range) {
    const keep = document instanceof StoredDocument ? document.keep : undefined;
    packed.set(document, (range = slabs.add(packPostings(index(document)), keep)));
  }
  return range;
}

/** Offset behind the word with an ordinal. */
export const wordEnd = ({ starts, lengths }: Postings, document: Document, ordinal: number): number =>
  endOf(document, starts[ordinal]!, lengths[ordinal]!);

function endOf(document: Document, start: number, length: number): number {
  if (length < 255) return start + length;
  const { text } = document;
  for (let size = 512; ; size *= 2) {
    const end = splitWords(text.slice(start, start + size)).ends[0]!;
    if (end < size - 1 || start + size >= text.length) return start + end;
  }
}

/** The same of postings at hand. */
export const paragraphAt = (postings: Postings, offset: number): Span =>
  paragraphIn(postings.paragraphs, offset);

function paragraphIn(edges: Uint32Array, offset: number): Span {
  const index = Math.max(0, (firstNotBelow(edges, offset + 1) - 1) & ~1);
  return { start: edges[index] ?? 0, end: edges[index + 1] ?? 0 };
}

function index(document: Document): Postings {
  let spellings = vocabulary.deref();
  if (!spellings || spellings.size > mostSpellings) vocabulary = new WeakRef((spellings = new Vocabulary()));
  const read = glanceWithText(document);
  return readWords(read.text, spellings, (words) => postingsIn(read, words));
}

function postingsIn({ text, findings }: Pick<Document, "text" | "findings">, words: Words): Postings {
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
  const edges = splitParagraphs(text).flatMap(({ start, end }) => [start, end]);
  return {
    count,
    ids: ids.slice(0, count),
    starts: starts.slice(0, count),
    lengths: lengths.slice(0, count),
    paragraphs: Uint32Array.from(edges),
  };
}

/** A vocabulary of its own, which is small, as many spellings come by once only, and goes when no words are looked for. */
let vocabulary = new WeakRef(new Vocabulary());
const mostSpellings = 20_000;
