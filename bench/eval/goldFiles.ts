import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Registry } from "../../src/registry/registry.ts";
import type { Report } from "./report.ts";
import { scoreAnnotated, type AnnotatedDocument } from "./scoreAnnotated.ts";
import { scoreRecognizers, type RecognizersCase } from "./scoreRecognizers.ts";
import { scoreTimex, type TimexDocument } from "./scoreTimex.ts";

/**
 * Score all gold below a folder. Known by what they hold: `.jsonl` of TIMEX3 documents ({id, dct, text, timexes}),
 * `.json` lists of Recognizers cases ({Input, Results}), and folders of texts with `<text>.json` beside them.
 */
export function scoreFolder(path: string, registry?: Registry): readonly Report[] {
  if (statSync(path).isFile()) return scoreFile(path);
  const names = readdirSync(path).sort();
  const annotated = names
    .filter((name) => name.endsWith(".json") && existsSync(join(path, name.slice(0, -5))))
    .map((name): AnnotatedDocument => {
      const gold = readJson(join(path, name)) as Omit<AnnotatedDocument, "text">;
      return { ...gold, text: readFileSync(join(path, name.slice(0, -5)), "utf8") };
    });
  return [
    ...(annotated.length > 0
      ? [scoreAnnotated(`${basename(path)} (${annotated.length} texts)`, annotated, registry)]
      : []),
    ...names.flatMap((name) => {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) return scoreFolder(inner, registry);
      return annotated.length > 0 ? [] : scoreFile(inner);
    }),
  ];
}

function scoreFile(path: string): readonly Report[] {
  if (path.endsWith(".jsonl")) {
    const lines = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "");
    const documents = lines.map((line) => JSON.parse(line) as TimexDocument);
    return documents[0]?.timexes
      ? [scoreTimex(`${basename(path)} (${documents.length} texts)`, documents)]
      : [];
  }
  if (!path.endsWith(".json")) return [];
  const value = readJson(path);
  if (!Array.isArray(value) || !value[0] || !("Input" in value[0])) return [];
  return [scoreRecognizers(`${basename(path)} (${value.length} cases)`, value as RecognizersCase[])];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
