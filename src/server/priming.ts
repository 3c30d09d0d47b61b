import { readDocument } from "../corpus/readDocument.ts";
import type { Registry } from "../registry/registry.ts";

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

/**
 * Have the analysis read a little, a sentence at a step: the first key in a text, and the first file that changes, do not
 * wait then for tables of the registry and for code to be compiled. Nothing comes of it but that.
 * @param isWanted whether to go on
 */
export function* priming(registry: Registry, isWanted: () => boolean): Generator<undefined, void, undefined> {
  for (let round = 0; round < rounds; round++)
    for (const text of sentences) {
      if (!isWanted()) return;
      readDocument({ uri: "", path: "", text: `${text}\n` }, registry);
      yield;
    }
}
