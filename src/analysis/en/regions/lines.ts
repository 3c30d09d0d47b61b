import type { Span } from "../../../text/span.ts";
import { isSpaceCode } from "../../../text/space.ts";

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
  /** Whether one of its first words has a comma behind it that can end `left,`, `right,` or `centre,`. */
  readonly sided: boolean;
}

/** As far as a line's words are counted, at most and at least, in words and characters. */
const countedWords = 40;
const readCharacters = 240;

/** The lines of a text that hold more than white space, trimmed, in order. Linear; most characters are seen once. */
export function readLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  const returns = text.indexOf("\r", from) >= 0;
  let breaks = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpaceCode(code)) {
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
      at++;
      continue;
    }
    const line = readLine(text, at, lineEnd(text, at, returns), Math.max(0, breaks - 1));
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

function readLine(text: string, start: number, limit: number, gap: number): Line {
  let end = limit;
  while (isSpaceCode(text.charCodeAt(end - 1))) end--;
  let wordCount = 0;
  let inside = false;
  let labelled = false;
  let sided = false;
  let last = 0;
  for (let i = start; i < end && (wordCount < countedWords || i < start + readCharacters); i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 9 || code === 160) inside = false;
    else {
      if (!inside) wordCount++;
      inside = true;
      if (code === 58) labelled ||= i < start + 90;
      else if (code === 44) sided ||= "terTER".includes(String.fromCharCode(last));
    }
    last = code;
  }
  return {
    start,
    end,
    text: text.slice(start, end),
    gap,
    wordCount: Math.min(wordCount, countedWords),
    ended: isEnded(text, start, end),
    labelled,
    sided,
  };
}

/** Whether a line ends with a stop and up to five closing marks. */
function isEnded(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > Math.max(end - 6, start) && "”\"’'»)]".includes(text[last]!)) last--;
  return ".!?…:;,".includes(text[last]!);
}
