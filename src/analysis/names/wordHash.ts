import { fold } from "../../text/fold.ts";
import { WordTable } from "../../text/wordTable.ts";

/** Where a word's hash begins; a hash can be continued over several stretches (`U` `.` `S`). */
export const emptyHash = 0x811c9dc5 | 0;

/**
 * A 32-bit hash of a stretch of text as `fold` sees it: letter case and diacritics do not count. FNV-1a, computed
 * without making a string.
 */
export function hashWord(text: string, start: number, end: number, from: number = emptyHash): number {
  let hash = from;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
      continue;
    }
    const folded = foldedCode(code);
    if (folded === 0) continue;
    hash = Math.imul(hash ^ (folded & 0xffff), 0x01000193);
    if (folded > 0xffff) hash = Math.imul(hash ^ (folded >>> 16), 0x01000193);
  }
  return hash;
}

/** The `hashWord` of each spelling. */
export const hashesOfWords = new WordTable((word) => hashWord(word, 0, word.length) >>> 0);

/**
 * A second hash of the same letters, independent of the first: both together stand for the letters themselves. Full
 * stops do not count, so that `U.S.` equals `US`.
 */
export function checkWord(text: string, start: number, end: number): number {
  let check = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const folded = code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : foldedCode(code);
    if (folded === 0 || folded === 46) continue;
    check = Math.imul((check ^ (check >>> 15)) + (folded & 0xffff), 0x2c1b3c6d);
    if (folded > 0xffff) check = Math.imul((check ^ (check >>> 15)) + (folded >>> 16), 0x2c1b3c6d);
  }
  return check;
}

/** The hash of a sequence of words, one word longer than `prefix`. */
export function appendHash(prefix: number, word: number): number {
  let hash = (Math.imul(prefix ^ (prefix >>> 16), 0x85ebca6b) + word) | 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The second hash of a sequence of words, one word longer than `prefix`. */
export const appendCheck = (prefix: number, word: number): number =>
  (Math.imul(prefix ^ (prefix >>> 15), 0x2c1b3c6d) + word + 1) | 0;

const UNKNOWN = 0xffffffff;
let foldedCodes: Uint32Array | undefined;

/** What a code unit folds to: up to two code units, the first in the low half; 0 for a combining mark. */
function foldedCode(code: number): number {
  foldedCodes ??= new Uint32Array(65536).fill(UNKNOWN);
  const known = foldedCodes[code]!;
  if (known !== UNKNOWN) return known;
  const surrogate = code >= 0xd800 && code < 0xe000;
  const folded = surrogate ? String.fromCharCode(code) : fold(String.fromCharCode(code));
  const packed =
    folded.length === 0 ? 0 : folded.charCodeAt(0) + (folded.length > 1 ? folded.charCodeAt(1) * 0x10000 : 0);
  foldedCodes[code] = packed;
  return packed;
}
