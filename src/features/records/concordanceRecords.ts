import type { SearchLine } from "../../protocol/searching.ts";
import type { Records } from "./records.ts";

/** A concordance, a place a row. The corpus is named if several were searched. */
export const concordanceRecords = (lines: readonly SearchLine[]): Records => {
  const several = lines.some(({ corpus }) => corpus !== undefined);
  return {
    columns: [
      ...(several ? ["corpus"] : []),
      "path",
      "line",
      "column",
      "before",
      "text",
      "after",
      "speaker",
      "date",
      "title",
    ],
    rows: lines.map(({ corpus, path, range, left, hit, right, speaker, date, title }) => [
      ...(several ? [corpus ?? null] : []),
      path,
      range.start.line + 1,
      range.start.character + 1,
      left,
      hit,
      right,
      speaker ?? null,
      date ?? null,
      title ?? null,
    ]),
  };
};
