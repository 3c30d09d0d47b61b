import { WordTable } from "../../text/wordTable.ts";
import { shape, shapeOf } from "../../text/words.ts";
import { slotOf } from "./nameSlots.ts";
import { appendHash, hashWord } from "./wordHash.ts";

/** Where forms of names may have a word, as bits. They may say so of a word that no form has, but not the other way round. */
export const part = {
  first: 1,
  /** A form may be this word and no other. */
  alone: 2,
  later: 4,
} as const;

/** What a first unit of forms is written with, as bits. */
export const begins = { capital: 1, lower: 2 } as const;

/**
 * The `part` of each spelling.
 * @param slotHash and the two behind it are those of a `NameTable` and of its first units
 * @param later the words behind the first ones
 */
export function partsOfWords(
  slotHash: Int32Array,
  slotForm: Int32Array,
  slotBegins: Uint8Array,
  later: HashFilter,
): WordTable {
  return new WordTable((word) => {
    const written = shapeOf(word);
    const hash = hashWord(word, 0, word.length);
    // Of a capital alone only the unit that it begins tells (`U.S.`).
    const isInitial = written === shape.initial;
    const following = isInitial || later.has(hash) ? part.later : 0;
    if (written === shape.mark) return following;
    const prefix = appendHash(0, hash) || 1;
    const slot = slotOf(slotHash, prefix);
    const isKnown = slotHash[slot] === prefix;
    const single = isKnown && slotForm[slot]! >= 0 ? part.alone : 0;
    if (isInitial) return part.first | single | following;
    const fitting = written === shape.lower ? begins.lower : begins.lower | begins.capital;
    return isKnown && (slotBegins[slot]! & fitting) !== 0 ? part.first | single | following : following;
  });
}

/** A set of hashes that has all that were added, and some few others: a byte for each. */
export class HashFilter {
  private readonly bits: Uint8Array;

  /** @param most so many are expected; it works with more, and worse */
  constructor(most: number) {
    let size = 64;
    while (size < most) size *= 2;
    this.bits = new Uint8Array(size);
  }

  add(hash: number): void {
    const at = mixed(hash);
    this.bits[(at >>> 3) & (this.bits.length - 1)]! |= 1 << (at & 7);
  }

  has(hash: number): boolean {
    const at = mixed(hash);
    return ((this.bits[(at >>> 3) & (this.bits.length - 1)]! >>> (at & 7)) & 1) !== 0;
  }
}

const mixed = (hash: number): number => hash ^ (hash >>> 15);
