import { wordClasses, type WordClasses } from "../lexicon/wordClasses.ts";

/** What a document shows of one word, whatever its letter case. */
export interface DocumentWord {
  readonly key: string;
  /** Bits of `wordClass`. */
  readonly classes: number;
  /** How often it is written in lower case. */
  readonly lower: number;
  /** How often it is capitalised inside a sentence of running text. */
  inside: number;
  /** How often it begins a sentence of running text. */
  first: number;
}

/**
 * The words of one document, interned by hash without making strings of them: most are never looked at again. Intern all
 * before asking for the first word.
 */
export class Vocabulary {
  private readonly text: string;
  private readonly lexicon: WordClasses = wordClasses();
  private readonly byKey = new Map<string, DocumentWord>();
  /** Open addressing: id + 1 of the spelling in a slot, 0 if free. */
  private slots = new Int32Array(2048);
  // One entry for each spelling: where it first stands, its hash, how often it does, and its word once asked for.
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];
  private readonly counts: number[] = [];
  private readonly words: (DocumentWord | undefined)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** The id of the spelling that stands there, counted. */
  intern(start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + this.text.charCodeAt(i)) | 0;
    const mask = this.slots.length - 1;
    let at = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.slots[at]! - 1;
      if (id < 0) break;
      if (this.hashes[id] === hash && this.isSpelt(id, start, end)) {
        this.counts[id]!++;
        return id;
      }
      at = (at + 1) & mask;
    }
    const id = this.hashes.length;
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
    this.counts.push(1);
    this.words.push(undefined);
    this.slots[at] = id + 1;
    if (id * 2 > mask) this.grow();
    return id;
  }

  /** The word of a spelling; spellings that fold to one key share it. */
  word(id: number): DocumentWord {
    return (this.words[id] ??= this.make(this.text.slice(this.starts[id], this.ends[id])));
  }

  /** Whether the document has the word in lower case, or in any case among the words asked for. */
  has(key: string): boolean {
    return this.byKey.has(key) || this.count(key) > 0;
  }

  private make(written: string): DocumentWord {
    const { key, classes } = this.lexicon.wordOf(written);
    let word = this.byKey.get(key);
    if (!word) {
      const lower = Math.max(this.count(key), this.count(written.toLowerCase()));
      word = { key, classes, lower, inside: 0, first: 0 };
      this.byKey.set(key, word);
    }
    return word;
  }

  /** How often a spelling stands in the document. */
  private count(spelling: string): number {
    let hash = 0;
    for (let i = 0; i < spelling.length; i++) hash = (Math.imul(hash, 31) + spelling.charCodeAt(i)) | 0;
    const mask = this.slots.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & mask; this.slots[at] !== 0; at = (at + 1) & mask) {
      const id = this.slots[at]! - 1;
      if (this.hashes[id] === hash && this.text.startsWith(spelling, this.starts[id]))
        return this.counts[id]!;
    }
    return 0;
  }

  private isSpelt(id: number, start: number, end: number): boolean {
    const from = this.starts[id]!;
    if (this.ends[id]! - from !== end - start) return false;
    for (let i = start, k = from; i < end; i++, k++)
      if (this.text.charCodeAt(i) !== this.text.charCodeAt(k)) return false;
    return true;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let id = 0; id < this.hashes.length; id++) {
      const hash = this.hashes[id]!;
      let at = (hash ^ (hash >>> 15)) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = id + 1;
    }
    this.slots = slots;
  }
}
