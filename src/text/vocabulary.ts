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
  private hashes = new Int32Array(512);
  /** Open addressing: id + 1 of the spelling in a slot, 0 if free. */
  private slots = new Int32Array(1024);
  /** Spellings that found no free slot near their own, as only texts made for it bring about. */
  private readonly crowded = new Map<string, number>();
  private readonly strings: (string | undefined)[] = [];

  /** Whether it holds so much that the next text had better begin another one. */
  get isFull(): boolean {
    return this.size > mostSpellings || this.offsets[this.size]! > mostLetters;
  }

  /** The id of a word. */
  idOf(word: string): number {
    return this.intern(word, 0, word.length, hashOf(word, 0, word.length));
  }

  /**
   * The id of the word that stands in a text.
   * @param hash its `hashOf`
   */
  intern(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = slotOf(hash, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      const id = slots[slot]! - 1;
      if (id < 0) break;
      if (hashes[id] === hash && this.isSpelt(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.crowded.get(text.slice(start, end)) ?? this.add(text, start, end, hash);
  }

  /** A spelling as a string: always the same one. */
  spelling(id: number): string {
    return (this.strings[id] ??= this.written(this.offsets[id]!, this.offsets[id + 1]!));
  }

  private isSpelt(id: number, text: string, start: number, end: number): boolean {
    const { letters } = this;
    let at = this.offsets[id]!;
    if (this.offsets[id + 1]! - at !== end - start) return false;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) !== letters[at++]) return false;
    return true;
  }

  /** From letters of its own: engines keep a whole text alive for a longer piece cut from it. */
  private written(from: number, to: number): string {
    let written = "";
    for (let at = from; at < to; at += 1024)
      written += String.fromCharCode(...this.letters.subarray(at, Math.min(at + 1024, to)));
    return written;
  }

  private add(text: string, start: number, end: number, hash: number): number {
    const id = this.size++;
    const from = this.offsets[id]!;
    const to = from + end - start;
    if (id + 2 > this.hashes.length) this.growSpellings();
    if (to > this.letters.length) this.letters = grown(this.letters, new Uint16Array(to * 2));
    for (let i = start, at = from; i < end; i++) this.letters[at++] = text.charCodeAt(i);
    this.offsets[id + 1] = to;
    this.hashes[id] = hash;
    this.strings.push(undefined);
    this.place(id);
    return id;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = slotOf(this.hashes[id]!, mask);
    for (let probes = 0; probes < mostProbes; probes++) {
      if (this.slots[slot] === 0) {
        this.slots[slot] = id + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.crowded.set(this.spelling(id), id);
  }

  private growSpellings(): void {
    this.hashes = grown(this.hashes, new Int32Array(this.hashes.length * 2));
    this.offsets = grown(this.offsets, new Uint32Array(this.offsets.length * 2));
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 0; id < this.size - 1; id++) this.place(id);
  }
}

/** FNV-1a over code units; where it begins, and with one more. */
export const emptyHash = 0x811c9dc5 | 0;
export const continueHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash by which a vocabulary finds a word. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let i = start; i < end; i++) hash = continueHash(hash, text.charCodeAt(i));
  return hash;
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

function grown<T extends Uint16Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
