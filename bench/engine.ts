import { parseArgs } from "node:util";
import { analyse, prepare } from "../src/analysis/analyse.ts";
import { dates } from "../src/analysis/en/dates/dates.ts";
import { registryNames } from "../src/analysis/en/names/registryNames.ts";
import { reanalyse } from "../src/analysis/reanalyse.ts";
import { goal, printGoals } from "./goals.ts";
import { chrono, compromiseDates, compromiseNames, recognizers, wink } from "./peers.ts";
import { prose } from "./prose.ts";
import { millisecondsOf, timed, type Contender, type Timed } from "./rounds.ts";
import { documentsOf, sampleRegistry, textsOf } from "./texts.ts";

/**
 * `npm run bench -- engine [--quick] [--texts DIR]`: how fast the analysis is, beside its peers and by what was set out to be
 * reached. Speeds are printed; growth that is not linear, and a peer that finds nothing, fail the run.
 * `--texts` measures on the `.txt` files of a folder instead of on generated prose.
 */
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, texts: { type: "string" } },
});
const megabyte = 1_000_000;
const rounds = values.quick ? 3 : 5;
/** In seconds of processor time: compilers take their time over as much code as the whole analysis is. */
const warmUp = values.quick ? 8 : 15;
const documentDate = "2023-10-12";
let failures = 0;

const texts = values.texts === undefined ? documentsOf(prose(8 * megabyte)) : textsOf(values.texts);
const some = values.quick ? firstOf(texts, megabyte) : texts;
const registry = sampleRegistry(300);

const full = compare("Full analysis, all layers, registry of 300 entries", [
  ours("Glossator", some, (text) => analyse(text, { registry, documentDate })),
  peer("wink-nlp, whole pipeline", firstOf(texts, megabyte / 4), wink()),
  peer("compromise, topics", firstOf(texts, megabyte / 20), compromiseNames()),
]);
goal(
  "full analysis beside wink-nlp's whole pipeline",
  "5× as fast",
  times(full, 0, 1),
  times(full, 0, 1) >= 5,
);

const dated = compare("Dates alone, tokenising included", [
  ours("Glossator", some, (text) => dates.detect(prepare(text, { documentDate }))),
  peer("chrono-node", firstOf(texts, megabyte), chrono()),
  peer("compromise-dates", firstOf(texts, megabyte / 20), compromiseDates()),
  peer("Recognizers-Text", firstOf(texts, megabyte / 100), recognizers()),
]);
goal("dates alone beside chrono-node", "2× as fast", times(dated, 0, 1), times(dated, 0, 1) >= 2);

const names = compare(
  "Registry names alone, by the size of the registry",
  [1_000, 10_000, 100_000].map((count) => {
    const known = sampleRegistry(count);
    const sources = firstOf(texts, megabyte).map((text) => prepare(text, { registry: known, documentDate }));
    return {
      name: `${count.toLocaleString("en")} names`,
      size: sources.reduce((sum, source) => sum + source.text.length, 0),
      run: () => sources.forEach((source) => registryNames.detect(source)),
    };
  }),
);
goal("names at 100,000 beside 1,000", "at most 2× the time", times(names, 0, 2), times(names, 0, 2) <= 2);

const whole = prose(megabyte);
const lengths = compare("Full analysis, by the length of the text", [
  ours("documents of 4,000", documentsOf(whole), (text) => analyse(text, { registry, documentDate })),
  ours("one of 1,000,000", [whole], (text) => analyse(text, { registry, documentDate })),
]);
const dearer = times(lengths, 0, 1);
goal("a character of 1 MB beside one of 4 KB", "at most 1.3× the time", dearer, dearer <= 1.3);
if (dearer > 1.7) fail("A character of a long text costs far more than one of a short text.");

const findings = analyse(whole, { registry, documentDate });
const edited = `${whole.slice(0, megabyte / 2)}x${whole.slice(megabyte / 2)}`;
const keystroke = millisecondsOf(() => reanalyse(whole, findings, edited, { registry, documentDate }));
goal("1 MB after a keystroke: what is said at once", "under 16 ms", keystroke, keystroke < 16, "ms");

let steepest = 0;
grows("Full analysis", prose);
/** Input that makes careless patterns quadratic. */
for (const [name, unit] of [
  ["opening marks", "“ ‘ "],
  ["digits", "12 "],
  ["capitals", "Ab "],
  ["spaces", "a          "],
  ["one long line of initials", "U.S. A. "],
] as const)
  grows(`Hostile input, ${name}`, (size) => unit.repeat(size / unit.length));
goal("four times the text, hostile ones too", "about 4× the time", steepest, steepest <= 6);

printGoals();
process.exit(failures > 0 ? 1 : 0);

function ours(name: string, documents: readonly string[], read: (text: string) => unknown): Contender {
  return {
    name,
    size: documents.reduce((sum, text) => sum + text.length, 0),
    run: () => documents.forEach((text) => read(text)),
  };
}

function peer(name: string, documents: readonly string[], read: (text: string) => number): Contender {
  if (documents.every((text) => read(text) === 0)) fail(`${name} finds nothing: it is not set up right.`);
  return ours(name, documents, read);
}

/** The first documents that make up a length, one at least. */
function firstOf(documents: readonly string[], length: number): readonly string[] {
  let size = 0;
  const end = documents.findIndex((text) => (size += text.length) >= length);
  return end < 0 ? documents : documents.slice(0, end + 1);
}

/** Print the speeds of contenders, and how many times faster the first is than each. */
function compare(title: string, contenders: readonly Contender[]): readonly Timed[] {
  const results = timed(contenders, rounds, warmUp);
  console.log(`\n${title}`);
  results.forEach(({ name, speed }, i) => {
    const megabytes = (speed / 1e6).toFixed(3).padStart(9);
    console.log(`  ${name.padEnd(28)} ${megabytes} MB/s  ${times(results, 0, i).toFixed(2).padStart(8)}×`);
  });
  return results;
}

/** How many times as fast one result is as another. */
function times(results: readonly Timed[], one: number, other: number): number {
  return results[one]!.speed / results[other]!.speed;
}

/**
 * Fails if four times the text costs more than six times the time: growth that is not linear costs sixteen times. A busy
 * machine can make one measurement look so, hardly three.
 */
function grows(title: string, make: (size: number) => string): void {
  const sizes = [1, 2, 4].map((factor) => (factor * megabyte) / (values.quick ? 16 : 4));
  const contenders = sizes.map((size) =>
    ours(`${size} code units`, [make(size)], (text) => analyse(text, { registry, documentDate })),
  );
  for (let attempt = 1; ; attempt++) {
    const cost = timed(contenders, 3).map((result, i) => sizes[i]! / result.speed);
    const ratio = cost[2]! / cost[0]!;
    if (ratio > 6 && attempt < 3) continue;
    console.log(
      `\n${title}: 1×, 2×, 4× the text cost 1 : ${(cost[1]! / cost[0]!).toFixed(2)} : ${ratio.toFixed(2)}`,
    );
    steepest = Math.max(steepest, ratio);
    if (ratio > 6) fail(`${title} does not grow linearly.`);
    return;
  }
}

function fail(message: string): void {
  failures++;
  console.error(`bench: ${message}`);
}
