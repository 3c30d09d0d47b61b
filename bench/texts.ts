import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";
import type { Registry } from "../src/registry/registry.ts";
import { madeUpNames } from "./prose.ts";

/** One text in documents of 4,000 code units, as corpora have them: each a string of its own, not a view of the whole. */
export function documentsOf(whole: string): readonly string[] {
  const documents: string[] = [];
  for (let at = 0; at < whole.length; at += 4000)
    documents.push(Buffer.from(whole.slice(at, at + 4000), "utf16le").toString("utf16le"));
  return documents;
}

/** The `.txt` files of a folder. */
export const textsOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(folder, name), "utf8"));

/** The sample registry filled up with made-up people. */
export function sampleRegistry(count: number): Registry {
  const sample = readdirSync("corpus/registry").map((name) =>
    parseRegistryFile(name, readFileSync(`corpus/registry/${name}`, "utf8")),
  );
  const known = sample.reduce((sum, file) => sum + file.entities.length, 0);
  const people = madeUpNames(Math.max(0, count - known)).map(
    (name, i) => `  person-${i}:\n    name: ${name}\n`,
  );
  return combineRegistry([...sample, parseRegistryFile("people.yaml", `people:\n${people.join("")}`)]);
}
