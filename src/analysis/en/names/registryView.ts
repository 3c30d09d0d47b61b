import type { Span } from "../../../text/span.ts";
import { outside, wordRanges, type WordRanges } from "../../../text/wordRanges.ts";
import { beginsUpper, shape, type Words } from "../../../text/words.ts";
import type { Source } from "../../source.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { classesOfWords, keysOfWords } from "../lexicon/wordTables.ts";

const views = new WeakMap<Source, View>();

/** The view of a source, made once. */
export function viewOf(source: Source): View {
  let view = views.get(source);
  if (!view) views.set(source, (view = new View(source)));
  return view;
}

/**
 * A source read word by word: what the rules for names and roles ask of the words around one. Tokens may lie outside the
 * text: there is no word there.
 */
export class View {
  readonly source: Source;
  readonly text: string;
  readonly words: Words;
  readonly sentences: WordRanges;
  readonly paragraphs: WordRanges;
  private readonly keys: Uint32Array;
  private readonly bits: Uint32Array;
  /** Of each paragraph whether it is a headline: 0 if nobody asked yet, 1 if not, 2 if so. */
  private readonly headlines: Uint8Array;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
    this.words = source.words;
    this.keys = keysOfWords.of(source.words.vocabulary);
    this.bits = classesOfWords.of(source.words.vocabulary);
    this.sentences = wordRanges(source.words, source.sentences);
    this.paragraphs = wordRanges(source.words, source.paragraphs);
    this.headlines = new Uint8Array(source.paragraphs.length);
  }

  /** The token as written; empty outside the text. */
  word(token: number): string {
    return this.has(token) ? this.text.slice(this.words.starts[token], this.words.ends[token]) : "";
  }

  /** The token's key in the lexicons; empty outside the text. */
  key(token: number): string {
    return this.has(token) ? this.words.vocabulary.spelling(this.keys[this.words.spellings[token]!]!) : "";
  }

  /** The token's bits of `wordClass`. */
  classes(token: number): number {
    return this.has(token) ? this.bits[this.words.spellings[token]!]! : 0;
  }

  isCapital(token: number): boolean {
    if (!this.has(token)) return false;
    const written = this.words.shapes[token]!;
    return written >= shape.capitalised && written <= shape.mixed;
  }

  /** Whether the token is one of some marks. */
  isMark(token: number, marks: string): boolean {
    if (!this.has(token) || this.words.shapes[token] !== shape.mark) return false;
    const code = this.text.charCodeAt(this.words.starts[token]!);
    for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === code) return true;
    return false;
  }

  /** Whether white space stands before the token. */
  spaced(token: number): boolean {
    return !this.has(token) || token === 0 || this.words.starts[token]! > this.words.ends[token - 1]!;
  }

  /** The first token of the token's sentence; outside of sentences the token itself. */
  sentenceFirst(token: number): number {
    return this.sentences.firsts[this.sentences.indices[token]!] ?? token;
  }

  /** The token's paragraph; an empty one outside of paragraphs. */
  paragraphAt(token: number): Span {
    const at = this.words.starts[token]!;
    return this.source.paragraphs[this.paragraphs.indices[token]!] ?? { start: at, end: at };
  }

  /** Whether nothing but marks stands before the token in its sentence. */
  startsSentence(token: number): boolean {
    const first = this.sentenceFirst(token);
    for (let t = token - 1; t >= first; t--) if (this.words.shapes[t] !== shape.mark) return false;
    return true;
  }

  /** Whether the token stands in a line written in Title Case or in capitals. */
  inHeadline(token: number): boolean {
    const paragraph = this.paragraphs.indices[token] ?? outside;
    if (paragraph === outside) return false;
    this.headlines[paragraph] ||= this.isHeadline(paragraph) ? 2 : 1;
    return this.headlines[paragraph] === 2;
  }

  /** Whether the token is an ordinary word that is also used as a name: its capital proves little. */
  isOrdinary(token: number): boolean {
    const bits = this.classes(token);
    return (bits & wordClass.common) !== 0 && (bits & (wordClass.place | wordClass.demonym)) === 0;
  }

  /** A short line, no full stop at its end, and most words of four letters or more capitalised. */
  private isHeadline(paragraph: number): boolean {
    const { start, end } = this.source.paragraphs[paragraph]!;
    const last = '"”’'.includes(this.text.charAt(end - 1)) ? end - 2 : end - 1;
    if (end - start > 220 || ".;,".includes(this.text.charAt(last))) return false;
    let long = 0;
    let capitals = 0;
    for (let t = this.paragraphs.firsts[paragraph]!; t < this.paragraphs.limits[paragraph]!; t++) {
      const written = this.words.shapes[t]!;
      if (written > shape.mixed || this.words.ends[t]! - this.words.starts[t]! < 4) continue;
      long++;
      if (beginsUpper(this.text, this.words.starts[t]!)) capitals++;
    }
    return long >= 2 && capitals * 10 >= long * 8;
  }

  private has(token: number): boolean {
    return token >= 0 && token < this.words.count;
  }
}

/** The last element of a sorted list below a limit, or -1. */
export function lastBelow(sorted: readonly number[] | undefined, limit: number): number {
  if (!sorted) return -1;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? sorted[low - 1]! : -1;
}
