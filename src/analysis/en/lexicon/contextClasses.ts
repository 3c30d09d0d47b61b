import { WordTable } from "../../../text/wordTable.ts";
import * as lists from "./contextWords.ts";
import { wordKey } from "./wordClasses.ts";

/** What a word beside a name says of it, as bits. */
export const contextClass = {
  peopleNoun: 1,
  bodyNoun: 1 << 1,
  bodyNounBefore: 1 << 2,
  placeCue: 1 << 3,
  placeNounBefore: 1 << 4,
  placeNounAfter: 1 << 5,
  contestVerb: 1 << 6,
  sport: 1 << 7,
} as const;

/** The bits of `contextClass` of each spelling. */
export const contextsOfWords = new WordTable((word) => bitsOf().get(wordKey(word)) ?? 0);

let bits: ReadonlyMap<string, number> | undefined;

function bitsOf(): ReadonlyMap<string, number> {
  if (bits) return bits;
  const found = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const word of list.split(" ")) found.set(word, (found.get(word) ?? 0) | bit);
  };
  add(lists.peopleNouns, contextClass.peopleNoun);
  add(lists.bodyNouns, contextClass.bodyNoun);
  add(lists.bodyNounsBefore, contextClass.bodyNounBefore);
  add(lists.placeCues, contextClass.placeCue);
  add(lists.placeNounsBefore, contextClass.placeNounBefore);
  add(lists.placeNounsAfter, contextClass.placeNounAfter);
  add(lists.contestVerbs, contextClass.contestVerb);
  add(lists.sportWords, contextClass.sport);
  return (bits = found);
}
