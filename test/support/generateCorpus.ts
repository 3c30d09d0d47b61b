import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a generated corpus has, by size. */
export interface GeneratedCorpus {
  readonly documents: number;
  /** Entries of the registry. */
  readonly people?: number;
  /** Code units of a document, roughly. */
  readonly size?: number;
  readonly seed?: number;
}

/** The path of the document with a number in a generated corpus. */
export const generatedPath = (number: number): string =>
  `texts/${String(Math.floor(number / 500)).padStart(3, "0")}/${String(number).padStart(6, "0")}.txt`;

/** Write a corpus of made-up news into a folder; the same numbers give the same corpus. */
export function generateCorpus(
  folder: string,
  { documents, people = 1000, size = 3500, seed = 1 }: GeneratedCorpus,
): void {
  const random = randomFrom(seed);
  const names = generatedNames(people);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("corpus.yaml", 'name: Generated\ndocuments: ["texts/**/*.txt"]\n');
  const entries = names.map(
    (name, i) => `  p-${i}:\n    name: ${name}\n    aliases: [${name.split(" ")[1]!}]\n`,
  );
  write("registry/people.yaml", `people:\n${entries.join("")}`);
  for (let i = 0; i < documents; i++) write(generatedPath(i), generatedText(names, size, random));
}

/** A made-up report in which people of a list meet and say things. */
export function generatedText(names: readonly string[], size: number, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const day = 1 + Math.floor(random() * 28);
  const paragraphs = [`${pick(places).toUpperCase()}, ${day} ${pick(months)} 2023`];
  for (let length = 0; length < size; length += paragraphs.at(-1)!.length + 2) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
      const [one, other, words] = [pick(names), pick(names), `${pick(verbs)} ${pick(things)}`];
      return pick([
        `${one} ${words} in ${pick(places)} on ${1 + Math.floor(random() * 28)} ${pick(months)}.`,
        `“We ${words} and will go on until ${pick(things)} are settled,” ${one.split(" ")[1]!} said.`,
        `${one} met ${other} and officials of the ${pick(bodies)} about ${pick(things)} last week.`,
        `According to the ${pick(bodies)}, members ${words} while ${pick(things)} were discussed elsewhere.`,
      ]);
    });
    paragraphs.push(sentences.join(" "));
  }
  return `${paragraphs.join("\n\n")}\n`;
}

/** Names that occur once each, the same for the same number. */
export function generatedNames(count: number): string[] {
  const random = randomFrom(7);
  const syllable = (): string =>
    "bdfgklmnprstvz"[Math.floor(random() * 14)]! + "aeiou"[Math.floor(random() * 5)]!;
  const word = (syllables: number): string => {
    const text = Array.from({ length: syllables }, syllable).join("");
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const names = new Set<string>();
  while (names.size < count) names.add(`${word(2)} ${word(3 + (names.size % 2))}nd`);
  return [...names];
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const months = ["January", "March", "May", "August", "October", "December"];
const places = ["Lisbon", "Oslo", "Geneva", "Tallinn", "Cairo", "Nairobi", "Quito", "Hanoi"];
const bodies = ["Harbour Commission", "River Council", "Wheat Board", "Northern Assembly", "Telegraph Union"];
const verbs = [
  "agreed on",
  "spoke about",
  "rejected",
  "welcomed",
  "put off",
  "signed",
  "reviewed",
  "described",
];
const things = [
  "new rules for ferries",
  "the fishing quotas",
  "grain prices",
  "bridges and tunnels",
  "night trains",
  "the water treaty",
];
