import { wordClass } from "../lexicon/wordClasses.ts";
import type { DocumentWord, Vocabulary } from "./candidateVocabulary.ts";

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

export const unitFlag = { spaced: 1, lineStart: 2, first: 4 } as const;

/**
 * The units of a document. Most of a text is far from any name, so units are kept packed and become objects when asked
 * for; the same index gives the same object.
 */
export class Units {
  readonly length: number;
  private readonly text: string;
  private readonly vocabulary: Vocabulary;
  private readonly spellings: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly flags: Uint8Array;
  private readonly modes: Uint8Array;
  private readonly made: (Unit | undefined)[];

  constructor(
    text: string,
    vocabulary: Vocabulary,
    length: number,
    spellings: Uint32Array,
    starts: Uint32Array,
    ends: Uint32Array,
    kinds: Uint8Array,
    flags: Uint8Array,
  ) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.length = length;
    this.spellings = spellings;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds.subarray(0, length);
    this.flags = flags.subarray(0, length);
    this.modes = new Uint8Array(length);
    this.made = [];
    for (let i = 0; i < length; i++) this.made.push(undefined); // keeps the array dense
  }

  /** The unit at an index; undefined outside. */
  at(i: number): Unit | undefined {
    return i >= 0 && i < this.length ? (this.made[i] ?? this.make(i)) : undefined;
  }

  private make(i: number): Unit {
    const start = this.starts[i]!;
    const end = this.ends[i]!;
    const kind = kindNames[this.kinds[i]!]!;
    const flags = this.flags[i]!;
    const unit: Unit = {
      start,
      end,
      kind,
      word: this.vocabulary.word(this.spellings[i]!),
      spaced: (flags & unitFlag.spaced) !== 0,
      stopped: this.text.charCodeAt(end - 1) === 46,
      plural: kind === "capital" && end - start <= 5 && /^[A-Z]{2,4}s$/.test(this.text.slice(start, end)),
      lineStart: (flags & unitFlag.lineStart) !== 0,
      first: (flags & unitFlag.first) !== 0,
      mode: modeNames[this.modes[i]!]!,
    };
    this.made[i] = unit;
    return unit;
  }

  /** Whether the unit is written with a capital; cheaper than asking for it. */
  isCapital(i: number): boolean {
    return this.kinds[i]! <= kindCode.dotted;
  }

  kindAt(i: number): number {
    return this.kinds[i]!;
  }

  isLineStart(i: number): boolean {
    return (this.flags[i]! & unitFlag.lineStart) !== 0;
  }

  /** The length in letters. */
  sizeAt(i: number): number {
    return this.ends[i]! - this.starts[i]!;
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
    for (let i = from; i < to; i++) if (this.made[i]) this.made[i]!.mode = mode;
  }

  /** Whether the document has the word, in lower case or among the units asked for. */
  hasWord(key: string): boolean {
    return this.vocabulary.has(key);
  }
}

/** Whether the unit is written with a capital. */
export const isCapitalUnit = (unit: Unit): boolean =>
  unit.kind === "capital" || unit.kind === "upper" || unit.kind === "initial" || unit.kind === "dotted";

/** Whether the unit's word has any of the bits of `wordClass`. */
export const has = (unit: Unit | undefined, bits: number): boolean =>
  unit !== undefined && (unit.word.classes & bits) !== 0;

/** Whether the unit's word is an ordinary one and nothing else that could be a name. */
export const isOrdinary = (unit: Unit): boolean =>
  has(unit, wordClass.common) &&
  !has(unit, wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym);
