import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { matchNames } from "../src/analysis/names/matchNames.ts";
import { compileNames } from "../src/analysis/names/compileNames.ts";
import type { NameTable } from "../src/analysis/names/nameTable.ts";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";
import type { Registry } from "../src/registry/registry.ts";
import { sharedVocabulary } from "../src/text/vocabulary.ts";
import { isWordCode, readWords, type Words } from "../src/text/words.ts";
import { quoted, runCommand } from "./child.ts";
import { writeCorpus } from "./corpora.ts";
import { goal, printGoals } from "./goals.ts";
import { madeUpNames } from "./prose.ts";
import { timed, type Contender } from "./rounds.ts";

/**
 * `npm run bench -- names [--quick]`: searching files for the names of a registry, word-bounded and the longest, beside
 * programs made for searching many strings. All find the same places: where they do not, the run fails.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const require = createRequire(path.resolve("bench/peers/package.json"));
const count = values.quick ? 10_000 : 100_000;
const folder = mkdtempSync(path.join(tmpdir(), "glossator-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
writeCorpus(folder, { documents: values.quick ? 1000 : 5000, entities: 1000 });
const names = madeUpNames(count);
const list = path.join(folder, "names.txt");
writeFileSync(list, `${names.join("\n")}\n`);
const documents = path.join(folder, "documents");
const files = readdirSync(documents, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => path.join(documents, name));
const texts = files.map((file) => readFileSync(file, "utf8"));
const size = texts.reduce((sum, text) => sum + text.length, 0);

const registry: Registry = combineRegistry([
  parseRegistryFile(
    "names.yaml",
    `people:\n${names.map((name, i) => `  n-${i}:\n    name: ${name}\n`).join("")}`,
  ),
]);
const compile = (): NameTable => compileNames(registry, { derive: () => {} });
const before = heldBytes();
const table = compile();
const held = heldBytes() - before;
// Before the automaton of a peer fills the heap: to collect that takes longer than any table.
const seconds = 1 / timed([{ name: "tables", size: 1, run: () => void compile() }], 3)[0]!.speed;
const { rgPath } = require("@vscode/ripgrep") as { rgPath: string };
const inFiles = `-f ${quoted(list)} ${quoted(documents)}`;
const grep = `LC_ALL=C.UTF-8 grep -rFwo`;
const ripgrep = `${quoted(rgPath)} -j1 --no-ignore -F -w -o --no-heading --no-line-number --no-filename`;

agree();
const contenders: readonly Contender[] = [
  {
    name: "Glossator, words split and names matched, letter case folded",
    size,
    run: () => texts.forEach(placesIn),
  },
  { name: "a bare loop over the boundaries of words", size, run: () => texts.forEach(boundaries) },
  { name: "GNU grep -Fwo -f", size, run: () => runCommand(`${grep} ${inFiles}`).seconds },
  { name: "ripgrep -F -w -o -f", size, run: () => runCommand(`${ripgrep} ${inFiles}`).seconds },
  ahoCorasick(),
];
const results = timed(contenders, values.quick ? 3 : 5);
console.log(`\nSearching ${(size / 1e6).toFixed(0)} MB for ${count.toLocaleString("en")} names, one thread`);
for (const { name, speed } of results)
  console.log(`  ${name.padEnd(62)} ${(speed / 1e6).toFixed(1).padStart(7)} MB/s`);
const beside = (index: number): number => results[0]!.speed / results[index]!.speed;
goal("names beside a bare loop over word boundaries", "0.55× as fast", beside(1), beside(1) >= 0.55);
goal("names beside GNU grep", "2× as fast", beside(2), beside(2) >= 2);
goal("names beside ripgrep", "5× as fast", beside(3), beside(3) >= 5);
goal("names beside @monyone/aho-corasick", "7× as fast", beside(4), beside(4) >= 7);
goal("tables built", "at most 0.15 s", seconds, seconds <= 0.15, "s");
goal("tables, of an alias", "at most 90 bytes", held / count, held / count <= 90, "bytes");
printGoals();

/** Of each text the places of names, the longest at each word and none inside another: `start`, `end`, alternating. */
function placesIn(text: string): number[] {
  return readWords(text, sharedVocabulary(), (words) => placesAmong(words, text));
}

function placesAmong(words: Words, text: string): number[] {
  const places: number[] = [];
  let end = 0;
  matchNames(table, text, words, 0, words.count, (match) => {
    if (match.start < end || match.inserted) return;
    end = match.end;
    places.push(match.start, end);
  });
  return places;
}

function boundaries(text: string): number {
  let found = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (letter !== inside) found++;
    inside = letter;
  }
  return found;
}

/** The library that was the fastest of its kind on npm; it knows no words, so that their boundaries are looked at behind it. */
function ahoCorasick(): Contender {
  const { AhoCorasick } = require("@monyone/aho-corasick/greedy") as {
    AhoCorasick: new (names: readonly string[]) => {
      matchInText(text: string): readonly { readonly begin: number; readonly end: number }[];
    };
  };
  const automaton = new AhoCorasick(names);
  const some = texts.slice(0, 500);
  const run = (): void => {
    for (const text of some)
      automaton
        .matchInText(text)
        .filter(
          ({ begin, end }) => !isWordCode(text.charCodeAt(begin - 1)) && !isWordCode(text.charCodeAt(end)),
        );
  };
  return {
    name: "@monyone/aho-corasick, greedy",
    size: some.reduce((sum, text) => sum + text.length, 0),
    run,
  };
}

/** GNU grep's places are ours, one by one. */
function agree(): void {
  const theirs = runCommand(`${grep}b ${inFiles}`)
    .output.split("\n")
    .filter((line) => line !== "")
    .sort();
  const ours = files.flatMap((file, i) => {
    const text = texts[i]!;
    const places = placesIn(text);
    return places.flatMap((start, at) =>
      at % 2 === 0
        ? [`${file}:${Buffer.byteLength(text.slice(0, start))}:${text.slice(start, places[at + 1])}`]
        : [],
    );
  });
  ours.sort();
  const different = ours.findIndex((line, i) => line !== theirs[i]);
  if (ours.length === theirs.length && different < 0)
    return console.log(`${ours.length} places, as by GNU grep`);
  console.error(
    `bench: ${ours.length} places beside ${theirs.length} of GNU grep; ${ours[different]} / ${theirs[different]}`,
  );
  process.exit(1);
}

function heldBytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
