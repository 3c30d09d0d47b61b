import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { companionsOf } from "../src/corpus/companions.ts";
import { emptyCorpus, withDocuments, type Corpus, type Document } from "../src/corpus/corpus.ts";
import { readDocument } from "../src/corpus/readDocument.ts";
import { entityStatistics } from "../src/corpus/entityStatistics.ts";
import { mentionCounts, mentionsOf } from "../src/corpus/mentions.ts";
import { storedDocument, type Texts } from "../src/corpus/stored/storedDocument.ts";
import { concordance } from "../src/corpus/search/concordance.ts";
import { resultOf } from "../src/text/resultOf.ts";
import { parseQuery } from "../src/corpus/search/parseQuery.ts";
import { indexWords } from "../src/corpus/search/blocks.ts";
import { postingsOf } from "../src/corpus/search/postings.ts";
import { candidateCount } from "../src/corpus/tables/candidateTable.ts";
import { nodeSpill } from "../src/files/nodeSpill.ts";
import { keptInMemory, type Spill } from "../src/files/spill.ts";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { defaultConfig } from "../src/registry/corpusConfig.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";
import { analyseFiles } from "../src/workers/analyseFiles.ts";
import { analysisPool } from "../src/workers/analysisPool.node.ts";
import { documentMaker, documentPath, idOf, registryText } from "./corpora.ts";
import { seeded } from "./prose.ts";

/**
 * `npm run bench -- memory [--documents N] [--distinct M] [--resident]`: what N documents of a generated corpus hold in memory once
 * they are analysed and nobody looks at them, and how long questions of them take.
 * They are analysed in threads, as in the server, whose memory goes with them and is not counted.
 * With `--distinct`, so many documents are analysed and the others have the same findings; with `--resident`, packed
 * findings stay in memory, as where there is no disk.
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean" },
    documents: { type: "string", default: "10000" },
    entities: { type: "string", default: "1000" },
    distinct: { type: "string" },
    resident: { type: "boolean", default: false },
  },
});
const count = values.quick ? 1000 : Number(values.documents);
const entities = Number(values.entities);
const distinct = Math.min(count, Number(values.distinct ?? count));
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const textAt = documentMaker({ documents: count, entities });
const registry = combineRegistry([parseRegistryFile("people.yaml", registryText(entities))]);
const root = "file:///home/somebody/corpora/generated";
const indexOf = (uri: string): number => Number(/(\d+)\.txt$/.exec(uri)?.[1]) % distinct;
const texts: Texts = { read: (uri) => textAt(indexOf(uri)), keep: (bytes) => spill.put(bytes) };
const fileAt = (index: number) => ({ uri: `${root}/${documentPath(index)}`, path: documentPath(index) });

const spill: Spill = values.resident ? keptInMemory : nodeSpill(path.join(tmpdir(), "glossator-bench"));

// What is made once stands before the first measurement.
for (let i = 0; i < 50; i++) readDocument({ ...fileAt(i), text: textAt(i) }, registry);
const before = await heldBytes();
let packedSize = 0;
let corpus = emptyCorpus(root, defaultConfig, registry);
console.log(`${count} documents, ${distinct} of them different, ${entities} entities`);
const begun = performance.now();
await analyseAll();
const analysed = performance.now() - begun;
say("analysed and stored", `${((analysed / distinct) * 1000).toFixed(0).padStart(8)} µs a document`);
await sayHeld(`held (packed ${(packedSize / distinct).toFixed(0)})`);

say("first count of names without an entry", timed([spent(() => candidateCount(corpus))]));
await sayHeld("held with them");
const random = seeded(7);
const someone = (): string => idOf(Math.floor(entities ** random()) - 1);
say("first count of mentions", timed([spent(() => mentionCounts(corpus))]));
await sayHeld("held with entities");
const fresh = (): Corpus => ({ ...corpus });
say("all mentions of an entity", timed(repeated(1000, () => mentionsOf(corpus, someone()))));
say("named with it, top 20", timed(repeated(300, () => companionsOf(corpus, someone(), 20))));
say("first numbers of all entities", timed([spent(() => entityStatistics(corpus))]));
say("numbers of all entities", timed(repeated(10, () => entityStatistics(fresh()))));
await sayHeld("held with meetings and numbers");
say("words indexed", timed([spent(() => indexWords(corpus))]));
const words =
  [...corpus.documents.values()].slice(0, 100).reduce((sum, d) => sum + postingsOf(d).count, 0) / 100;
await sayHeld(`held with words (${words.toFixed(0)})`);

/** Three words that stand in a row somewhere. */
const phrase = (): string => {
  const found = textAt(Math.floor(random() * distinct)).match(/[A-Za-z]+ [a-z]+ [a-z]+/g) ?? ["of the day"];
  return `"${found[Math.floor(random() * found.length)]!}"`;
};
let hits = 0;
const phrases = repeated(
  200,
  () => {
    const query = parseQuery(phrase()).value;
    return () => (hits += resultOf(concordance([corpus], query)).count);
  },
  true,
);
say(`a phrase (${(hits / 200).toFixed(0)} places)`, timed(phrases));

