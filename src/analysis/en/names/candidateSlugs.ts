import { shape, type Words } from "../../../text/words.ts";
import { contextClass, contextsOfWords } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { classesOfWords } from "../lexicon/wordTables.ts";

/** `(D-`, `(R-` before a state. */
export const isParty = (text: string, words: Words, at: number): boolean =>
  at > 0 &&
  words.shapes[at] === shape.initial &&
  /[DRI]/.test(text[words.starts[at]!]!) &&
  text[words.starts[at]! - 1] === "(";

/** `Ex-Wirecard` */
export const isFormer = (word: string): boolean => word === "Ex" || word === "Pro";

const opensLine = (text: string, words: Words, at: number): boolean =>
  at === 0 || breaksLine(text, words.ends[at - 1]!, words.starts[at]!);

/** `TABLE-`, `FOOTBALL-`: an ordinary word in capitals that opens a headline. */
export const isSlug = (text: string, words: Words, at: number): boolean =>
  words.shapes[at] === shape.upper &&
  words.ends[at]! - words.starts[at]! >= 4 &&
  (opensLine(text, words, at) ||
    (words.shapes[at - 1] === shape.upper &&
      (words.shapes[at + 2] === shape.capitalised
        ? opensLine(text, words, at - 1)
        : isSport(text, words, at)))) &&
  (classesAt(words, at) & (wordClass.common | wordClass.place)) === wordClass.common;

/** `NFL AMERICAN FOOTBALL-` */
const isSport = (text: string, words: Words, at: number): boolean =>
  (contextsOfWords.of(words.vocabulary)[words.spellings[at]!]! & contextClass.sport) !== 0 &&
  (opensLine(text, words, at - 1) ||
    (words.shapes[at - 2] === shape.upper && opensLine(text, words, at - 2)));

export function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

/** The bits of `wordClass` of a token's word. */
export const classesAt = (words: Words, at: number): number =>
  classesOfWords.of(words.vocabulary)[words.spellings[at]!]!;
