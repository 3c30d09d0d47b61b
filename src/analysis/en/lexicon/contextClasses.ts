import { WordTable } from "../../../text/wordTable.ts";
import * as lists from "./contextWords.ts";
import * as kinds from "./kindWords.ts";
import { titleHeads } from "./titles.ts";
import { wordClasses, wordKey } from "./wordClasses.ts";

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
  /** What a noun says that the name beside it is; singular or plural. */
  personKind: 1 << 8,
  bodyKind: 1 << 9,
  placeKind: 1 << 10,
  workKind: 1 << 11,
  eventKind: 1 << 12,
  /** Whose a noun is. */
  ofPeople: 1 << 13,
  ofBodies: 1 << 14,
  ofPlaces: 1 << 15,
  thingKind: 1 << 16,
  /** It may be the second word of a known name of several: `Leone` of `Sierra Leone`. */
  phraseSecond: 1 << 17,
} as const;

/** The bits of `contextClass` of each spelling. */
export const contextsOfWords = new WordTable((word) => {
  const key = wordKey(word);
  return (bitsOf().get(key) ?? 0) | (wordClasses().goesSecond(key) ? contextClass.phraseSecond : 0);
});

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
  const addNouns = (list: string, bit: number): void => {
    add(list, bit);
    add(list.split(" ").map(plural).join(" "), bit);
  };
  for (const list of [lists.peopleNouns, titleHeads, kinds.personKinds])
    addNouns(list, contextClass.personKind);
  for (const noun of kinds.ofAnyKind.split(" ")) found.set(noun, found.get(noun)! & ~contextClass.personKind);
  addNouns(kinds.bodyKinds, contextClass.bodyKind);
  addNouns(kinds.placeKinds, contextClass.placeKind);
  addNouns(kinds.workKinds, contextClass.workKind);
  addNouns(kinds.eventKinds, contextClass.eventKind);
  addNouns(kinds.thingKinds, contextClass.thingKind);
  add(kinds.ofPeople, contextClass.ofPeople);
  add(kinds.ofBodies, contextClass.ofBodies);
  add(kinds.ofPlaces, contextClass.ofPlaces);
  return (bits = found);
}

/** `company` → `companies`, `fisherman` → `fishermen` */
const plural = (noun: string): string =>
  noun.endsWith("man")
    ? `${noun.slice(0, -2)}en`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : /(?:s|x|ch|sh)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`;
