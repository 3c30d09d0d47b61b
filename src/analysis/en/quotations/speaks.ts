import type { NounPhrase } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { is } from "./wordClasses.ts";

/** Whether a noun phrase can speak: a name, a pronoun, a word for people, or a document. */
export function speaks(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.coreTo - 1];
  if (head === undefined || weekday.test(head.lower)) return false;
  return head.capital || (head.is & speaking) !== 0 || alone.has(head.lower);
}

/** `announced last Friday` */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Determiners that stand for one of those spoken of: `Another called it “…”`. */
const alone: ReadonlySet<string> = new Set(["another", "one", "many", "some", "most", "each"]);

const speaking = is.subjectPronoun | is.personNoun | is.documentNoun;
