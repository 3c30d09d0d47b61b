import { createRequire } from "node:module";
import { resolve } from "node:path";

/*
 * The programs that Glossator is measured beside, loaded from bench/peers. Each does on a text what its documentation
 * recommends for news.
 */
const require = createRequire(resolve("bench/peers/package.json"));

/** Dates by chrono-node, English. */
export function chrono(): (text: string) => number {
  const { parse } = require("chrono-node/en") as { parse(text: string, reference: Date): unknown[] };
  const reference = new Date("2023-10-12T12:00:00Z");
  return (text) => parse(text, reference).length;
}

/** Dates by compromise with compromise-dates. */
export function compromiseDates(): (text: string) => number {
  const nlp = compromise();
  nlp.plugin(require("compromise-dates"));
  return (text) => nlp(text).dates!().json().length;
}

/** Names of people, places and organizations by compromise. */
export function compromiseNames(): (text: string) => number {
  const nlp = compromise();
  return (text) => nlp(text).topics().json().length;
}

/** wink-nlp's whole pipeline with its English web model: sentences, negation, sentiment, part of speech, entities. */
export function wink(): (text: string) => number {
  const winkNlp = require("wink-nlp") as (model: unknown) => {
    readDoc(text: string): { entities(): { length(): number } };
  };
  const nlp = winkNlp(require("wink-eng-lite-web-model"));
  return (text) => nlp.readDoc(text).entities().length();
}

/** Dates by Microsoft Recognizers-Text, English. */
export function recognizers(): (text: string) => number {
  const { recognizeDateTime, Culture } = require("@microsoft/recognizers-text-date-time") as {
    recognizeDateTime(text: string, culture: string, options: number, reference: Date): unknown[];
    Culture: { English: string };
  };
  const reference = new Date("2023-10-12T12:00:00Z");
  return (text) => recognizeDateTime(text, Culture?.English ?? "en-us", 0, reference).length;
}

interface Compromise {
  (text: string): { topics(): { json(): unknown[] }; dates?(): { json(): unknown[] } };
  plugin(plugin: unknown): void;
}

const compromise = (): Compromise => {
  const loaded = require("compromise") as Compromise & { default?: Compromise };
  return loaded.default ?? loaded;
};
