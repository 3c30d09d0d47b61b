import type { Corpus } from "../corpus/corpus.ts";
import { inPathOrder } from "../corpus/mentions.ts";
import { readDocument } from "../corpus/readDocument.ts";
import { packDocument } from "../corpus/stored/storedDocument.ts";
import type { Registry } from "../registry/registry.ts";
import { brief, inSlices } from "./inSlices.ts";
import type { OpenTexts } from "./openTexts.ts";

/** Sentences for most rules of the analysis, each by itself as somebody may type it. */
const sentences = [
  "Lisbon, 12 October 2023 - The Harbour Council met on Thursday for two days of talks.",
  "“We will mend both piers before winter,” the Deputy Minister for Ports, Anna Berg, told reporters last week.",
  "Berg said that “nobody” would be asked to pay, and she thanked Tom Hale Jr. for his visit.",
  "The meeting in Tallinn was chaired by Ms Berg and attended by Karl Voss, Mina Orr and the U.S. ambassador.",
  "According to the Ferry Company (FC), its ships carried 12 to 18 per cent more people in the first quarter of 2022.",
  "“It is bold,” he said. “It is also dear.” The FC's chairman, who joined by video, did not agree.",
  "Q: When will the third pier be built? A: Two years from now, on 3 May at 10 a.m., at the earliest.",
  "President Orr welcomed the Estonian defence minister; the Council's next summit is in December.",
  "In the 1990s the port was closed every Monday, wrote the Harbour Times yesterday: 'a quiet town'.",
  "The Treaty of Porto was signed by the Prime Ministers of both countries after the Summit of 2010.",
];

/** Rounds after which compilers have done most of their work. */
const rounds = 10;

/** How many stretches of the corpus are read besides, and how long each is at most. */
const few = 8;
const stretch = 5_000;

/** How much of a text that is open is read, in code units: this many take a second the first time. */
const most = 100_000;

/**
 * Have the analysis read a little, mostly a sentence or a paragraph at a step: the first key in a text, and the first file
 * that changes, do not wait then for tables of the registry and for code to be compiled. Patterns are compiled when a text
 * first has the words that they begin with, so that some of the corpus itself is read, too, from all over it: the first
 * half of it in paragraphs, since most is compiled for these, the others as one, since some of it is for whole documents
 * only. Nothing comes of it but that.
 * @param isWanted whether to go on
 */
export function* priming(corpus: Corpus, isWanted: () => boolean): Steps {
  for (let round = 0; round < rounds; round++) yield* reading(sentences, corpus.registry, isWanted);
  const documents = inPathOrder(corpus);
  for (let i = 0; i < few && documents.length > 0; i++) {
    const at = ((i + 0.5) / few) * documents.length;
    const { text } = documents[Math.floor(at)]!;
    const start = Math.floor((at % 1) * Math.max(0, text.length - stretch));
    const part = text.slice(start, start + stretch);
    yield* reading(i < few / 2 ? paragraphsOf(part) : [part], corpus.registry, isWanted);
  }
}

/** Do so between requests. */
export const prime = (corpus: Corpus, isWanted: () => boolean): void =>
  void inSlices(priming(corpus, isWanted), () => {});

/** The same with a document that is open, as long as it is: its own paragraphs are what will be read. */
export function primeWith(uri: string, open: OpenTexts, registry: Registry): void {
  const paragraphs = paragraphsOf(open.get(uri)?.text.slice(0, most) ?? "");
  void inSlices(
    reading(paragraphs, registry, () => open.has(uri)),
    () => {},
    undefined,
    brief,
  );
}

type Steps = Generator<undefined, void, undefined>;

function* reading(texts: Iterable<string>, registry: Registry, isWanted: () => boolean): Steps {
  for (const text of texts) {
    if (!isWanted()) return;
    try {
      packDocument(readDocument({ uri: "", path: "", text: `${text}\n` }, registry));
    } catch {
      // It is told of where the document itself is read.
    }
    yield;
  }
}

const paragraphsOf = (text: string): string[] => text.split(/\n\s*\n/);
