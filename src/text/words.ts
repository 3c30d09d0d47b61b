import { characterClasses, classOfCodePoint, DIGIT, LOWER, SURROGATE, UPPER } from "./characterClasses.ts";
import { cutWords, type CutWords } from "./cutWords.ts";
import type { Span } from "./span.ts";
import { sharedVocabulary, type Vocabulary } from "./vocabulary.ts";
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
  const cut = cutWords(text, part.start, part.end, vocabulary);
  const first = packed([cut], vocabulary);
  if (cut.next >= part.end) return first;
  const pieces = [first];
  for (let at = cut.next; at < part.end;) {
    const more = cutWords(text, at, part.end, vocabulary);
    pieces.push(packed([more], vocabulary));
    at = more.next;
  }
  return packed(pieces, vocabulary);
}

/**
 * What somebody makes of a text's tokens, who keeps none of them. Their memory is used again for the next text: where many
 * are passed over, what engines do about memory that nobody needs any more takes as long as the rest.
 * @param read gets the tokens, which hold until it returns
 */
export function readWords<T>(text: string, vocabulary: Vocabulary, read: (words: Words) => T): T {
  const cut = cutWords(text, 0, text.length, vocabulary);
  if (cut.next < text.length) return read(splitWords(text, undefined, vocabulary));
  const buffer = spare && spare.byteLength >= 13 * cut.count ? spare : new ArrayBuffer(16 * cut.count);
  spare = undefined; // whoever reads may have another text read
  const result = read(packed([cut], vocabulary, buffer));
  spare = buffer;
  return result;
}

let spare: ArrayBuffer | undefined;

/** The tokens of some pieces in arrays as long as they are many, which share one buffer: buffers are dear. */
function packed(
  pieces: readonly Omit<CutWords, "next">[],
  vocabulary: Vocabulary,
  room?: ArrayBuffer,
): Words {
  let count = 0;
  for (const piece of pieces) count += piece.count;
  const buffer = room ?? new ArrayBuffer(13 * count);
  const words = {
    count,
    starts: new Uint32Array(buffer, 0, count),
    ends: new Uint32Array(buffer, 4 * count, count),
    spellings: new Uint32Array(buffer, 8 * count, count),
    shapes: new Uint8Array(buffer, 12 * count, count),
    vocabulary,
  };
  let at = 0;
  for (const piece of pieces) {
    words.starts.set(piece.starts.subarray(0, piece.count), at);
    words.ends.set(piece.ends.subarray(0, piece.count), at);
    words.spellings.set(piece.spellings.subarray(0, piece.count), at);
    at += piece.count;
  }
  const shapeOfWord = shapesOfWords.of(vocabulary);
  for (let t = 0; t < count; t++) words.shapes[t] = shapeOfWord[words.spellings[t]!]!;
  return words;
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
  return characterClasses()[code]! >= LOWER;
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
  const classes = characterClasses();
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    let kind = classes[word.charCodeAt(i)]!;
    if (kind === SURROGATE) {
      const point = word.codePointAt(i)!;
      kind = classOfCodePoint(point);
      if (point > 0xffff) i++;
    }
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
