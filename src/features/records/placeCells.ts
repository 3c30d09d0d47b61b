import type { Document } from "../../corpus/corpus.ts";
import type { Span } from "../../text/span.ts";

export const placeColumns = ["path", "line", "column", "start", "end"] as const;

/** A place of a document: its path, line and column counted from 1, and offsets in UTF-16 code units. */
export function placeCells(document: Document, span: Span): (string | number)[] {
  const { line, character } = document.lines.positionAt(span.start);
  return [document.path, line + 1, character + 1, span.start, span.end];
}

/** The words of a stretch on one line. */
export const wordsOf = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
