import type { Records } from "./records.ts";

/** A place with what stands beside it. */
export interface ConcordanceLine {
  readonly path: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly corpus?: string;
  readonly title?: string;
  readonly date?: string;
  readonly speaker?: string;
}

/** A concordance as a table for other programs; lines and columns count from 1. */
export const concordanceRecords = (lines: readonly ConcordanceLine[]): Records => ({
  columns: ["corpus", "path", "line", "column", "date", "title", "speaker", "left", "hit", "right"],
  rows: lines.map(({ corpus, path, range, date, title, speaker, left, hit, right }) => [
    corpus ?? null,
    path,
    range.start.line + 1,
    range.start.character + 1,
    date ?? null,
    title ?? null,
    speaker ?? null,
    left,
    hit,
    right,
  ]),
});
