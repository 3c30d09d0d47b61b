import { parseArgs } from "node:util";
import { emptyCorpus, withDocuments, type Document } from "../src/corpus/corpus.ts";
import { fingerprintsOf } from "../src/corpus/sameWords/fingerprints.ts";
import { sameWords } from "../src/corpus/sameWords/sameWords.ts";
import { indexWords } from "../src/corpus/search/blocks.ts";
import { postingsOf } from "../src/corpus/search/postings.ts";
import { concordance } from "../src/features/concordance.ts";
import type { CorpusView } from "../src/features/view.ts";
import { LineIndex } from "../src/text/lineIndex.ts";
import { prose, seeded } from "./prose.ts";

/**
 * `npm run bench -- search [--documents N]`: the processor time it takes to index a corpus of N documents of 4,000 code
 * units, to answer searches of it with the first 1,000 lines, and to find the same words elsewhere.
 */
const { values } = parseArgs({
  options: { documents: { type: "string", default: "10000" } },
});
const count = Number(values.documents);
const asked = 50;

const documents = Array.from({ length: count }, (_, i): Document => {
  const text = prose(4_000, i + 1);
  const path = `${String(i).padStart(6, "0")}.txt`;
  const findings = { names: [], dates: [], quotations: [], roles: [], meetings: [], regions: [] };
  return { uri: `file:///c/${path}`, path, text, lines: new LineIndex(text), findings };
});
const corpus = withDocuments(emptyCorpus("file:///c"), documents);
const view: CorpusView = { corpus, configProblems: [], yaml: new Map(), skipped: new Map() };

const postings = spent(() => documents.forEach((document) => postingsOf(document)));
const words = documents.reduce((sum, document) => sum + postingsOf(document).count, 0);
console.log(`${count} documents, ${(words / 1e6).toFixed(2)} million words`);
say("words indexed", [postings]);
say("blocks", [spent(() => indexWords(corpus))]);
say(
  "after an edit",
  repeated(() => indexWords(withDocuments(corpus, [{ ...documents[count >> 1]! }]))),
);
say("fingerprints", [spent(() => documents.forEach((document) => fingerprintsOf(document)))]);

const random = seeded(3);
const known = [...new Set(documents[0]!.text.toLowerCase().match(/[a-z]{4,}/g))];
const word = (): string => known[Math.floor(random() * known.length)]!;
const queries: Readonly<Record<string, () => string>> = {
  word,
  the: () => "the",
  "two words": () => `${word()} ${word()}`,
  phrase: () => `"of the ${word()}"`,
  "prefix*": () => `${word().slice(0, 3)}*`,
  "*suffix": () => `*${word().slice(-3)}`,
  "a OR b -c": () => `${word()} OR ${word()} -${word()}`,
  "within:sentence": () => `${word()} ${word()} within:sentence`,
};
for (const sort of ["path", "left"] as const)
  for (const [name, query] of Object.entries(queries)) {
    let total = 0;
    const spans = repeated(() => {
      // A snapshot of its own, as the last answer is kept for paging.
      total += concordance([{ ...view, corpus: { ...corpus } }], { query: query(), sort, limit: 1000 }).total;
    });
    say(`${name}, by ${sort}`, spans, `${Math.round(total / asked)} places`);
  }

let places = 0;
const compared = repeated(() => {
  const document = documents[Math.floor(random() * count)]!;
  const start = document.text.indexOf(" ", 1000);
  places += sameWords(corpus, document, { start, end: start + 250 }).length;
});
say("same words", compared, `${Math.round(places / asked)} places`);

function repeated(work: () => unknown): number[] {
  return Array.from({ length: asked }, () => spent(work));
}

/** Milliseconds of this process's time. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

function say(what: string, milliseconds: readonly number[], more = ""): void {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1).padStart(8)} ms`;
  const shown = sorted.length > 1 ? `p50 ${at(0.5)}  p99 ${at(0.99)}` : `    ${at(0)}`;
  console.log(`  ${what.padEnd(26)} ${shown}  ${more}`.trimEnd());
}
