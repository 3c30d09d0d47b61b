import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { madeUpNames, madeUpWord, prose, seeded } from "./prose.ts";

/** How large a generated corpus is. */
export interface CorpusSize {
  readonly documents: number;
  /** People in the registry. */
  readonly entities: number;
  /** Code units of a document, about. */
  readonly length?: number;
}

/** The people of a generated registry: a full name each, and for every third an alias. */
export function registryText(entities: number): string {
  const lines = ["people:"];
  for (const [i, name] of madeUpNames(entities).entries()) {
    lines.push(`  ${idOf(i)}:`, `    name: ${name}`);
    if (i % 3 === 0) lines.push(`    aliases: [${name.split(" ").at(-1)}ian]`);
  }
  return `${lines.join("\n")}\n`;
}

/** The id of a generated person. */
export const idOf = (index: number): string => `person-${index}`;

/**
 * Makes the documents of a generated corpus, each by its number alone: varied prose under a date, which names people of
 * the registry, a few of them often and most of them seldom.
 */
export function documentMaker({ entities, length = 3500 }: CorpusSize): (index: number) => string {
  const names = madeUpNames(entities);
  const name = (random: () => number): string =>
    random() < 0.4 ? names[Math.floor(names.length ** random()) - 1]! : madeUpWord(random);
  return (index) => {
    const random = seeded(index + 1);
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000);
    const text = prose(length, index + 1, name);
    return index % 4 === 0 ? text : `---\ndate: ${day.toISOString().slice(0, 10)}\n---\n${text}\n`;
  };
}

/** Where a document lies in a generated corpus: a thousand to a folder. */
export const documentPath = (index: number): string =>
  `documents/${String(Math.floor(index / 1000)).padStart(4, "0")}/${String(index).padStart(7, "0")}.txt`;

/** Write a corpus into an empty folder; the same size gives the same files. */
export function writeCorpus(folder: string, size: CorpusSize): void {
  mkdirSync(path.join(folder, "registry"), { recursive: true });
  writeFileSync(path.join(folder, "corpus.yaml"), "name: Generated\n");
  writeFileSync(path.join(folder, "registry", "people.yaml"), registryText(size.entities));
  const documentAt = documentMaker(size);
  for (let i = 0; i < size.documents; i++) {
    const file = path.join(folder, documentPath(i));
    if (i % 1000 === 0) mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, documentAt(i));
  }
}
