import {
  characterClasses,
  classOfCodePoint,
  DIGIT,
  LOWER,
  MARK,
  SPACE,
  SURROGATE,
  UPPER,
} from "./characterClasses.ts";
import type { Span } from "./span.ts";
import { continueHash, emptyHash, sharedVocabulary, type Vocabulary } from "./vocabulary.ts";
import { WordTable } from "./wordTable.ts";

/**
 * How a token is written. `upper` is two or more capitals (`NATO`), `initial` one capital alone (`J`), `mixed` has
 * capitals inside (`McDonald`), `alphanumeric` has letters and digits (`31st`), `mark` is one punctuation or symbol.
 */
export const shape = {
  lower: 1,
  capitalised: 2,
  upper: 3,
  initial: 4,
  mixed: 5,
  number: 6,
  alphanumeric: 7,
  mark: 8,
} as const;

/**
 * The tokens of a text in packed arrays: words (letters, combining marks and digits) and single marks; white space
 * is left out. Apostrophes, hyphens and full stops are marks of their own, so `U.S.-led` is six tokens:
 * `U` `.` `S` `.` `-` `led`.
 */
export interface Words {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** One of `shape` for each token. */
  readonly shapes: Uint8Array;
  /** The id of each token's spelling in `vocabulary`: what layers know of words they keep by it (`WordTable`). */
  readonly spellings: Uint32Array;
  readonly vocabulary: Vocabulary;
}

/** Split a text, or a part of it, into tokens. Linear in its length. */
export function splitWords(
  text: string,
  part: Span = { start: 0, end: text.length },
  vocabulary: Vocabulary = sharedVocabulary(),
): Words {
  const classes = characterClasses();
  let { starts, ends, spellings } = scratch;
  let letters = wordLetters;
  let count = 0;
  const length = part.end;
  let i = part.start;
  while (i < length) {
    const start = i;
    let code = text.charCodeAt(i++);
    let kind = classes[code]!;
    if (kind === SPACE) continue;
    let hash = continueHash(emptyHash, code);
    let size = 1;
    letters[0] = code;
    if (kind === SURROGATE) {
      const point = text.codePointAt(start)!;
      kind = classOfCodePoint(point);
      if (point > 0xffff) {
        code = text.charCodeAt(i++);
        hash = continueHash(hash, code);
        letters[size++] = code;
      }
      if (kind === SPACE) continue;
    }
    if (kind !== MARK)
      for (; i < length; i++) {
        code = text.charCodeAt(i);
        kind = classes[code]!;
        if (kind === SPACE || kind === MARK) break;
        if (size + 2 > letters.length) letters = wordLetters = longer(letters);
        if (kind === SURROGATE) {
          const point = text.codePointAt(i)!;
          kind = classOfCodePoint(point);
          if (kind === SPACE || kind === MARK) break;
          if (point > 0xffff) {
            hash = continueHash(hash, code);
            letters[size++] = code;
            code = text.charCodeAt(++i);
          }
        }
        hash = continueHash(hash, code);
        letters[size++] = code;
      }
    if (count === starts.length) ({ starts, ends, spellings } = grown({ starts, ends, spellings }, count));
    starts[count] = start;
    ends[count] = i;
    spellings[count] = vocabulary.intern(letters, size, hash);
    count++;
  }
  return packed({ starts, ends, spellings }, count, vocabulary);
}

/** The first tokens of some arrays in arrays as long as they are many, which share one buffer: buffers are dear. */
function packed(from: TokenArrays, count: number, vocabulary: Vocabulary): Words {
  const buffer = new ArrayBuffer(13 * count);
  const words = {
    count,
    starts: new Uint32Array(buffer, 0, count),
    ends: new Uint32Array(buffer, 4 * count, count),
    spellings: new Uint32Array(buffer, 8 * count, count),
    shapes: new Uint8Array(buffer, 12 * count, count),
    vocabulary,
  };
  words.starts.set(from.starts.subarray(0, count));
  words.ends.set(from.ends.subarray(0, count));
  words.spellings.set(from.spellings.subarray(0, count));
  const shapeOfWord = shapesOfWords.of(vocabulary);
  for (let t = 0; t < count; t++) words.shapes[t] = shapeOfWord[words.spellings[t]!]!;
  return words;
}

/** Where the letters of the word being read are written. */
let wordLetters = new Uint16Array(64);

function longer(letters: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const twice = new Uint16Array(letters.length * 2);
  twice.set(letters);
  return twice;
}

interface TokenArrays {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly spellings: Uint32Array;
}

/** Where tokens are written while nobody knows how many there will be; those of most texts fit. */
const scratch: TokenArrays = newArrays(16_384);

function newArrays(length: number): TokenArrays {
  return {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    spellings: new Uint32Array(length),
  };
}

/** Arrays four times as long, with what is in them. */
function grown(from: TokenArrays, count: number): TokenArrays {
  const to = newArrays(count * 4);
  to.starts.set(from.starts);
  to.ends.set(from.ends);
  to.spellings.set(from.spellings);
  return to;
}

/** The token as text. */
export const wordText = (text: string, words: Words, index: number): string =>
  text.slice(words.starts[index], words.ends[index]);

/** Index of the first token that ends after `offset`; `words.count` if none does. */
export function wordIndexAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a UTF-16 code unit is a letter, combining mark or digit; false for halves of surrogate pairs. */
export const isWordCode = (code: number): boolean => {
  const kind = characterClasses()[code]!;
  return kind === LOWER || kind === UPPER || kind === DIGIT;
};

/** Whether a capital (or title-case) letter stands at an offset. */
export function beginsUpper(text: string, at: number): boolean {
  const kind = characterClasses()[text.charCodeAt(at)]!;
  return kind === SURROGATE ? classOfCodePoint(text.codePointAt(at)!) === UPPER : kind === UPPER;
}

/**
 * The word (letters, marks, digits, inner apostrophes and hyphens) at a cursor, without a possessive ending;
 * undefined beside none.
 */
export function wordAt(text: string, offset: number): Span | undefined {
  const isWord = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= 0xd800 && code < 0xe000 ? true : /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? "");
  };
  const isJoint = (at: number): boolean => /['’-]/.test(text[at] ?? "") && isWord(at - 1) && isWord(at + 1);
  const inside = (at: number): boolean => at >= 0 && at < text.length && (isWord(at) || isJoint(at));
  let start = offset;
  let end = offset;
  while (inside(start - 1)) start--;
  while (inside(end)) end++;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  return start < end ? { start, end } : undefined;
}

/** The `shape` of each spelling. */
const shapesOfWords = new WordTable(shapeOf);

/** How a token is written: one of `shape`. */
export function shapeOf(word: string): number {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (const character of word) {
    const kind = classOfCodePoint(character.codePointAt(0)!);
    if (kind === LOWER) lower++;
    else if (kind === UPPER) upper++;
    else if (kind === DIGIT) digits++;
    else return shape.mark;
  }
  if (lower + upper === 0) return shape.number;
  if (digits > 0) return shape.alphanumeric;
  if (upper === 0) return shape.lower;
  if (lower === 0) return upper === 1 ? shape.initial : shape.upper;
  return upper === 1 && beginsUpper(word, 0) ? shape.capitalised : shape.mixed;
}
