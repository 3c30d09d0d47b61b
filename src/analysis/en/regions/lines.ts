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
    const breaks = text.slice(above, span.start).match(/\r\n|\n|\r/g)?.length ?? 0;
    above = span.end;
    const content = text.slice(span.start, span.end);
    return {
      ...span,
      text: content,
      gap: Math.max(0, breaks - 1),
      wordCount: countWords(content),
      ended: /[.!?…:;,][”"’'»)\]]*$/u.test(content.slice(-6)),
    };
  });
}

function countWords(line: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < line.length && count < 40; i++) {
    const space = line.charCodeAt(i) === 32 || line.charCodeAt(i) === 9 || line.charCodeAt(i) === 160;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}
