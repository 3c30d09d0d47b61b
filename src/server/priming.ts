import type { Corpus } from "../corpus/corpus.ts";
import { inPathOrder } from "../corpus/mentions.ts";
import { readDocument } from "../corpus/readDocument.ts";
import { packDocument } from "../corpus/stored/storedDocument.ts";

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

/** How many documents of the corpus are read besides, and up to which length all at once. */
const few = 8;
const short = 5_000;

/**
 * Have the analysis read a little, mostly a sentence or a paragraph at a step: the first key in a text, and the first file
 * that changes, do not wait then for tables of the registry and for code to be compiled. Patterns are compiled when a text
 * first has the words that they begin with, so that some documents of the corpus itself are read, too, from all over it:
 * the first of them in paragraphs, since most is compiled for these, the others whole, since some of it is for whole
 * documents only. Nothing comes of it but that.
 * @param isWanted whether to go on
 */
export function* priming(corpus: Corpus, isWanted: () => boolean): Generator<undefined, void, undefined> {
  for (const text of textsToRead(corpus)) {
    if (!isWanted()) return;
    packDocument(readDocument({ uri: "", path: "", text: `${text}\n` }, corpus.registry));
    yield;
  }
}

function* textsToRead(corpus: Corpus): Generator<string> {
  for (let round = 0; round < rounds; round++) yield* sentences;
  const documents = inPathOrder(corpus);
  const count = Math.min(few, documents.length);
  for (let i = 0; i < count; i++) {
    const { text } = documents[Math.floor(((i + 0.5) * documents.length) / count)]!;
    if (i >= count / 2 && text.length <= short) yield text;
    else yield* text.slice(0, short).split(/\n\s*\n/);
  }
}