// At last, since the code that V8 makes of the analysis for it would be counted as held.
const edited = [...corpus.documents.values()][count >> 1]!;
say(
  "count of mentions after an edit",
  timed(
    repeated(
      20,
      () => {
        const document = readDocument(
          { ...fileAt(indexOf(edited.uri)), uri: edited.uri, path: edited.path, text: edited.text },
          registry,
        );
        return () => mentionCounts((corpus = withDocuments(corpus, [document])));
      },
      true,
    ),
  ),
);

/** As the server does it: documents come in batches from threads and lie in the spill, some of them again and again. */
async function analyseAll(): Promise<void> {
  const threads = analysisPool(path.resolve("dist/server.cjs"), { size: 2 });
  const files = Array.from({ length: distinct }, (_, index) => ({ ...fileAt(index), index }));
  const registryFiles = [{ uri: "file:///people.yaml", text: registryText(entities) }];
  const shared = { registry: { number: 1, files: registryFiles }, folders: [], maximumSize: 1e6 };
  const withTexts: Pick<typeof threads, "size" | "analyse"> = {
    size: threads.size,
    analyse: (batch) =>
      threads.analyse({
        ...batch,
        files: batch.files.map((file) => ({ ...file, text: textAt(indexOf(file.uri)) })),
      }),
  };
  let lies: { readonly packed: Uint8Array; readonly at: ReturnType<typeof spill.put> } | undefined;
  let documents: Document[] = [];
  await analyseFiles(files, shared, withTexts, ({ index }, result, packed) => {
    if ("refused" in result) throw new Error(result.refused);
    const { from, end } = result;
    packedSize += end - from;
    if (lies?.packed !== packed) lies = { packed, at: spill.put(packed) };
    for (let i = index; i < count; i += distinct)
      documents.push(storedDocument(fileAt(i), texts, packed, from, end, lies.at)!);
    if (documents.length < 1000) return;
    corpus = withDocuments(corpus, documents);
    documents = [];
  });
  corpus = withDocuments(corpus, documents);
  threads.dispose();
}

/** What is held weakly goes between two turns only. */
async function heldBytes(): Promise<number> {
  await new Promise(setImmediate);
  for (let i = 0; i < 4; i++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function sayHeld(what: string): Promise<void> {
  say(what, `${(((await heldBytes()) - before) / count).toFixed(0).padStart(8)} bytes a document`);
}

/** Milliseconds of each of some runs; of work in two parts, that of the second. */
function repeated(times: number, work: () => unknown, inParts = false): number[] {
  return Array.from({ length: times }, () => {
    const second = inParts ? (work() as () => unknown) : work;
    return spent(second);
  });
}

/** Milliseconds by the clock: processor time is counted too coarsely for what takes microseconds. */
function spent(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function timed(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(3).padStart(10)} ms`;
  return sorted.length > 1 ? `p50 ${at(0.5)}  p99 ${at(0.99)}` : `    ${at(0)}`;
}

function say(what: string, measured: string): void {
  console.log(`  ${what.padEnd(34)} ${measured}`);
}
