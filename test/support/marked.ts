import type { Span } from "../../src/text/span.ts";

/** A stretch of marked text: `⟦person=jens-stoltenberg Stoltenberg⟧` has the label `person=jens-stoltenberg`. */
export interface Mark extends Span {
  readonly label: string;
}

export interface MarkedText {
  readonly text: string;
  /** Sorted by start, the longer first. */
  readonly marks: readonly Mark[];
  /** Where `‸` stood, if it did. */
  readonly cursor?: number;
}

/**
 * Read marked text: `⟦label words⟧` marks `words`, marks may nest, `‸` is a cursor. The label ends at the first space.
 * @throws Error if a bracket is not closed or not opened
 */
export function parseMarked(marked: string): MarkedText {
  let text = "";
  let cursor: number | undefined;
  const open: { label: string; start: number }[] = [];
  const marks: Mark[] = [];
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i]!;
    if (character === "⟦") {
      const space = marked.indexOf(" ", i);
      if (space < 0) throw new Error(`no space after the label at ${i} in: ${marked}`);
      open.push({ label: marked.slice(i + 1, space), start: text.length });
      i = space;
    } else if (character === "⟧") {
      const mark = open.pop();
      if (!mark) throw new Error(`⟧ without ⟦ at ${i} in: ${marked}`);
      marks.push({ ...mark, end: text.length });
    } else if (character === "‸") cursor = text.length;
    else text += character;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${marked}`);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks, ...(cursor !== undefined && { cursor }) };
}

/** The reverse of `parseMarked`, for showing what was found. Marks that cross one another are written as they come. */
export function printMarked(text: string, marks: readonly Mark[]): string {
  const opens = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let result = "";
  const ends: number[] = [];
  let at = 0;
  const closeUpTo = (offset: number): void => {
    while (ends.length > 0 && ends.at(-1)! <= offset) {
      const end = ends.pop()!;
      result += text.slice(at, end) + "⟧";
      at = Math.max(at, end);
    }
  };
  for (const mark of opens) {
    closeUpTo(mark.start);
    result += text.slice(at, mark.start) + `⟦${mark.label} `;
    at = Math.max(at, mark.start);
    ends.push(mark.end);
    ends.sort((a, b) => b - a);
  }
  closeUpTo(text.length);
  return result + text.slice(at);
}
