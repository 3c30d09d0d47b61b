import type { Records } from "./records.ts";
import { textTable } from "./textTable.ts";

/** A concordance for reading: the words looked for stand below one another, with their place behind them. */
export function concordanceTable({ columns, rows }: Records): string {
  const at = (name: string): number => columns.indexOf(name);
  const cell = (row: Records["rows"][number], name: string): string => oneLine(String(row[at(name)] ?? ""));
  const width = rows.reduce((most, row) => Math.max(most, lengthOf(cell(row, "before"))), 0);
  const lines = rows.map((row) => {
    const before = cell(row, "before");
    return [
      " ".repeat(width - lengthOf(before)) + before + cell(row, "text") + cell(row, "after"),
      `${cell(row, "path")}:${cell(row, "line")}`,
      cell(row, "date"),
      cell(row, "speaker"),
    ];
  });
  return textTable(lines)
    .map((line) => `${line}\n`)
    .join("");
}

/** Also without control characters, which a terminal would obey. */
const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, " ");

const lengthOf = (text: string): number => [...text].length;
