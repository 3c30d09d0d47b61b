import type { Span } from "../../../text/span.ts";
import { shape, wordIndexAt, type Words } from "../../../text/words.ts";
import { knownWords, readWord, type KnownWord } from "./knownWords.ts";
import type { Token } from "./outerText.ts";

/**
 * Read the words of a stretch, those that apostrophes, hyphens and full stops hold together as one: `O’Neill`, `US-led`, `U.S.`,
 * and likewise `£340,000`.
 */
export function pushTokens(text: string, words: Words, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  const { starts, ends, shapes, spellings, count } = words;
  const known = knownWords(words.vocabulary);
  let w = wordIndexAt(words, from);
  while (w < count && starts[w]! < to) {
    const start = starts[w]!;
    const spelling = spellings[w]!;
    let end = ends[w]!;
    const last = amountEnd(text, words, w);
    if (last > w) {
      pushJoined(text, words, start, ends[last]!, tokens);
      w = last + 1;
      continue;
    }
    if (shapes[w] === shape.mark) {
      // Two hyphens are a dash.
      if (text.charCodeAt(start) === HYPHEN)
        while (starts[w + 1] === end && text.charCodeAt(end) === HYPHEN) {
          w++;
          end = ends[w]!;
        }
      tokens.push(token("mark", start, end, markOf(text.slice(start, end)), -1));
      w++;
      continue;
    }
    if (starts[w + 1] !== end || !isJoint(text.charCodeAt(end))) {
      const word = (known[spelling] ??= readWord(words.vocabulary.spelling(spelling)));
      tokens.push(token("word", start, end, word, -1));
      w++;
      continue;
    }
    let initials = shapes[w] === shape.initial;
    let suffix = 0;
    while (
      end + 1 < to &&
      isJoint(text.charCodeAt(end)) &&
      starts[w + 2] === end + 1 &&
      shapes[w + 2] !== shape.mark
    ) {
      const apostrophe = text.charCodeAt(end) === 0x27 || text.charCodeAt(end) === 0x2019;
      w += 2;
      suffix = apostrophe ? end : 0;
      end = ends[w]!;
      initials = initials && shapes[w] === shape.initial && !apostrophe;
    }
    w++;
    if (initials && starts[w - 1]! > start && text.charCodeAt(end) === STOP) {
      // `U.S.` keeps its last stop.
      end++;
      w++;
    }
    if (suffix > start && clitics.has(text.slice(suffix + 1, end).toLowerCase())) {
      pushJoined(text, words, start, suffix, tokens);
      pushJoined(text, words, suffix, end, tokens);
    } else pushJoined(text, words, start, end, tokens);
  }
}

/** A word of several tokens. */
function pushJoined(text: string, words: Words, start: number, end: number, tokens: Token[]): void {
  const { vocabulary } = words;
  const id = vocabulary.idOf(text, start, end);
  const word = (knownWords(vocabulary)[id] ??= readWord(vocabulary.spelling(id)));
  tokens.push(token("word", start, end, word, -1));
}

const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

/** The last token of a sum of money or of a number with groups of thousands that begins with token `w`; `w` if none does. */
function amountEnd(text: string, words: Words, w: number): number {
  const { starts, ends, shapes } = words;
  if (shapes[w] === shape.number) return text.charCodeAt(ends[w]!) === COMMA ? numberEnd(text, words, w) : w;
  const isSum =
    shapes[w + 1] === shape.number && starts[w + 1] === ends[w] && isCurrency(text.charCodeAt(starts[w]!));
  return isSum ? numberEnd(text, words, w + 1) : w;
}

/** The last token of the number that begins with token `w`: its groups of thousands and its decimals (`340,000.50`). */
function numberEnd(text: string, { starts, ends, shapes }: Words, w: number): number {
  let at = w;
  while (shapes[at + 2] === shape.number && starts[at + 2] === ends[at]! + 1) {
    const joint = text.charCodeAt(ends[at]!);
    if (joint !== COMMA && joint !== STOP) break;
    at += 2;
  }
  return at;
}

/** `$`, `£` or `€`. */
const isCurrency = (code: number): boolean => code === 0x24 || code === 0xa3 || code === 0x20ac;

/** Endings that stand behind an apostrophe as words of their own: `Berg’s`, `they’re`. */
const clitics: ReadonlySet<string> = new Set(["s", "re", "ve", "ll", "d"]);

/** An apostrophe, hyphen, full stop, `&` or `@` between two words without spaces. */
const isJoint = (code: number): boolean =>
  code === HYPHEN ||
  code === 0x2011 ||
  code === 0x2019 ||
  code === 0x27 ||
  code === STOP ||
  code === 0x26 ||
  code === 0x40;

const token = (
  kind: Token["kind"],
  start: number,
  end: number,
  word: KnownWord,
  quotation: number,
): Token => ({
  kind,
  start,
  end,
  text: word.text,
  lower: word.lower,
  capital: word.capital,
  is: word.is,
  cue: word.cue,
  quotation,
});

const noWord = (text: string): KnownWord => ({ text, lower: text, capital: false, is: 0, cue: undefined });

/** A quotation has no words of its own here. */
const nothing = noWord("");

/** A whole quotation as one token; `index` is its own among those given. */
export const quotationToken = ({ start, end }: Span, index: number): Token =>
  token("quotation", start, end, nothing, index);

/** A mark as a word of no class; few marks are met, and each is made once. */
function markOf(text: string): KnownWord {
  const met = marks.get(text);
  if (met) return met;
  const mark = noWord(text);
  if (text.length === 1) marks.set(text, mark);
  return mark;
}

const marks = new Map<string, KnownWord>();
