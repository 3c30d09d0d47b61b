import { csv, type Cell } from "./csv.ts";
import { shortened, textTable } from "./textTable.ts";

export const recordFormats = ["table", "jsonl", "csv"] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** What a command found: the same fields in each record, in the same order. */
export interface Records {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Records for people (a table, long texts shortened) or programs (JSON Lines, CSV); nothing for no records but CSV's head. */
export function writeRecords({ columns, rows }: Records, format: RecordFormat): string {
  if (format === "csv") return csv(columns, rows);
  if (format === "jsonl")
    return rows
      .map(
        (row) => `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])))}\n`,
      )
      .join("");
  if (rows.length === 0) return "";
  const shown = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? shortened(cell, 60) : (cell ?? "–"))),
  );
  return `${textTable([columns.map((name) => name.toUpperCase()), ...shown]).join("\n")}\n`;
}
