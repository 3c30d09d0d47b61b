import { numberWords } from "../../../text/numberWords.ts";
import { PairNumbers } from "../../../text/pairNumbers.ts";
import type { Vocabulary } from "../../../text/vocabulary.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { contextsOfWords } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { setColumns, type WordSet } from "../lexicon/wordSets.ts";
import { classesOfWords, keysOfWords } from "../lexicon/wordTables.ts";

/**
 * What a unit is, those written with a capital first. `upper`: two or more capitals; `initial`: `J.` or `J`; `dotted`:
 * `U.S.`; `code`: letters with digits; `none`: outside the document.
 */
export const unitKind = {
  capital: 0,
  upper: 1,
  initial: 2,
  dotted: 3,
  lower: 4,
  number: 5,
  code: 6,
  mark: 7,
  possessive: 8,
  none: 9,
} as const;

export const unitFlag = { spaced: 1, lineStart: 2, first: 4, plural: 8 } as const;

/** How a line is written: running text, all capitals, Title Case, a row of names and figures, column heads. */
export const lineMode = { prose: 0, caps: 1, title: 2, row: 3, legend: 4 } as const;

/** The units of a document as `splitUnits` cuts them, in arrays that are longer than the document. */
export interface UnitArrays {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The id of each unit's spelling. */
  readonly spellings: Uint32Array;
  /** One of `unitKind` each. */
  readonly kinds: Uint8Array;
  /** Bits of `unitFlag`. */
  readonly flags: Uint8Array;
  /** One of `lineMode` each; the id of its key, and the number of that in the document: `Units` fills them in. */
  readonly modes: Uint8Array;
  readonly keys: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Arrays for the next document: those of the one before, since one is read at a time. */
export function unitArrays(length: number): UnitArrays {
  if (length > mostKept) return newArrays(length);
  if (length > kept.starts.length) kept = newArrays(Math.min(length * 2, mostKept));
  return kept;
}

/** Larger documents are rare and get arrays of their own. */
const mostKept = 100_000;

const newArrays = (length: number): UnitArrays => ({
  starts: new Uint32Array(length),
  ends: new Uint32Array(length),
  spellings: new Uint32Array(length),
  kinds: new Uint8Array(length),
  flags: new Uint8Array(length),
  modes: new Uint8Array(length),
  keys: new Uint32Array(length),
  numbers: new Uint32Array(length),
});

let kept = newArrays(1024);

/**
 * The units of a document: words as names are made of them. `U.S.`, `O'Brien`, `Djate-Taillard`, `J.` are one unit
 * each; a possessive ending is one of its own, and so is each other mark. Rules ask for them by index, which may lie
 * outside the document: no name goes on there.
 */
export class Units {
  readonly length: number;
  readonly text: string;
  private readonly vocabulary: Vocabulary;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly flags: Uint8Array;
  private readonly modes: Uint8Array;
  private readonly keys: Uint32Array;
  private readonly numbers: Uint32Array;
  /** What is known of words, by the ids of their keys. */
  private readonly classes: Uint32Array;
  private readonly contexts: Uint32Array;
  private readonly sets: readonly Uint32Array[];
  /** By its number, how often a word is written in lower case, and how often capitalised inside a sentence. */
  private readonly lowers: Uint32Array;
  private readonly insides: Uint32Array;
  private readonly distinct: Uint32Array;
  /** Phrases of several words, by the number of all but the last word and the number of that. */
  private readonly phrases = new PairNumbers();

  constructor(text: string, vocabulary: Vocabulary, arrays: UnitArrays, length: number) {
    const { spellings, keys, numbers, modes } = arrays;
    this.text = text;
    this.vocabulary = vocabulary;
    this.length = length;
    this.starts = arrays.starts;
    this.ends = arrays.ends;
    this.kinds = arrays.kinds;
    this.flags = arrays.flags;
    this.modes = modes.fill(lineMode.prose, 0, length);
    this.keys = keys;
    this.numbers = numbers;
    const keyOf = keysOfWords.of(vocabulary);
    for (let i = 0; i < length; i++) keys[i] = keyOf[spellings[i]!]!;
    this.classes = classesOfWords.of(vocabulary);
    this.contexts = contextsOfWords.of(vocabulary);
    this.sets = setColumns(vocabulary);
    const words = numberWords(keys, length, numbers);
    this.distinct = words.keys.subarray(0, words.count);
    this.lowers = new Uint32Array(words.count);
    this.insides = new Uint32Array(words.count);
    const lower = lowerWords.of(vocabulary);
    for (let i = 0; i < length; i++) if (lower[spellings[i]!] !== 0) this.lowers[numbers[i]!]!++;
  }

