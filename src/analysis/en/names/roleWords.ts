import { WordTable } from "../../../text/wordTable.ts";
import type { NameFinding } from "../../findings.ts";
import { wordKey } from "../lexicon/wordClasses.ts";
import type { View } from "./registryView.ts";
import { isOfficeHead, isRankWord } from "./roleKey.ts";

/** What the rules for titles ask of a word, as bits. */
export const roleWord = {
  /** Heads the title of an office: `minister`. */
  office: 1,
  /** Makes another office of one: `deputy`. */
  rank: 1 << 1,
  general: 1 << 2,
  /** Goes together with `general`: `secretary`. */
  beforeGeneral: 1 << 3,
  /** An office that may stand before another one: `chief executive`. */
  qualifier: 1 << 4,
  minister: 1 << 5,
  level: 1 << 6,
  the: 1 << 7,
  /** Determiners that leave open who is meant, and those that say whose the office is. */
  indefinite: 1 << 8,
  possessive: 1 << 9,
  /** `minister-elect`. */
  elect: 1 << 10,
  /** Stands between a title and what it is about. */
  preposition: 1 << 11,
  /** A military rank. */
  military: 1 << 12,
  /** A name may follow without a preposition: `Supreme Allied Commander Transformation`. */
  takesNames: 1 << 13,
  /** What offices written in lower case are about. */
  domain: 1 << 14,
  /** Other words inside titles, and ministries before a rank. */
  allied: 1 << 15,
  ministry: 1 << 16,
  /** The `s` of a possessive; `and`. */
  s: 1 << 17,
  and: 1 << 18,
  /** Before a title behind a name: an article; since when: `new`; where in a picture: `left`, `second from left`. */
  article: 1 << 19,
  since: 1 << 20,
  side: 1 << 21,
  ofSide: 1 << 22,
  /** Goes on behind a title that follows a name: `and`, `who`, `said`. */
  goesOn: 1 << 23,
  /** An office, and a time of day behind a number: `PM`. */
  hour: 1 << 24,
} as const;

/** A text whose titles are read. */
export interface RoleReading {
  readonly view: View;
  /** Sorted, not overlapping. */
  readonly names: readonly NameFinding[];
  /** Bits of `roleWord` by spelling. */
  readonly bits: Uint32Array;
}

export const roleReading = (view: View, names: readonly NameFinding[]): RoleReading => ({
  view,
  names,
  bits: roleWords.of(view.words.vocabulary),
});

/** Whether a token is a word of some kind; there is none outside the text. */
export const isRoleWord = ({ view, bits }: RoleReading, token: number, kinds: number): boolean =>
  token >= 0 && token < view.words.count && (bits[view.words.spellings[token]!]! & kinds) !== 0;

const roleWords = new WordTable((word) => {
  const key = wordKey(word);
  if (key === "pm") return word === "PM" ? roleWord.office | roleWord.hour : 0;
  return (
    (listed.get(key) ?? 0) | (isOfficeHead(key) ? roleWord.office : 0) | (isRankWord(key) ? roleWord.rank : 0)
  );
});

const listed: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const lists: readonly (readonly [string, number])[] = [
    ["general", roleWord.general],
    ["secretary director attorney governor inspector consul", roleWord.beforeGeneral],
    ["chief head executive", roleWord.qualifier],
    ["minister", roleWord.minister],
    ["level", roleWord.level],
    ["the", roleWord.the],
    ["a an any some every each no another one former", roleWord.indefinite],
    ["his her its their our my your whose", roleWord.possessive],
    ["elect designate", roleWord.elect],
    ["of for to at", roleWord.preposition],
    ["general admiral colonel major marshal", roleWord.military],
    ["commander chair chairman director head chief", roleWord.takesNames],
    [
      "state defense defence foreign affairs interior justice finance health education trade energy transport security labor labour agriculture commerce treasury staff government parliament economy environment culture",
      roleWord.domain,
    ],
    ["allied", roleWord.allied],
    ["defence defense foreign interior", roleWord.ministry],
    ["s", roleWord.s],
    ["and", roleWord.and],
    ["the a an", roleWord.article],
    ["new newly current then longtime", roleWord.since],
    ["left right center centre middle pictured", roleWord.side],
    ["second third fourth far from on the at", roleWord.ofSide],
    ["and who which in at told said says", roleWord.goesOn],
  ];
  for (const [words, bit] of lists)
    for (const word of words.split(" ")) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
})();
