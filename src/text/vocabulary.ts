import { grown } from "./grown.ts";
import type { FilledColumns } from "./wordTable.ts";

/**
 * Spellings met in texts, each with a number (its *id*): equal words have equal ids, letter case counts. A word met
 * before costs one look-up and no string, and what a layer knows of a word it keeps in an array by id (`WordTable`). A
 * vocabulary is a cache: what is in it never changes what is found.
 */
export class Vocabulary {
  /** How many spellings there are; ids run from 0. */
  size = 0;
  /** What layers know of its spellings: each `WordColumns` asks for its own. */
  readonly tables: FilledColumns[] = [];
  /** Four numbers of each spelling: of a short one those of its letters, of another 0 and where its letters are; its hash. */
  private keys = new Int32Array(4 * 512);
  /** The letters of words that are not short. */
  private letters = new Uint16Array(1024);
  private lettersUsed = 0;
  /** Open addressing: id + 1 in the low bits, as many as tell a slot, and those of the hash above; 0 if the slot is free. */
  private slots = new Int32Array(1024);
  /** Spellings that found no free slot near their own, as only texts made for it bring about. */
  private readonly crowded = new Map<string, number>();
  private readonly strings: (string | undefined)[] = [];

  /** Whether it holds so much that the next text had better begin another one. */
  get isFull(): boolean {
    return this.size > mostSpellings || this.lettersUsed > mostLetters;
  }