  /** One of `unitKind`. */
  kindAt(i: number): number {
    return this.holds(i) ? this.kinds[i]! : unitKind.none;
  }

  /** Whether it is written with a capital. */
  isCapital(i: number): boolean {
    return this.holds(i) && this.kinds[i]! <= unitKind.dotted;
  }

  /** Whether its word has any of the bits of `wordClass`. */
  has(i: number, bits: number): boolean {
    return this.holds(i) && (this.classes[this.keys[i]!]! & bits) !== 0;
  }

  /** Whether its word has any of the bits of `contextClass`. */
  says(i: number, contexts: number): boolean {
    return this.holds(i) && (this.contexts[this.keys[i]!]! & contexts) !== 0;
  }

  /** Whether its word's key is in a set. */
  isOne(i: number, set: WordSet): boolean {
    return this.holds(i) && (this.sets[set.column]![this.keys[i]!]! & set.bit) !== 0;
  }

  /** Whether its word is an ordinary one and nothing else that could be a name. */
  isOrdinary(i: number): boolean {
    return this.has(i, wordClass.common) && !this.has(i, names);
  }

  /** Whether white space or the start of the text stands before it. */
  isSpaced(i: number): boolean {
    return this.flagged(i, unitFlag.spaced);
  }

  /** Whether it is the first on its line. */
  isLineStart(i: number): boolean {
    return this.flagged(i, unitFlag.lineStart);
  }

  /** Whether it is the first word of its sentence, or what is behind the last sentence. */
  isFirst(i: number): boolean {
    return i >= this.length || this.flagged(i, unitFlag.first);
  }

  /** Whether it is capitals with a plural ending: `MPs`. */
  isPlural(i: number): boolean {
    return this.flagged(i, unitFlag.plural);
  }

  /** One of `lineMode`. */
  modeAt(i: number): number {
    return this.holds(i) ? this.modes[i]! : lineMode.prose;
  }

  setMode(from: number, to: number, mode: number): void {
    this.modes.fill(mode, from, to);
  }

  /** Of a unit of the document, where it begins and ends in the text, its length in letters and its word's key. */
  startAt(i: number): number {
    return this.starts[i]!;
  }
  endAt(i: number): number {
    return this.ends[i]!;
  }
  sizeAt(i: number): number {
    return this.ends[i]! - this.starts[i]!;
  }
  keyAt(i: number): string {
    return this.vocabulary.spelling(this.keys[i]!);
  }

  /** How often the document has its word in lower case, and capitalised inside a sentence of running text. */
  lowerAt(i: number): number {
    return this.lowers[this.numbers[i]!]!;
  }
  insideAt(i: number): number {
    return this.insides[this.numbers[i]!]!;
  }
  countInside(i: number): void {
    this.insides[this.numbers[i]!]!++;
  }

  /** A number for the words of some units, letter case aside: equal words of a document have the same. */
  phraseAt(from: number, to: number): number {
    let phrase = this.numbers[from]!;
    for (let i = from + 1; i <= to; i++)
      phrase = this.distinct.length + this.phrases.of(phrase, this.numbers[i]!);
    return phrase;
  }

  /** How many of the document's words have some of the bits of `contextClass`. */
  countWords(contexts: number): number {
    let count = 0;
    for (const key of this.distinct) if ((this.contexts[key]! & contexts) !== 0) count++;
    return count;
  }

  private holds(i: number): boolean {
    return i >= 0 && i < this.length;
  }

  private flagged(i: number, flag: number): boolean {
    return this.holds(i) && (this.flags[i]! & flag) !== 0;
  }
}

const names = wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym;

/** Spellings without a capital. */
const lowerWords = new WordTable((word) => Number(word === word.toLowerCase()));
