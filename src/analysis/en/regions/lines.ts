import { splitLines } from "../../../text/paragraphs.ts";
import type { Span } from "../../../text/span.ts";

/** One line of a page with what the region rules ask of it, worked out once. */
export interface Line extends Span {
  readonly text: string;
  /** Blank lines above it. */
  readonly gap: number;
  /** White-space separated words, counted up to 40. */
  readonly wordCount: number;
  /** Ends like a sentence: a stop, with closing marks behind it. */
  readonly ended: boolean;
}

/** The lines of a text that hold more than white space. */
export function readLines(text: string, from: number): readonly Line[] {
  let above = from;
  return splitLines(text, from).map((span) => {
    const breaks = countBreaks(text, above, span.start);
    above = span.end;
    const content = text.slice(span.start, span.end);
    return {
      start: span.start,
      end: span.end,
      text: content,
      gap: Math.max(0, breaks - 1),
      wordCount: countWords(text, span),
      ended: isEnded(content),
    };
  });
}

/** Whether a line ends with a stop and up to five closing marks. */
function isEnded(line: string): boolean {
  let last = line.length - 1;
  while (last > line.length - 6 && "”\"’'»)]".includes(line[last] ?? " ")) last--;
  return ".!?…:;,".includes(line[last] ?? " ");
}

/** Line breaks between two offsets; `\r\n` is one. */
function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return count;
}

function countWords(text: string, line: Span): number {
  let count = 0;
  let inside = false;
  for (let i = line.start; i < line.end && count < 40; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || code === 9 || code === 160;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
