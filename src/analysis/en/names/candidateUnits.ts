import { numberWords } from "../../../text/numberWords.ts";
import type { PairNumbers } from "../../../text/pairNumbers.ts";
import type { Vocabulary } from "../../../text/vocabulary.ts";
import { contextsOfWords } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { setColumns, type WordSet } from "../lexicon/wordSets.ts";
import { classesOfWords, keysOfWords } from "../lexicon/wordTables.ts";
import { margin, type UnitArrays } from "./unitArrays.ts";
import { writing, writingsOfWords } from "./writings.ts";

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

/**
 * The units of a document: words as names are made of them. `U.S.`, `O'Brien`, `Djate-Taillard`, `J.` are one unit
 * each; a possessive ending is one of its own, and so is each other mark. Rules ask for them by index, which may lie
 * up to `margin` outside the document: no name goes on there.
 */
export class Units {
  readonly length: number;
  /** How many are written with a capital: rules for names look at these only, by `capitalAt`. */
  readonly capitalCount: number;
  readonly text: string;
  private readonly vocabulary: Vocabulary;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly flags: Uint8Array;
  private readonly modes: Uint8Array;
  private readonly spellings: Uint32Array;
  private readonly keys: Uint32Array;
  private readonly classes: Uint32Array;
  private readonly contexts: Uint32Array;
  private readonly numbers: Uint32Array;
  /** Bits of `writing`, by the ids of spellings. */
  private readonly writings: Uint32Array;
  /** What is known of words, by the ids of their keys. */
  private readonly contextsOfKeys: Uint32Array;
  private readonly sets: readonly Uint32Array[];
  private readonly capitals: Uint32Array;
  private readonly distinctCount: number;
  private readonly distinct: Uint32Array;
  private readonly lowers: Uint32Array;
  private readonly insides: Uint32Array;
  private readonly phrases: PairNumbers;

  /** @param arrays with the units from `margin` on @param length how many there are */
  constructor(text: string, vocabulary: Vocabulary, arrays: UnitArrays, length: number) {
    const { spellings, keys, classes, contexts, numbers, modes } = arrays;
    const limit = margin + length;
    this.text = text;
    this.vocabulary = vocabulary;
    this.length = length;
    this.starts = arrays.starts;
    this.ends = arrays.ends;
    this.kinds = arrays.kinds;
    this.flags = arrays.flags;
    this.modes = modes.fill(lineMode.prose, margin, limit + margin);
    this.spellings = spellings;
    this.keys = keys;
    this.classes = classes;
    this.contexts = contexts;
    this.numbers = numbers;
    this.capitals = arrays.capitals;
    const nothing = vocabulary.idOf("");
    const keyOf = keysOfWords.of(vocabulary);
    const classesOf = classesOfWords.of(vocabulary);
    const contextsOf = contextsOfWords.of(vocabulary);
    const writings = writingsOfWords.of(vocabulary);
    this.writings = writings;
    let capitals = 0;
    for (let at = margin; at < limit; at++) {
      const key = keyOf[spellings[at]!]!;
      if (arrays.kinds[at]! <= unitKind.dotted) arrays.capitals[capitals++] = at - margin;
      keys[at] = key;
      classes[at] = classesOf[key]!;
      contexts[at] = contextsOf[key]!;
    }
    this.capitalCount = capitals;
    keys.fill(nothing, 0, margin).fill(nothing, limit, limit + margin);
    classes.fill(0, limit, limit + margin);
    contexts.fill(0, limit, limit + margin);
    arrays.kinds.fill(unitKind.none, 0, margin).fill(unitKind.none, limit, limit + margin);
    arrays.flags.fill(unitFlag.first, limit, limit + margin);
    this.contextsOfKeys = contextsOf;
    this.sets = setColumns(vocabulary);
    const count = numberWords(keys, margin, limit, numbers, arrays.distinct);
    this.distinctCount = count;
    this.distinct = arrays.distinct;
    this.lowers = arrays.lowers.fill(0, 0, count);
    this.insides = arrays.insides.fill(0, 0, count);
    this.phrases = arrays.phrases;
    this.phrases.clear();
    for (let at = margin; at < limit; at++)
      if ((writings[spellings[at]!]! & writing.lower) !== 0) this.lowers[numbers[at]!]!++;
  }

