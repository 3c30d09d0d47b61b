import { readdirSync, readFileSync } from "node:fs";
import { parseFrontMatter } from "../src/registry/frontMatter.ts";

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Varied prose of about `length` code units, made from the sample corpus: its paragraphs in random order, with other
 * numbers, days and surnames, so that no two repeat exactly.
 * @param name what is put in the place of a surname
 */
export function prose(length: number, seed = 1, name: (random: () => number) => string = madeUpWord): string {
  const random = seeded(seed);
  const paragraphs = sampleParagraphs();
  const parts: string[] = [];
  for (let size = 0; size < length;) {
    const paragraph = varied(paragraphs[Math.floor(random() * paragraphs.length)]!, random, name);
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join("\n\n").slice(0, length);
}

/** `count` made-up two-word names, all different. */
export function madeUpNames(count: number, seed = 2): readonly string[] {
  const random = seeded(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(`${madeUpWord(random)} ${madeUpWord(random)}`);
  return [...names];
}

const folder = "corpus/documents";
let sample: readonly string[] | undefined;

function sampleParagraphs(): readonly string[] {
  sample ??= readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => {
      const text = readFileSync(`${folder}/${name}`, "utf8").replace(/\r\n/g, "\n");
      return text.slice(parseFrontMatter(text).span.end).split("\n\n");
    })
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 120);
  return sample;
}

/** Replaces numbers up to 31 and a third of the words of seven letters or more that begin with a capital. */
const varied = (paragraph: string, random: () => number, name: (random: () => number) => string): string =>
  paragraph
    .replace(/(?<![\d-])\d{1,2}(?![\d-])/g, () => String(1 + Math.floor(random() * 28)))
    .replace(/(?<![\p{L}’'-])\p{Lu}\p{Ll}{6,}(?![\p{L}’'-])/gu, (word) =>
      random() < 0.33 ? name(random) : word,
    );

const starts = "B Br C Ch D Dr F G Gr H J K L M N P R S Sch St T Tr V W".split(" ");
const middles = "a e i o u ai ei au ie oa".split(" ");
const ends = "ck l ld m n nd ng r rg rn s sk t tz v x".split(" ");

/** A word that could be a surname: `Traildouv`. */
export function madeUpWord(random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  return pick(starts) + pick(middles) + pick(ends) + pick(middles) + pick(ends);
}
