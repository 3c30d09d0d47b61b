import { isSpaceCode } from "./space.ts";
import type { Span } from "./span.ts";
import { isWordCode, wordIndexAt, type Words } from "./words.ts";
import { WordTable } from "./wordTable.ts";

/**
 * Split one paragraph into sentences by its words. A sentence ends at `.`, `!`, `?` or `…`, with closing quotation marks and
 * brackets that follow, before white space and what can begin a sentence; not after an abbreviation, an initial
 * (`J. Austin`) or inside a number. Linear in the paragraph's length.
 * @param abbreviations lower case, without the final full stop: `gen`, `u.s`
 */
export function splitSentences(
  text: string,
  words: Words,
  paragraph: Span,
  abbreviations: ReadonlySet<string>,
): Span[] {
  const { starts, spellings } = words;
  const stops = stopMarks.of(words.vocabulary);
  const sentences: Span[] = [];
  let start = paragraph.start;
  let at = paragraph.start;
  for (let t = wordIndexAt(words, at); t < words.count && starts[t]! < paragraph.end; t++) {
    if (stops[spellings[t]!] === 0 || starts[t]! < at) continue;
    const stopAt = starts[t]!;
    at = stopAt;
    while (at < paragraph.end && isStop(text.charCodeAt(at))) at++;
    while (at < paragraph.end && isOneOf(closingMarks, text.charCodeAt(at))) at++;
    if (at === paragraph.end || !isSpaceCode(text.charCodeAt(at))) continue;
    const next = skipSpace(text, at, paragraph.end);
    if (endsSentence(text, words, t, start, at, next, abbreviations)) {
      sentences.push({ start, end: at });
      start = next;
    }
    at = next;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

const stopMarks = new WordTable((word) => Number(word.length === 1 && isStop(word.charCodeAt(0))));

const codesOf = (marks: string): readonly number[] => [...marks].map((mark) => mark.charCodeAt(0));
const closingMarks = codesOf("\"”’»'“)]");
const openingMarks = codesOf("\"“‘«„'([");

function isOneOf(codes: readonly number[], code: number): boolean {
  for (let i = 0; i < codes.length; i++) if (codes[i] === code) return true;
  return false;
}

/** `.`, `!`, `?` or `…`. */
const isStop = (code: number): boolean =>
  code <= 63 ? code === 46 || code === 33 || code === 63 : code === 0x2026;

/**
 * Whether a stop ends a sentence.
 * @param stop its first token
 * @param start where the sentence begins
 * @param end behind it and the closing marks that follow
 * @param next where the next text begins
 */
function endsSentence(
  text: string,
  words: Words,
  stop: number,
  start: number,
  end: number,
  next: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let first = next;
  while (isOneOf(openingMarks, text.charCodeAt(first))) first++;
  if (isLower(text, first)) return false;
  const stopAt = words.starts[stop]!;
  if (end > stopAt + 1 || text.charCodeAt(stopAt) !== 46) return true;
  const before = wordBefore(text, words, stop, start);
  if (before.length === 1 && isUpper(before)) return false; // an initial: `Lloyd J. Austin`
  if (before.charCodeAt(2) === 45 && /^\p{Lu}\.-\p{Lu}$/u.test(before)) return false; // `J.-P. Morel`
  if (before.charCodeAt(1) === 46 && /^(\p{L}\.)+\p{L}$/u.test(before) && isUpper(text[first] ?? ""))
    return opening.test(text.slice(first, first + 6)); // `U.S.` ends one only before a word that usually begins one
  return !abbreviations.has(before.toLowerCase());
}

/** Articles, pronouns and prepositions that usually begin a sentence. */
const opening = /^(The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|His|Her|Its)\s/;

const innerMarks = codesOf(".'’-");

/** The letters, digits, full stops, apostrophes and hyphens right before a stop, up to 24. */
function wordBefore(text: string, words: Words, stop: number, start: number): string {
  const { starts, ends, spellings, vocabulary } = words;
  const stopAt = starts[stop]!;
  // As most often, a word behind a space: its own string is there already.
  if (
    stop > 0 &&
    ends[stop - 1] === stopAt &&
    starts[stop - 1]! > start &&
    text.charCodeAt(starts[stop - 1]! - 1) === 32 &&
    stopAt - starts[stop - 1]! <= 24
  )
    return vocabulary.spelling(spellings[stop - 1]!);
  const limit = Math.max(start, stopAt - 24);
  let at = stopAt;
  while (at > limit && (isWordCode(text.charCodeAt(at - 1)) || isOneOf(innerMarks, text.charCodeAt(at - 1))))
    at--;
  return text.slice(at, stopAt);
}

const isUpper = (character: string): boolean => /^\p{Lu}$/u.test(character);

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpaceCode(text.charCodeAt(at))) at++;
  return at;
}
