import { emptyCorpus, readDocument, withDocuments, type Document } from "../src/corpus/corpus.ts";
import { blocksOf } from "../src/corpus/search/blocks.ts";
import { hasPostings, postingsOf } from "../src/corpus/search/postings.ts";
import { concordance } from "../src/features/concordance.ts";
import type { CorpusView } from "../src/features/view.ts";
import { emptyRegistry } from "../src/registry/registry.ts";
import { LineIndex } from "../src/text/lineIndex.ts";
import { prose, seeded } from "./prose.ts";

/** `node bench/search.ts [DOCUMENTS]`: how long it takes to index a corpus and to answer searches of it (processor time). */
const count = Number(process.argv[2] ?? 10_000);
const length = 4_000;
const analysed = process.argv.includes("--analysed");
const findings = { names: [], dates: [], quotations: [], roles: [], meetings: [], regions: [] };

const documents = Array.from({ length: count }, (_, i): Document => {
  const file = {
    uri: `file:///c/${i}.txt`,
    path: `${String(i).padStart(5, "0")}.txt`,
    text: prose(length, i + 1),
  };
  return analysed
    ? readDocument(file, emptyRegistry)
    : { ...file, lines: new LineIndex(file.text), findings };
});
const corpus = withDocuments(emptyCorpus("file:///c"), documents);
const view: CorpusView = { corpus, configProblems: [], yaml: new Map(), skipped: new Map() };
globalThis.gc?.();
const before = process.memoryUsage();
let start = performance.now();
for (const document of documents) postingsOf(document);
const built = performance.now() - start;
globalThis.gc?.();
const after = process.memoryUsage();
const words = documents.reduce((sum, d) => sum + postingsOf(d).count, 0);
const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
console.log(
  `${count} documents, ${(words / 1e6).toFixed(2)} million words: indexed in ${built.toFixed(0)} ms, ${(grown / 1e6).toFixed(0)} MB`,
);
start = performance.now();
blocksOf(corpus);
console.log(`blocks: ${(performance.now() - start).toFixed(0)} ms`);
const edited = documents[0]!;
start = performance.now();
postingsOf({ ...edited });
blocksOf(withDocuments(corpus, [{ ...edited }]));
console.log(`one edited document: ${(performance.now() - start).toFixed(2)} ms; ${hasPostings(edited)}`);

const frequent = [...new Set(documents[0]!.text.toLowerCase().match(/[a-z]{4,}/g))];
const random = seeded(3);
const word = (): string => frequent[Math.floor(random() * frequent.length)]!;
const kinds: Readonly<Record<string, () => string>> = {
  word: () => word(),
  "the (most frequent)": () => "the",
  "two words": () => `${word()} ${word()}`,
  phrase: () => `"of the ${word()}"`,
  "prefix*": () => `${word().slice(0, 3)}*`,
  "*suffix": () => `*${word().slice(-3)}`,
  "a OR b -c": () => `${word()} OR ${word()} -${word()}`,
  "within:sentence": () => `${word()} ${word()} within:sentence`,
};
for (const sort of ["path", "left"] as const)
  for (const [name, query] of Object.entries(kinds)) {
    const times: number[] = [];
    let total = 0;
    for (let i = 0; i < 100; i++) {
      const params = { query: query(), sort, limit: 1000 };
      const cpu = process.cpuUsage();
      total += concordance([{ ...view, corpus: { ...corpus } }], params).total;
      times.push(process.cpuUsage(cpu).user / 1000);
    }
    times.sort((a, b) => a - b);
    console.log(
      `${sort.padEnd(5)} ${name.padEnd(20)} p50 ${times[50]!.toFixed(1).padStart(7)} ms  p99 ${times[98]!.toFixed(1).padStart(7)} ms  ${Math.round(total / 100)} places`,
    );
  }
