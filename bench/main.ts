import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse, prepare } from "../src/analysis/analyse.ts";
import { dates } from "../src/analysis/en/dates/dates.ts";
import { registryNames } from "../src/analysis/en/names/registryNames.ts";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";
import type { Registry } from "../src/registry/registry.ts";
import { chrono, compromiseDates, compromiseNames, recognizers, wink } from "./peers.ts";
import { madeUpNames, prose } from "./prose.ts";
import { timed, type Contender, type Timed } from "./rounds.ts";

/** `npm run bench [-- --quick]`: speeds beside peers are printed; growth and correctness can fail the run. */
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const megabyte = values.quick ? 250_000 : 1_000_000;
const rounds = values.quick ? 3 : 5;
const documentDate = "2023-10-12";
let failures = 0;

/** Input that makes careless patterns quadratic. */
const hostile: readonly (readonly [string, string])[] = [
  ["opening marks", "“ ‘ "],
  ["digits", "12 "],
  ["capitals", "Ab "],
  ["spaces", "a          "],
  ["one long line of initials", "U.S. A. "],
];

const registry = sampleRegistry(300);
const text = prose(megabyte);

compare("Full analysis, all layers, registry of 300 entries", [
  ours("Glossator", text, (part) => analyse(part, { registry, documentDate })),
  peer("wink-nlp, whole pipeline", text.slice(0, megabyte / 4), wink()),
  peer("compromise, topics", text.slice(0, megabyte / 20), compromiseNames()),
]);

compare("Dates alone", [
  ours("Glossator", text, (part) => dates.detect(prepare(part, { documentDate }))),
  peer("chrono-node", text, chrono()),
  peer("compromise-dates", text.slice(0, megabyte / 20), compromiseDates()),
  peer("Recognizers-Text", text.slice(0, megabyte / 100), recognizers()),
]);

compare(
  "Registry names alone",
  [1_000, 10_000, 100_000].map((count) => {
    const source = prepare(text, { registry: sampleRegistry(count), documentDate });
    return {
      name: `${count.toLocaleString("en")} names`,
      size: text.length,
      run: () => void registryNames.detect(source),
    };
  }),
);

grows("Full analysis", (size) => {
  const part = prose(size);
  return () => void analyse(part, { registry, documentDate });
});
for (const [name, unit] of hostile)
  grows(`Hostile input, ${name}`, (size) => {
    const part = unit.repeat(size / 4 / unit.length);
    return () => void analyse(part, { registry, documentDate });
  });

process.exit(failures > 0 ? 1 : 0);

/** One text in documents of some 4,000 code units, as corpora have them. */
function ours(name: string, whole: string, read: (part: string) => unknown): Contender {
  const parts: string[] = [];
  for (let at = 0; at < whole.length; at += 4000) parts.push(whole.slice(at, at + 4000));
  return { name, size: whole.length, run: () => parts.forEach((part) => read(part)) };
}

function peer(name: string, whole: string, read: (part: string) => number): Contender {
  const contender = ours(name, whole, read);
  if (read(whole.slice(0, 4000)) === 0) fail(`${name} finds nothing: it is not set up right.`);
  return contender;
}

/** Print the speeds of contenders, and how many times faster the first is than each. */
function compare(title: string, contenders: readonly Contender[]): void {
  const results = timed(contenders, rounds, 5);
  const first = results[0]!;
  console.log(`\n${title}`);
  for (const result of results)
    console.log(
      `  ${result.name.padEnd(28)} ${megabytes(result)} MB/s  ${(first.speed / result.speed).toFixed(2).padStart(8)}×`,
    );
}

function megabytes(result: Timed): string {
  return (result.speed / 1e6).toFixed(3).padStart(9);
}

/** Fails if four times the text costs more than six times the time: growth that is not linear costs sixteen times. */
function grows(title: string, make: (size: number) => () => void): void {
  const sizes = [1, 2, 4].map((factor) => (factor * megabyte) / 4);
  const results = timed(
    sizes.map((size) => ({ name: `${size} code units`, size, run: make(size) })),
    3,
  );
  const cost = results.map((result, i) => sizes[i]! / result.speed);
  const ratio = cost[2]! / cost[0]!;
  console.log(
    `\n${title}: 1×, 2×, 4× the text cost 1 : ${(cost[1]! / cost[0]!).toFixed(2)} : ${ratio.toFixed(2)}`,
  );
  if (ratio > 6) fail(`${title} does not grow linearly.`);
}

function fail(message: string): void {
  failures++;
  console.error(`bench: ${message}`);
}

/** The sample registry filled up with made-up people. */
function sampleRegistry(count: number): Registry {
  const sample = readdirSync("corpus/registry").map((name) =>
    parseRegistryFile(name, readFileSync(`corpus/registry/${name}`, "utf8")),
  );
  const known = sample.reduce((sum, file) => sum + file.entities.length, 0);
  const people = madeUpNames(Math.max(0, count - known)).map(
    (name, i) => `  person-${i}:\n    name: ${name}\n`,
  );
  return combineRegistry([...sample, parseRegistryFile("people.yaml", `people:\n${people.join("")}`)]);
}
