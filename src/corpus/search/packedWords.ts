import { grown } from "../../text/grown.ts";
import { mixedHash } from "../../text/mixedHash.ts";

/** Words, each with a number from 0 on, in some twenty bytes each besides their letters. It only grows. */
export class PackedWords {
  size = 0;
  /** All words in UTF-8, one after the other, and where each ends. */
  private letters = new Uint8Array(4096);
  private ends = new Uint32Array(512);
  /** Open addressing: number + 1 of a word, 0 if the slot is free. At most half of them are taken. */
  private slots = new Int32Array(1024);
  /** Words that found no free slot near their own, as only texts made for it bring about. */
  private readonly crowded = new Map<string, number>();

  /** The number of a word, a new one if it has none yet. */
  numberOf(word: string): number {
    return this.known(word) ?? this.add(word);
  }

  /** The number of a word if it has one. */
  known(word: string): number | undefined {
    const { slots } = this;
    const length = encoded(word);
    const mask = slots.length - 1;
    let slot = mixedHash(word) & mask;
    for (let probes = 0; probes < mostProbes; probes++) {
      const number = slots[slot]! - 1;
      if (number < 0) return undefined;
      if (this.isWritten(number, length)) return number;
      slot = (slot + 1) & mask;
    }
    return this.crowded.get(word);
  }

  word(number: number): string {
    return decoder.decode(this.letters.subarray(this.startOf(number), this.ends[number]));
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1]!;
  }

  /** Whether a word has the letters that lie in `scratch`. */
  private isWritten(number: number, length: number): boolean {
    const from = this.startOf(number);
    if (this.ends[number]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.letters[from + i] !== scratch[i]) return false;
    return true;
  }

  private add(word: string): number {
    const length = encoded(word);
    const number = this.size++;
    const from = this.startOf(number);
    if (number === this.ends.length) this.ends = grown(this.ends, new Uint32Array(2 * number));
    if (from + length > this.letters.length)
      this.letters = grown(this.letters, new Uint8Array(2 * (from + length)));
    this.letters.set(scratch.subarray(0, length), from);
    this.ends[number] = from + length;
    if (this.size * 2 > this.slots.length) this.growSlots();
    else this.place(number, word);
    return number;
  }

  private place(number: number, word: string): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = mixedHash(word) & mask;
    for (let probes = 0; probes < mostProbes; probes++) {
      if (slots[slot] === 0) return void (slots[slot] = number + 1);
      slot = (slot + 1) & mask;
    }
    this.crowded.set(word, number);
  }

  private growSlots(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.crowded.clear();
    for (let number = 0; number < this.size; number++) this.place(number, this.word(number));
  }
}

/** Never needed by chance. */
const mostProbes = 64;

/** Write a word into `scratch`; its length in bytes. */
function encoded(word: string): number {
  if (scratch.length < 3 * word.length) scratch = new Uint8Array(6 * word.length);
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return encoder.encodeInto(word, scratch).written;
    scratch[i] = code;
  }
  return word.length;
}

let scratch = new Uint8Array(256);
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
