import { numberWords, type NumberedWords } from "../../../text/numberWords.ts";
import type { Vocabulary } from "../../../text/vocabulary.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { contextsOfWords } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { classesOfWords, keysOfWords } from "../lexicon/wordTables.ts";

/**
 * A word as names are made of: `U.S.`, `O'Brien`, `Djate-Taillard`, `J.` are one unit each, a possessive ending is its
 * own (`kind` "possessive"), and so is each other mark.
 */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly kind: UnitKind;
  readonly word: DocumentWord;
  /** White space or the start of the text stands before it. */
  readonly spaced: boolean;
  /** It ends in a full stop. */
  readonly stopped: boolean;
  /** It is capitals with a plural ending: `MPs`. */
  readonly plural: boolean;
  /** It is the first on its line. */
  readonly lineStart: boolean;
  /** It is the first word of its sentence. */
  readonly first: boolean;
  mode: LineMode;
}

/** `upper`: two or more capitals; `initial`: `J.` or `J`; `dotted`: `U.S.`; `code`: letters with digits. */
export type UnitKind =
  "lower" | "capital" | "upper" | "initial" | "dotted" | "number" | "code" | "mark" | "possessive";

/** How a line is written: running text, all capitals, Title Case, a row of names and figures, column heads. */
export type LineMode = "prose" | "caps" | "title" | "row" | "legend";

/** Kinds as numbers, those written with a capital first. */
export const kindCode = {
  capital: 0,
  upper: 1,
  initial: 2,
  dotted: 3,
  lower: 4,
  number: 5,
  code: 6,
  mark: 7,
  possessive: 8,
} as const satisfies Record<UnitKind, number>;

const kindNames = Object.keys(kindCode) as readonly UnitKind[];
const modeNames: readonly LineMode[] = ["prose", "caps", "title", "row", "legend"];

export const unitFlag = { spaced: 1, lineStart: 2, first: 4, plural: 8 } as const;

/** What a document shows of one word, whatever its letter case. */
export interface DocumentWord {
  readonly key: string;
  /** Bits of `wordClass`. */
  readonly classes: number;
  /** Bits of `contextClass`. */
  readonly contexts: number;
  /** How often it is written in lower case. */
  readonly lower: number;
  /** How often it is capitalised inside a sentence of running text. */
  inside: number;
  /** How often it begins a sentence of running text. */
  first: number;
}

/** The units of a document in packed arrays, as `splitUnits` cuts them. */
export interface PackedUnits {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The id of each unit's spelling. */
  readonly spellings: Uint32Array;
  /** Codes of `kindCode`. */
  readonly kinds: Uint8Array;
  /** Bits of `unitFlag`. */
  readonly flags: Uint8Array;
}

/**
 * The units of a document. Most of a text is far from any name, so units are kept packed and become objects when asked
 * for; the same index gives the same object.
 */
export class Units {
  readonly length: number;
  private readonly text: string;
  private readonly vocabulary: Vocabulary;
  private readonly packed: PackedUnits;
  private readonly kinds: Uint8Array;
  private readonly modes: Uint8Array;
  private readonly made: Unit[] = [];
  /** For each unit made its index in `made`, and one; 0 for the others. */
  private readonly madeAt: Uint32Array;
  /** The document's words, by the ids of their keys. */
  private readonly words: NumberedWords;
  /** Phrases of several words, by the number of all but the last word and the number of that. */
  private readonly phrases = new Map<number, number>();
  private readonly classes: Uint32Array;
  private readonly contexts: Uint32Array;
  private readonly lowers: Uint32Array;
  private readonly madeWords: (DocumentWord | undefined)[] = [];

  constructor(text: string, vocabulary: Vocabulary, packed: PackedUnits) {
    const { length, spellings } = packed;
    this.text = text;
    this.vocabulary = vocabulary;
    this.packed = packed;
    this.kinds = packed.kinds;
    this.length = length;
    this.modes = new Uint8Array(length);
    this.madeAt = new Uint32Array(length);
    const keys = keysOfWords.of(vocabulary);
    const lower = lowerWords.of(vocabulary);
    this.classes = classesOfWords.of(vocabulary);
    this.contexts = contextsOfWords.of(vocabulary);
    this.words = numberWords(spellings, keys, length);
    const { count, numbers } = this.words;
    this.lowers = new Uint32Array(count);
    for (let i = 0; i < length; i++) if (lower[spellings[i]!] !== 0) this.lowers[numbers[i]!]!++;
  }