  /** One of `unitKind`. */
  kindAt(i: number): number {
    return this.kinds[i + margin]!;
  }

  /** The index of the nth unit that is written with a capital. */
  capitalAt(n: number): number {
    return this.capitals[n]!;
  }

  /** Whether it is written with a capital. */
  isCapital(i: number): boolean {
    return this.kinds[i + margin]! <= unitKind.dotted;
  }

  /** Whether its word has any of the bits of `wordClass`. */
  has(i: number, bits: number): boolean {
    return (this.classes[i + margin]! & bits) !== 0;
  }

  /** Whether its word has any of the bits of `contextClass`. */
  says(i: number, contexts: number): boolean {
    return (this.contexts[i + margin]! & contexts) !== 0;
  }

  /** Whether its word's key is in a set. */
  isOne(i: number, set: WordSet): boolean {
    return (this.sets[set.column]![this.keys[i + margin]!]! & set.bit) !== 0;
  }

  /** Whether it is written in a way that some of the bits of `writing` tell. */
  isWritten(i: number, bits: number): boolean {
    return (this.writings[this.spellings[i + margin]!]! & bits) !== 0;
  }

  /** Whether its word is an ordinary one and nothing else that could be a name. */
  isOrdinary(i: number): boolean {
    return (this.classes[i + margin]! & (wordClass.common | names)) === wordClass.common;
  }

  /** Whether white space or the start of the text stands before it. */
  isSpaced(i: number): boolean {
    return (this.flags[i + margin]! & unitFlag.spaced) !== 0;
  }

  /** Whether it is the first on its line. */
  isLineStart(i: number): boolean {
    return (this.flags[i + margin]! & unitFlag.lineStart) !== 0;
  }

  /** Whether it is the first word of its sentence, or what is behind the last sentence. */
  isFirst(i: number): boolean {
    return (this.flags[i + margin]! & unitFlag.first) !== 0;
  }

  /** Whether it is capitals with a plural ending: `MPs`. */
  isPlural(i: number): boolean {
    return (this.flags[i + margin]! & unitFlag.plural) !== 0;
  }

  /** One of `lineMode`. */
  modeAt(i: number): number {
    return this.modes[i + margin]!;
  }

  setMode(from: number, to: number, mode: number): void {
    this.modes.fill(mode, from + margin, to + margin);
  }

  /** Of a unit of the document, where it begins and ends in the text, its length in letters and its word's key. */
  startAt(i: number): number {
    return this.starts[i + margin]!;
  }
  endAt(i: number): number {
    return this.ends[i + margin]!;
  }
  sizeAt(i: number): number {
    return this.ends[i + margin]! - this.starts[i + margin]!;
  }
  keyAt(i: number): string {
    return this.vocabulary.spelling(this.keys[i + margin]!);
  }

  /** How often the document has its word in lower case, and capitalised inside a sentence of running text. */
  lowerAt(i: number): number {
    return this.lowers[this.numbers[i + margin]!]!;
  }
  insideAt(i: number): number {
    return this.insides[this.numbers[i + margin]!]!;
  }
  countInside(i: number): void {
    this.insides[this.numbers[i + margin]!]!++;
  }

  /** A number for the words of some units, letter case aside: equal words of a document have the same. */
  phraseAt(from: number, to: number): number {
    let phrase = this.numbers[from + margin]!;
    for (let i = from + 1; i <= to; i++)
      phrase = this.distinctCount + this.phrases.of(phrase, this.numbers[i + margin]!);
    return phrase;
  }

  /** How many of the document's words have some of the bits of `contextClass`. */
  countWords(contexts: number): number {
    let count = 0;
    for (let number = 0; number < this.distinctCount; number++)
      if ((this.contextsOfKeys[this.distinct[number]!]! & contexts) !== 0) count++;
    return count;
  }
}

const names = wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym;
