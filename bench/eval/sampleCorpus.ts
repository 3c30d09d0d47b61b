import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "../../src/analysis/analyse.ts";
import { analysisTable } from "../../src/formats/analysisTable.ts";
import type { Registry } from "../../src/registry/registry.ts";
import { f1, isHeldBack, noCounts, percent, plus, type Counts } from "./measure.ts";
import type { ErrorLine, Report } from "./report.ts";

/** Score the sample corpus against its reviewed tables in `test/golden`: rows that are the same, layer by layer. */
export function scoreSampleCorpus(documents: string, tables: string, registry: Registry): Report {
  const errors: ErrorLine[] = [];
  const counts = new Map<string, { all: Counts; dev: Counts; held: Counts }>();
  for (const name of readdirSync(documents).sort()) {
    const text = readFileSync(`${documents}/${name}`, "utf8");
    const findings = analyse(text, { registry, fileName: name, path: `documents/${name}` });
    const found = rowsOf(analysisTable(name, text, findings));
    const gold = rowsOf(readFileSync(`${tables}/${name}.table`, "utf8"));
    const heldBack = isHeldBack(name);
    for (const layer of new Set([...found.values(), ...gold.values()])) {
      const of = (rows: ReadonlyMap<string, string>): string[] =>
        [...rows].flatMap(([row, its]) => (its === layer ? [row] : []));
      const right = of(found).filter((row) => gold.has(row)).length;
      const own = { right, found: of(found).length, gold: of(gold).length };
      const sum = counts.get(layer) ?? { all: noCounts, dev: noCounts, held: noCounts };
      counts.set(layer, {
        all: plus(sum.all, own),
        dev: heldBack ? sum.dev : plus(sum.dev, own),
        held: heldBack ? plus(sum.held, own) : sum.held,
      });
    }
    const report = (kind: string, row: string): void => {
      errors.push({ doc: name, kind, rule: kind, words: row, heldBack });
    };
    for (const row of gold.keys()) if (!found.has(row)) report("missed", row);
    for (const row of found.keys()) if (!gold.has(row)) report("spurious", row);
  }
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([layer, { all, dev, held }]) => [layer, show(all), show(dev), show(held)] as const);
  return { name: "sample corpus, F1 of rows against the reviewed tables", rows, errors };
}

const show = (counts: Counts): string => (counts.found + counts.gold === 0 ? "–" : percent(f1(counts)));

/** The rows of a table without their padding, and the layer of each. */
function rowsOf(table: string): ReadonlyMap<string, string> {
  const rows = table
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "");
  return new Map(rows.map((line) => [line.trim().replace(/ {2,}/g, "  "), layerOf(line)]));
}

/** The second column; the names' kinds count as one layer. */
function layerOf(line: string): string {
  const layer = line.trim().split(/ {2,}/)[1]!;
  if (["person", "organization", "place", "work"].includes(layer)) return "names";
  return layer.endsWith("quote") ? "quotations" : `${layer}s`;
}
