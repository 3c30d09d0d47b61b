import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import { shape } from "../../../text/words.ts";
import type { Source } from "../../source.ts";
import { wordClass, wordClasses, type LexiconWord } from "../lexicon/wordClasses.ts";

/** A source read word by word: what the rules for registry names ask of the words around a name. */
export interface View {
  readonly source: Source;
  readonly text: string;
  /** The token as written, its lexicon key and the bits of `wordClass`; empty and 0 outside the text. */
  word(token: number): string;
  key(token: number): string;
  classes(token: number): number;
  isCapital(token: number): boolean;
  isMark(token: number, marks: string): boolean;
  /** Whether white space stands before the token. */
  spaced(token: number): boolean;
  /** The sentence that holds an offset, or the paragraph-less rest. */
  sentenceAt(offset: number): Span;
  /** The paragraph that holds an offset. */
  paragraphAt(offset: number): Span;
  /** Whether nothing but marks stands before the token in its sentence. */
  startsSentence(token: number): boolean;
  /** Whether the token stands in a line written in Title Case or in capitals. */
  inHeadline(token: number): boolean;
  /** Whether the token is an ordinary word that is also used as a name: its capital proves little. */
  isOrdinary(token: number): boolean;
}

const views = new WeakMap<Source, View>();

/** The view of a source; everything is computed when asked for, and once. */
export function viewOf(source: Source): View {
  const known = views.get(source);
  if (known) return known;
  const view = newView(source);
  views.set(source, view);
  return view;
}

function newView(source: Source): View {
  const { text, words, sentences, paragraphs } = source;
  const { starts, ends, shapes, count } = words;
  const lexicon = wordClasses();
  const headlines = new Map<number, boolean>();
  const inside = (token: number): boolean => token >= 0 && token < count;
  const word = (token: number): string => (inside(token) ? text.slice(starts[token], ends[token]) : "");
  const read: (LexiconWord | undefined)[] = [];
  read.length = count;
  const entry = (token: number): LexiconWord =>
    inside(token) ? (read[token] ??= lexicon.wordOf(word(token))) : nothing;
  const key = (token: number): string => entry(token).key;
  const classes = (token: number): number => entry(token).classes;
  const isCapital = (token: number): boolean => {
    const kind = inside(token) ? shapes[token]! : 0;
    return (
      kind === shape.capitalised || kind === shape.upper || kind === shape.mixed || kind === shape.initial
    );
  };
  const holding = (spans: readonly Span[], offset: number): Span | undefined => {
    const candidate = spans[firstAtOrAfter(spans, offset + 1) - 1];
    return candidate && offset < candidate.end ? candidate : undefined;
  };
  return {
    source,
    text,
    word,
    key,
    classes,
    isCapital,
    isMark: (token, marks) =>
      inside(token) && shapes[token] === shape.mark && marks.includes(text[starts[token]!]!),
    spaced: (token) => !inside(token) || token === 0 || starts[token]! > ends[token - 1]!,
    sentenceAt: (offset) => holding(sentences, offset) ?? { start: offset, end: offset },
    paragraphAt: (offset) => holding(paragraphs, offset) ?? { start: offset, end: offset },
    startsSentence(token) {
      const sentence = holding(sentences, starts[token]!);
      if (!sentence) return true;
      for (let t = token - 1; inside(t) && starts[t]! >= sentence.start; t--)
        if (shapes[t] !== shape.mark) return false;
      return true;
    },
    inHeadline(token) {
      const paragraph = holding(paragraphs, starts[token]!);
      if (!paragraph) return false;
      const known = headlines.get(paragraph.start);
      if (known !== undefined) return known;
      const answer = isHeadline(text, paragraph);
      headlines.set(paragraph.start, answer);
      return answer;
    },
    isOrdinary(token) {
      const bits = classes(token);
      return (bits & wordClass.common) !== 0 && (bits & (wordClass.place | wordClass.demonym)) === 0;
    },
  };
}

/** What stands outside a text. */
const nothing: LexiconWord = { key: "", classes: 0 };

/** Up to 24 words, no full stop at the end, and most words of four letters or more capitalised. */
function isHeadline(text: string, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > 220) return false;
  const line = text.slice(paragraph.start, paragraph.end);
  if (/[.;,]["”’]?$/.test(line)) return false;
  const long = line.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  if (long.length < 2) return false;
  return long.filter((w) => /^\p{Lu}/u.test(w)).length * 10 >= long.length * 8;
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