  /** The id of a word, or of the one that stands in a text. */
  idOf(text: string, start = 0, end = text.length): number {
    const length = end - start;
    if (scratch.length < length) scratch = new Uint16Array(2 * length);
    let low = 0;
    let middle = 0;
    let high = 0;
    let bits = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(start + i);
      scratch[i] = code;
      high = (high << 8) | (middle >>> 24);
      middle = (middle << 8) | (low >>> 24);
      low = (low << 8) | code;
      bits |= code;
    }
    const isShort = bits < 0x100 && length <= shortLength && length > 0 && scratch[0]! > 0;
    return isShort ? this.idOfShort(low, middle, high) : this.idOfLong(scratch, 0, length);
  }

  /**
   * The id of a short word: one of at most `shortLength` code units, all of them below 256, the first not 0. Three
   * numbers of 32 bits hold these, a byte each, the last in the lowest byte of `low`.
   */
  idOfShort(low: number, middle: number, high: number): number {
    const { slots, keys } = this;
    const mask = slots.length - 1;
    const hash = shortHash(low, middle, high);
    let slot = slotOf(hash, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      const entry = slots[slot]!;
      if (entry === 0) break;
      if (((entry ^ hash) & ~mask) === 0) {
        const id = (entry & mask) - 1;
        const key = 4 * id;
        if (keys[key] === low && keys[key + 1] === middle && keys[key + 2] === high) return id;
      }
      slot = (slot + 1) & mask;
    }
    const crowded = this.crowded.size > 0 ? this.crowded.get(shortWord(low, middle, high)) : undefined;
    return crowded ?? this.add(low, middle, high, hash);
  }

  /**
   * The id of a word that is not short.
   * @param letters has its code units from `start` to `end`
   */
  idOfLong(
    letters: Uint16Array,
    start: number,
    end: number,
    hash = hashOfLetters(letters, start, end),
  ): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      const entry = slots[slot]!;
      if (entry === 0) break;
      const id = (entry & mask) - 1;
      if (((entry ^ hash) & ~mask) === 0 && this.isSpelt(id, letters, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    const crowded = this.crowded.size > 0 ? this.crowded.get(written(letters, start, end)) : undefined;
    return crowded ?? this.addLong(letters, start, end, hash);
  }

  /** A spelling as a string: always the same one. */
  spelling(id: number): string {
    return (this.strings[id] ??= this.written(id));
  }

  private written(id: number): string {
    const { keys } = this;
    const [low, middle, high] = [keys[4 * id]!, keys[4 * id + 1]!, keys[4 * id + 2]!];
    return low === 0 ? written(this.letters, middle, high) : shortWord(low, middle, high);
  }

  private isSpelt(id: number, word: Uint16Array, start: number, end: number): boolean {
    const { keys, letters } = this;
    const from = keys[4 * id + 1]!;
    if (keys[4 * id] !== 0 || keys[4 * id + 2]! - from !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[from + i - start] !== word[i]) return false;
    return true;
  }

  private addLong(word: Uint16Array, start: number, end: number, hash: number): number {
    const from = this.lettersUsed;
    const to = (this.lettersUsed += end - start);
    if (to > this.letters.length) this.letters = grown(this.letters, new Uint16Array(to * 2));
    this.letters.set(word.subarray(start, end), from);
    return this.add(0, from, to, hash);
  }

  private add(low: number, middle: number, high: number, hash: number): number {
    const id = this.size++;
    if (4 * id === this.keys.length) this.keys = grown(this.keys, new Int32Array(8 * id));
    const { keys } = this;
    keys[4 * id] = low;
    keys[4 * id + 1] = middle;
    keys[4 * id + 2] = high;
    keys[4 * id + 3] = hash;
    this.strings.push(undefined);
    if (this.size * 2 > this.slots.length) this.growSlots();
    else this.place(id);
    return id;
  }

  private place(id: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    const hash = this.keys[4 * id + 3]!;
    let slot = slotOf(hash, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      if (slots[slot] === 0) {
        slots[slot] = (hash & ~mask) | (id + 1);
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.crowded.set(this.spelling(id), id);
  }

  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.crowded.clear();
    for (let id = 0; id < this.size; id++) this.place(id);
  }
}

/** How many code units a short word has at most. */
export const shortLength = 12;

/** The hash of a short word. */
export const shortHash = (low: number, middle: number, high: number): number =>
  Math.imul(low ^ Math.imul(middle ^ Math.imul(high, 0x2c1b3c6d), 0x85ebca6b), 0x9e3779b1);

/** A short word as a string. */
function shortWord(low: number, middle: number, high: number): string {
  let length = 0;
  for (const number of [high, middle, low])
    for (let shift = 24; shift >= 0; shift -= 8) {
      const code = (number >>> shift) & 0xff;
      if (code > 0 || length > 0) shortLetters[length++] = code;
    }
  return written(shortLetters, 0, length);
}

const shortLetters = new Uint16Array(shortLength);

/** FNV-1a over code units; where it begins, and with one more. */
export const emptyHash = 0x811c9dc5 | 0;
export const continueHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a stretch of text. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let i = start; i < end; i++) hash = continueHash(hash, text.charCodeAt(i));
  return hash;
}

/** Where `idOf` writes the letters of a word. */
let scratch = new Uint16Array(64);

function hashOfLetters(letters: Uint16Array, start: number, end: number): number {
  let hash = emptyHash;
  for (let i = start; i < end; i++) hash = continueHash(hash, letters[i]!);
  return hash;
}

/** A string of its own: engines keep a whole text alive for a longer piece cut from it. */
function written(letters: Uint16Array, from: number, to: number): string {
  let result = "";
  let at = from;
  // Spreading them is five times as slow.
  for (; at + 4 <= to; at += 4)
    result += String.fromCharCode(letters[at]!, letters[at + 1]!, letters[at + 2]!, letters[at + 3]!);
  for (; at < to; at++) result += String.fromCharCode(letters[at]!);
  return result;
}

/** The vocabulary for the next text: the same for all texts until it is full. */
export function sharedVocabulary(): Vocabulary {
  if (shared.isFull) shared = new Vocabulary();
  return shared;
}

let shared = new Vocabulary();

/** As many spellings as some tens of millions of running words have; the letters of twice as many. */
const mostSpellings = 250_000;
const mostLetters = 4_000_000;

/** Never needed by chance: slots are at most half full. */
const mostProbes = 64;

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
