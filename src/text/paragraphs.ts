import { isSpaceCode } from "./space.ts";
import type { Span } from "./span.ts";

/**
 * The lines of a text that hold more than white space, trimmed, in order. Corpus texts put a paragraph on a line;
 * `splitParagraphs` joins hard-wrapped ones.
 */
export function splitLines(text: string, from = 0): Span[] {
  const lines: Span[] = [];
  const returns = text.indexOf("\r", from) >= 0;
  for (let at = from; at < text.length; at++) {
    let start = at;
    at = returns ? lineBreakAt(text, at) : text.indexOf("\n", at);
    if (at < 0) at = text.length;
    let end = at;
    while (start < end && isSpaceCode(text.charCodeAt(start))) start++;
    while (start < end && isSpaceCode(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end });
  }
  return lines;
}

/** Offset of the next line break, or the text's length. */
function lineBreakAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

const isLineBreak = (code: number): boolean => code <= 13 && (code === 10 || code === 13);

/**
 * Paragraphs: lines, joined where a text is hard-wrapped. A line is taken for the continuation of the one above
 * when no blank line parts them, the upper one is near the text's wrap width, and it begins with no bullet or label.
 */
export function splitParagraphs(text: string, from = 0): Span[] {
  const lines = splitLines(text, from);
  const width = wrapWidth(lines);
  const paragraphs: Span[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && width > 0 && continues(text, last, line, width))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** The width a text was wrapped at, or 0 if it was not: most of its long lines then lie within 12 columns of it. */
function wrapWidth(lines: readonly Span[]): number {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 40);
  if (lengths.length < 4) return 0;
  const longest = lengths.reduce((a, b) => Math.max(a, b), 0);
  if (longest > 132) return 0;
  const near = lengths.filter((length) => length >= longest - 12).length;
  return near * 2 >= lengths.length ? longest : 0;
}

function continues(text: string, above: Span, line: Span, width: number): boolean {
  const between = text.slice(above.end, line.start);
  if (/\n\s*\n|\r\s*\r/.test(between.replace(/\r\n/g, "\n"))) return false;
  // Not `lastIndexOf`: in a text without carriage returns that would walk to its beginning for every line.
  let lastLine = above.end;
  while (lastLine > above.start && text[lastLine - 1] !== "\n" && text[lastLine - 1] !== "\r") lastLine--;
  const aboveLength = above.end - lastLine;
  return aboveLength >= width - 20 && !opensItem.test(text.slice(line.start, line.start + 40));
}

/** A bullet, an hour, or a label of one to three words: `10.30 Meeting`, `Present: `, `By video link: `. */
const opensItem = /^(?:[-•*–—]\s|\d{1,2}[.:]\d\d (?:[–-] )?\p{Lu}|\p{Lu}\p{L}*(?: \p{L}+){0,2}:\s)/u;