  /** The unit at an index; undefined outside. */
  at(i: number): Unit | undefined {
    if (i < 0 || i >= this.length) return undefined;
    const known = this.madeAt[i]!;
    return known > 0 ? this.made[known - 1] : this.make(i);
  }

  private make(i: number): Unit {
    const start = this.packed.starts[i]!;
    const end = this.packed.ends[i]!;
    const kind = kindNames[this.kinds[i]!]!;
    const flags = this.packed.flags[i]!;
    const unit: Unit = {
      start,
      end,
      kind,
      word: this.wordOf(this.words.numbers[i]!),
      spaced: (flags & unitFlag.spaced) !== 0,
      stopped: this.text.charCodeAt(end - 1) === 46,
      plural: (flags & unitFlag.plural) !== 0,
      lineStart: (flags & unitFlag.lineStart) !== 0,
      first: (flags & unitFlag.first) !== 0,
      mode: modeNames[this.modes[i]!]!,
    };
    this.madeAt[i] = this.made.push(unit);
    return unit;
  }

  private wordOf(number: number): DocumentWord {
    return (this.madeWords[number] ??= {
      key: this.vocabulary.spelling(this.words.keys[number]!),
      classes: this.classes[this.words.keys[number]!]!,
      contexts: this.contexts[this.words.keys[number]!]!,
      lower: this.lowers[number]!,
      inside: 0,
      first: 0,
    });
  }

  /** Whether the unit is written with a capital; cheaper than asking for it. */
  isCapital(i: number): boolean {
    return this.kinds[i]! <= kindCode.dotted;
  }

  kindAt(i: number): number {
    return this.kinds[i]!;
  }

  isSpaced(i: number): boolean {
    return (this.packed.flags[i]! & unitFlag.spaced) !== 0;
  }

  isLineStart(i: number): boolean {
    return (this.packed.flags[i]! & unitFlag.lineStart) !== 0;
  }

  /** The length in letters. */
  sizeAt(i: number): number {
    return this.packed.ends[i]! - this.packed.starts[i]!;
  }

  /** Whether the units of the line that holds `i` may be names: running text and rows. */
  isRunning(i: number): boolean {
    return this.modes[i] === 0 || this.modes[i] === 3;
  }

  isHeadline(i: number): boolean {
    return this.modes[i] === 1 || this.modes[i] === 2;
  }

  setMode(from: number, to: number, mode: LineMode): void {
    this.modes.fill(modeNames.indexOf(mode), from, to);
    for (let i = from; i < to; i++) if (this.madeAt[i]! > 0) this.at(i)!.mode = mode;
  }

  /** A number for the words of some units, letter case aside: equal words of a document have the same. */
  phraseAt(from: number, to: number): number {
    const { numbers, count } = this.words;
    let phrase = numbers[from]!;
    for (let i = from + 1; i <= to; i++) {
      const pair = phrase * count + numbers[i]!;
      const known = this.phrases.get(pair);
      phrase = known ?? count + this.phrases.size;
      if (known === undefined) this.phrases.set(pair, phrase);
    }
    return phrase;
  }

  /** How many of the document's words have some of the bits of `contextClass`. */
  countWords(contexts: number): number {
    let count = 0;
    for (let n = 0; n < this.words.count; n++)
      if ((this.contexts[this.words.keys[n]!]! & contexts) !== 0) count++;
    return count;
  }
}

/** Spellings without a capital. */
const lowerWords = new WordTable((word) => Number(word === word.toLowerCase()));

/** Whether the unit is written with a capital. */
export const isCapitalUnit = (unit: Unit): boolean =>
  unit.kind === "capital" || unit.kind === "upper" || unit.kind === "initial" || unit.kind === "dotted";

/** Whether the unit's word has any of the bits of `wordClass`. */
export const has = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.word.classes & bits) !== 0;

/** Whether the unit's word has any of the bits of `contextClass`. */
export const says = (unit: Unit | undefined, contexts: number): boolean =>
  unit !== undefined && (unit.word.contexts & contexts) !== 0;

/** Whether the unit's word is an ordinary one and nothing else that could be a name. */
export const isOrdinary = (unit: Unit): boolean =>
  has(unit, wordClass.common) &&
  !has(unit, wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym);
