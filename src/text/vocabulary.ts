import { grown } from "./grown.ts";

/**
 * Spellings met in texts, each with a number (its *id*): equal words have equal ids, letter case counts. A word met
 * before costs one look-up and no string, and what a layer knows of a word it keeps in an array by id (`WordTable`). A
 * vocabulary is a cache: what is in it never changes what is found.
 */
export class Vocabulary {
  /** How many spellings there are; ids run from 0. */
  size = 0;
  private letters = new Uint16Array(4096);
  /** Where each spelling's letters begin; they end where the next one's begin. */
  private offsets = new Uint32Array(513);
  /** Open addressing: in each slot the hash of a spelling and its id + 1, 0 if the slot is free. */
  private slots = new Int32Array(2 * 1024);
  /** Spellings that found no free slot near their own, as only texts made for it bring about. */
  private readonly crowded = new Map<string, number>();
  private readonly strings: (string | undefined)[] = [];

  /** Whether it holds so much that the next text had better begin another one. */
  get isFull(): boolean {
    return this.size > mostSpellings || this.offsets[this.size]! > mostLetters;
  }

  /** The id of a word, or of the one that stands in a text. */
  idOf(text: string, start = 0, end = text.length): number {
    if (scratch.length < end - start) scratch = new Uint16Array(2 * (end - start));
    let hash = emptyHash;
    for (let i = start, at = 0; i < end; i++) {
      const code = text.charCodeAt(i);
      scratch[at++] = code;
      hash = continueHash(hash, code);
    }
    return this.intern(scratch, end - start, hash);
  }

  /**
   * The id of a word.
   * @param word begins with its code units @param length how many there are
   * @param hash of all of them, from `emptyHash` on
   */
  intern(word: Uint16Array, length: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      const id = slots[slot + 1]! - 1;
      if (id < 0) break;
      if (slots[slot] === hash && this.isSpelt(id, word, length)) return id;
      slot = (slot + 2) & mask;
    }
    const crowded = this.crowded.size > 0 ? this.crowded.get(written(word, 0, length)) : undefined;
    return crowded ?? this.add(word, length, hash);
  }

  /** A spelling as a string: always the same one. */
  spelling(id: number): string {
    return (this.strings[id] ??= written(this.letters, this.offsets[id]!, this.offsets[id + 1]!));
  }

  private isSpelt(id: number, word: Uint16Array, length: number): boolean {
    const { letters } = this;
    const from = this.offsets[id]!;
    if (this.offsets[id + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (letters[from + i] !== word[i]) return false;
    return true;
  }

  private add(word: Uint16Array, length: number, hash: number): number {
    const id = this.size++;
    const from = this.offsets[id]!;
    const to = from + length;
    if (id + 2 > this.offsets.length) this.offsets = grown(this.offsets, new Uint32Array(2 * id + 2));
    if (to > this.letters.length) this.letters = grown(this.letters, new Uint16Array(to * 2));
    this.letters.set(word.subarray(0, length), from);
    this.offsets[id + 1] = to;
    this.strings.push(undefined);
    if (this.size * 4 > this.slots.length) this.growSlots();
    this.place(id, hash);
    return id;
  }

  private place(id: number, hash: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      if (slots[slot + 1] === 0) {
        slots[slot] = hash;
        slots[slot + 1] = id + 1;
        return;
      }
      slot = (slot + 2) & mask;
    }
    this.crowded.set(this.spelling(id), id);
  }

  private growSlots(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += 2)
      if (before[slot + 1]! > 0) this.place(before[slot + 1]! - 1, before[slot]!);
  }
}

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

/** Slots are two numbers each, so that they begin at even places. */
const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << 1) & mask;
