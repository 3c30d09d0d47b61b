import type { Words } from "../../../text/words.ts";
import { shape } from "../../../text/words.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { ALPHANUMERIC, idOf, longestWord, NUMBER, rolesOf, valueOf } from "./lexicon.ts";
import { setColumns, type WordSet } from "../lexicon/wordSets.ts";

/**
 * The tokens of a text, and what is known of their spellings. Rules look only at tokens from `low` to before `high`, the
 * paragraph at hand; outside it every look-up gives id 0.
 */
export interface Tokens {
  readonly text: string;
  readonly words: Words;
  /** The lexicon's id of each spelling. */
  readonly ids: Uint32Array;
  /** For each column of word sets, its bits by spelling. */
  readonly sets: readonly Uint32Array[];
  low: number;
  high: number;
}

/** The tokens of a text, all of them in sight. */
export function readTokens(text: string, words: Words): Tokens {
  const { vocabulary, count } = words;
  return { text, words, ids: lexiconIds.of(vocabulary), sets: setColumns(vocabulary), low: 0, high: count };
}

/** The lexicon's id of a spelling, letter case aside. */
export function idOfSpelling(word: string): number {
  if (/^[0-9]/.test(word)) {
    if (!/\D/.test(word)) return word.length <= 15 ? NUMBER : 0;
    return word.length <= 8 && /[\p{L}\p{M}]/u.test(word) ? ALPHANUMERIC : 0;
  }
  if (/^FY/.test(word) && word.length <= 6 && /\p{N}/u.test(word)) return ALPHANUMERIC;
  return word.length <= longestWord ? idOf(word.toLowerCase()) : 0;
}

const lexiconIds = new WordTable(idOfSpelling);

/** Whether a token is in a set of words. */
export const isIn = (t: Tokens, i: number, set: WordSet): boolean =>
  i >= t.low && i < t.high && (t.sets[set.column]![t.words.spellings[i]!]! & set.bit) !== 0;

/** The id of a token; 0 outside the paragraph. */
export const idAt = (t: Tokens, i: number): number =>
  i >= t.low && i < t.high ? t.ids[t.words.spellings[i]!]! : 0;

/** Whether a token can play any of these roles. */
export const plays = (t: Tokens, i: number, roles: number): boolean => (rolesOf[idAt(t, i)]! & roles) !== 0;

/** The lexicon's number for a token. */
export const numberOf = (t: Tokens, i: number): number => valueOf[idAt(t, i)]!;

/** The token as text, empty outside the paragraph. */
export const tokenText = (t: Tokens, i: number): string =>
  i >= t.low && i < t.high ? t.words.vocabulary.spelling(t.words.spellings[i]!) : "";

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
    const id = idAt(t, at);
    if (t.words.shapes[at] !== shape.mark) return false;
    if (id === STOP || id === QUESTION || id === EXCLAMATION || id === COLON) return true;
    if (i - at > 4) return true;
  }
  return true;
}

const STOP = idOf(".");
const QUESTION = idOf("?");
const EXCLAMATION = idOf("!");
const COLON = idOf(":");
