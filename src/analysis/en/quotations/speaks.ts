import type { NounPhrase } from "./nounPhrases.ts";
import type { Token } from "./outerText.ts";
import { documentNouns, isPersonNoun, subjectPronouns } from "./wordClasses.ts";

/** Whether a noun phrase can speak: a name, a pronoun, a word for people, or a document. */
export function speaks(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.coreTo - 1];
  if (!head) return false;
  return (
    head.capital ||
    subjectPronouns.has(head.lower) ||
    isPersonNoun(head.lower) ||
    documentNouns.has(head.lower)
  );
}
