import type { Span } from "../../../text/span.ts";
import { isSpaceCode } from "../../../text/space.ts";
import { shape, wordIndexAt, type Words } from "../../../text/words.ts";
import { openingsOf } from "../../../text/openings.ts";
import { WordTable } from "../../../text/wordTable.ts";
import { startsOfChrome } from "./chrome.ts";
import { isMenuWord } from "./menuPhrases.ts";
import { pageFurniture } from "./pageFurniture.ts";

/** One line of a page with what the region rules ask of it, worked out once. */
export interface Line extends Span {
  readonly text: string;
  /** Blank lines above it. */
  readonly gap: number;
  /** White-space separated words, counted up to 40. */
  readonly wordCount: number;
  /** Ends like a sentence: a stop, with closing marks behind it. */
  readonly ended: boolean;
  /** Whether a colon stands among its first 90 characters, as behind a label. */
  readonly labelled: boolean;
  /** Whether its first word is one with which lines begin that only pages have. */
  readonly opensAsChrome: boolean;
  /** Whether it has a word with which phrases begin that only pages have. */
  readonly furnished: boolean;
  /** Whether it has a word (or the mark) that credits of pictures have. */
  readonly credited: boolean;
  /** How many of its words can stand in a menu, and how many of these have a capital. */
  readonly menuWords: number;
  readonly titledMenuWords: number;
  /** Whether `left`, `right` or `centre` stands before a comma or bracket among its first 240 characters. */
  readonly sided: boolean;
}

/** The lines of a text that hold more than white space, trimmed, in order. Linear: words are looked at, not characters. */
export function readLines(text: string, from: number, words: Words): readonly Line[] {
  const lines: Line[] = [];
  let w = wordIndexAt(words, from);
  const returns = text.indexOf("\r", from) >= 0;
  let breaks = 0;
  let at = from;
  let firstWord = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
      at++;
      continue;
    }
    while (w < words.count && words.starts[w]! < at) w++;
    // Looked for once for all lines of marks alone.
    firstWord = Math.max(firstWord, w);
    while (firstWord < words.count && words.shapes[firstWord] === shape.mark) firstWord++;
    const end = lineEnd(text, at, returns);
    const line = readLine(text, at, end, Math.max(0, breaks - 1), words, w, firstWord);
    lines.push(line);
    breaks = 0;
    at = line.end;
  }
  return lines;
}

/** Where the line that holds an offset ends, before its line break. */
function lineEnd(text: string, at: number, returns: boolean): number {
  if (!returns) {
    const feed = text.indexOf("\n", at);
    return feed < 0 ? text.length : feed;
  }
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/**
 * @param first the line's first token
 * @param firstWord the first from there on that is a word, be it in a later line
 */
function readLine(
  text: string,
  start: number,
  limit: number,
  gap: number,
  words: Words,
  first: number,
  firstWord: number,
): Line {
  const { starts, ends, spellings } = words;
  const kinds = kindsOfWords.of(words.vocabulary);
  let end = limit;
  while (isSpaceCode(text.charCodeAt(end - 1))) end--;
  let wordCount = 1;
  let labelled = false;
  let furnished = false;
  let credited = false;
  let sided = false;
  let menuWords = 0;
  let titledMenuWords = 0;
  for (let w = first; w < words.count && starts[w]! < end; w++) {
    const at = starts[w]!;
    if (wordCount < mostWords) {
      if (w > first && at > ends[w - 1]! && isBlank(text.charCodeAt(at - 1))) wordCount++;
    }
    const kind = kinds[spellings[w]!]!;
    if (kind === 0) continue;
    if ((kind & FURNITURE) !== 0) furnished = true;
    if ((kind & CREDIT) !== 0) credited = true;
    if ((kind & MENU) !== 0) menuWords++;
    if ((kind & TITLED) !== 0) titledMenuWords++;
    if (kind === COLON) labelled ||= at < start + 90;
    else if (kind === CLOSER) sided ||= w > first && (kinds[spellings[w - 1]!]! & SIDE) !== 0;
  }
  return {
    start,
    end,
    text: text.slice(start, end),
    gap,
    wordCount,
    ended: isEnded(text, start, end),
    labelled,
    opensAsChrome: firstWord < words.count && (kinds[spellings[firstWord]!]! & OPENER) !== 0,
    furnished,
    credited,
    menuWords,
    titledMenuWords,
    sided,
  };
}

/** A line's words are counted as far as this. */
const mostWords = 40;

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 160;

// What a word is, as bits.
const COLON = 1;
const CLOSER = 2;
const SIDE = 4;
const FURNITURE = 8;
const MENU = 16;
const TITLED = 32;
const CREDIT = 64;
const OPENER = 128;

const kindsOfWords = new WordTable((word) => {
  if (word === ":") return COLON;
  if (word === "," || word === ")") return CLOSER;
  if (word === "/" || word === "©") return CREDIT;
  const lower = word.toLowerCase();
  return (
    (/^(?:left|right|cent(?:er|re))$/.test(lower) ? SIDE : 0) |
    (furniture.has(lower) ? FURNITURE : 0) |
    (openers.has(lower) ? OPENER : 0) |
    (/^(?:image|photo|picture|credit|courtesy|file|archive|handout)/.test(lower) ? CREDIT : 0) |
    (isMenuWord(lower) ? (/^\p{Lu}/u.test(word) ? MENU | TITLED : MENU) : 0)
  );
});

const furniture = openingsOf(pageFurniture);
const openers = openingsOf(startsOfChrome);

/** Whether a line ends with a stop and up to five closing marks. */
function isEnded(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > Math.max(end - 6, start) && "”\"’'»)]".includes(text[last]!)) last--;
  return ".!?…:;,".includes(text[last]!);
}
