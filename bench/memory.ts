import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { companionsOf } from "../src/corpus/companions.ts";
import {
  emptyCorpus,
  readDocument,
  withDocuments,
  type Corpus,
  type Document,
} from "../src/corpus/corpus.ts";
import { entityStatistics } from "../src/corpus/entityStatistics.ts";
import { mentionCounts, mentionsOf } from "../src/corpus/mentions.ts";
import { packDocument, storedDocument, type Texts } from "../src/corpus/stored/storedDocument.ts";
import { concordance } from "../src/corpus/search/concordance.ts";
import { parseQuery } from "../src/corpus/search/parseQuery.ts";
import { indexWords } from "../src/corpus/search/blocks.ts";
import { postingsOf } from "../src/corpus/search/postings.ts";
import { nodeSpill } from "../src/files/nodeSpill.ts";
import { keptInMemory } from "../src/files/spill.ts";
import { combineRegistry } from "../src/registry/combineRegistry.ts";
import { defaultConfig } from "../src/registry/corpusConfig.ts";
import { parseRegistryFile } from "../src/registry/parseRegistryFile.ts";
import { documentMaker, documentPath, idOf, registryText } from "./corpora.ts";
import { seeded } from "./prose.ts";

/**
 * `npm run bench -- memory [--documents N] [--distinct M] [--resident]`: what N documents of a generated corpus hold in memory once
 * they are analysed and nobody looks at them, and how long questions of them take.
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
const texts: Texts = { read: (uri) => textAt(indexOf(uri)) };
const fileAt = (index: number) => ({ uri: `${root}/${documentPath(index)}`, path: documentPath(index) });

const spill = values.resident ? keptInMemory : nodeSpill(path.join(tmpdir(), "glossator-bench"));

// What is made once stands before the first measurement.
for (let i = 0; i < 50; i++) readDocument({ ...fileAt(i), text: textAt(i) }, registry);
const before = heldBytes();
let packedSize = 0;
let corpus = emptyCorpus(root, defaultConfig, registry);
console.log(`${count} documents, ${distinct} of them different, ${entities} entities`);
const analysed = spent(() => {
  let first: Uint8Array[] = [];
  for (let from = 0; from < count; from += 64) {
    const to = Math.min(count, from + 64);
    const parts = from < distinct ? packedFrom(from, Math.min(to, distinct)) : first;
    if (from === 0) first = parts;
    corpus = withDocuments(corpus, storedTogether(parts, from, to));
  }
});
say("analysed and stored", `${((analysed / distinct) * 1000).toFixed(0).padStart(8)} µs a document`);
sayHeld(`held (packed ${(packedSize / distinct).toFixed(0)})`);

const random = seeded(7);
const someone = (): string => idOf(Math.floor(entities ** random()) - 1);
say("first count of mentions", timed([spent(() => mentionCounts(corpus))]));
sayHeld("held with entities");
const fresh = (): Corpus => ({ ...corpus });
say("all mentions of an entity", timed(repeated(1000, () => mentionsOf(corpus, someone()))));
say("named with it, top 20", timed(repeated(300, () => companionsOf(corpus, someone(), 20))));
say("first numbers of all entities", timed([spent(() => entityStatistics(corpus))]));
say("numbers of all entities", timed(repeated(10, () => entityStatistics(fresh()))));
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
say("words indexed", timed([spent(() => indexWords(corpus))]));
const words =
  [...corpus.documents.values()].slice(0, 100).reduce((sum, d) => sum + postingsOf(d).count, 0) / 100;
sayHeld(`held with words (${words.toFixed(0)})`);

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
    return () => (hits += concordance([corpus], query).count);
  },
  true,
);
say(`a phrase (${(hits / 200).toFixed(0)} places)`, timed(phrases));

function packedFrom(from: number, to: number): Uint8Array[] {
  return Array.from({ length: to - from }, (_, i) => {
    const text = textAt(from + i);
    const packed = packDocument(readDocument({ ...fileAt(from + i), text }, registry));
    packedSize += packed.length;
    return packed;
  });
}

/** As documents come from a worker or the disk: a batch in one array. */
function storedTogether(parts: readonly Uint8Array[], from: number, to: number): Document[] {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) bytes.set(part, (at += part.length) - part.length);
  const lies = spill.put(bytes);
  at = 0;
  return parts.slice(0, to - from).map((part, i) => {
    at += part.length;
    return storedDocument(fileAt(from + i), texts, bytes, at - part.length, at, lies)!;
  });
}

function heldBytes(): number {
  for (let i = 0; i < 4; i++) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function sayHeld(what: string): void {
  say(what, `${((heldBytes() - before) / count).toFixed(0).padStart(8)} bytes a document`);
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
