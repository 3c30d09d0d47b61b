import { readFileSync, readdirSync } from "node:fs";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { corpusOf } from "./corpus.ts";

/** The corpus that people open first, read once. */
export const sampleCorpus = (): Corpus => (sample ??= read());

let sample: Corpus | undefined;

function read(): Corpus {
  const files: Record<string, string> = {};
  for (const entry of readdirSync("corpus", { recursive: true, withFileTypes: true })) {
    const file = `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/");
    if (entry.isFile()) files[file.slice("corpus/".length)] = readFileSync(file, "utf8");
  }
  return corpusOf(files).corpus;
}
