import type { Words } from "../../../text/words.ts";
import { shape } from "../../../text/words.ts";
import { ALPHANUMERIC, idCount, lexiconWords, NUMBER, rolesOf, valueOf } from "./lexicon.ts";

/**
 * The tokens of a text with the lexicon's id for each. Rules look only at tokens from `low` to before `high`, the
 * paragraph at hand; outside it every look-up gives id 0.
 */
export interface Tokens {
  readonly text: string;
  readonly words: Words;
  readonly ids: Uint16Array;
  low: number;
  high: number;
}

/** Look up every token in the lexicon, letter case aside. Linear in the number of tokens. */
export function readTokens(text: string, words: Words): Tokens {
  const { count, starts, ends, shapes } = words;
  const ids = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const length = ends[i]! - start;
    const s = shapes[i]!;
    if (s === shape.number) {
      if (isAsciiDigit(text.charCodeAt(start)) && length <= 15) ids[i] = NUMBER;
      continue;
    }
    if (length > LONGEST) continue;
    if (s === shape.alphanumeric) {
      if (isAsciiDigit(text.charCodeAt(start))) {
        if (length <= 8) ids[i] = ALPHANUMERIC;
        continue;
      }
      // `FY2014`
      if (text.charCodeAt(start) === 70 && text.charCodeAt(start + 1) === 89 && length <= 6) {
        ids[i] = ALPHANUMERIC;
        continue;
      }
    }
    ids[i] = lookUp(text, start, length);
  }
  return { text, words, ids, low: 0, high: count };
}

/** The id of a token; 0 outside the paragraph. */
export const idAt = (t: Tokens, i: number): number => (i >= t.low && i < t.high ? t.ids[i]! : 0);

/** Whether a token can play any of these roles. */
export const plays = (t: Tokens, i: number, roles: number): boolean => (rolesOf[idAt(t, i)]! & roles) !== 0;

/** The lexicon's number for a token. */
export const numberOf = (t: Tokens, i: number): number => valueOf[idAt(t, i)]!;

export const tokenText = (t: Tokens, i: number): string =>
  i >= t.low && i < t.high ? t.text.slice(t.words.starts[i], t.words.ends[i]) : "";

export const tokenLength = (t: Tokens, i: number): number =>
  i >= t.low && i < t.high ? t.words.ends[i]! - t.words.starts[i]! : 0;

/** Whether nothing stands between a token and the next one. */
export const glued = (t: Tokens, i: number): boolean =>
  i >= t.low && i + 1 < t.high && t.words.ends[i] === t.words.starts[i + 1];

/** Whether a token begins with a capital letter. */
export function capital(t: Tokens, i: number): boolean {
  if (i < t.low || i >= t.high) return false;
  const s = t.words.shapes[i]!;
  return s === shape.capitalised || s === shape.upper || s === shape.initial || s === shape.mixed;
}

/** The value of a token of digits only. */
export function digits(t: Tokens, i: number): number {
  const end = t.words.ends[i]!;
  let value = 0;
  for (let at = t.words.starts[i]!; at < end; at++) {
    const digit = t.text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a token begins a sentence (or the paragraph), as far as one mark before it tells. */
export function beginsSentence(t: Tokens, i: number): boolean {
  let at = i - 1;
  for (; at >= t.low; at--) {
    const id = t.ids[at]!;
    if (t.words.shapes[at] !== shape.mark) return false;
    if (id === STOP || id === QUESTION || id === EXCLAMATION || id === COLON) return true;
    if (i - at > 4) return true;
  }
  return true;
}

const LONGEST = lexiconWords.reduce((n, w) => Math.max(n, w.length), 0);
const BUCKETS = 8192;
const heads = new Uint16Array(BUCKETS);
const nexts = new Uint16Array(idCount);

const bucketOf = (first: number, second: number, last: number, length: number): number =>
  (first * 31 + second * 173 + last * 7 + length * 1013) & (BUCKETS - 1);

for (let id = 3; id < idCount; id++) {
  const word = lexiconWords[id]!;
  const second = word.length > 1 ? word.charCodeAt(1) | 32 : 0;
  const bucket = bucketOf(
    word.charCodeAt(0) | 32,
    second,
    word.charCodeAt(word.length - 1) | 32,
    word.length,
  );
  nexts[id] = heads[bucket]!;
  heads[bucket] = id;
}

const STOP = lexiconWords.indexOf(".");
const QUESTION = lexiconWords.indexOf("?");
const EXCLAMATION = lexiconWords.indexOf("!");
const COLON = lexiconWords.indexOf(":");

function lookUp(text: string, start: number, length: number): number {
  const second = length > 1 ? text.charCodeAt(start + 1) | 32 : 0;
  const bucket = bucketOf(
    text.charCodeAt(start) | 32,
    second,
    text.charCodeAt(start + length - 1) | 32,
    length,
  );
  for (let id = heads[bucket]!; id !== 0; id = nexts[id]!) {
    const word = lexiconWords[id]!;
    if (word.length !== length) continue;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(start + at);
      const expected = word.charCodeAt(at);
      if (code !== expected && !(expected >= 97 && expected <= 122 && (code | 32) === expected)) break;
      at++;
    }
    if (at === length) return id;
  }
  return 0;
}

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
