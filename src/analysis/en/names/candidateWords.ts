import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";

/** Single words and marks that rules for candidates ask for, by their keys. */
export const w = {
  and: exactly("and"),
  at: exactly("at"),
  by: exactly("by"),
  for: exactly("for"),
  in: exactly("in"),
  its: exactly("its"),
  of: exactly("of"),
  on: exactly("on"),
  the: exactly("the"),
  who: exactly("who"),
  ampersand: exactly("&"),
  closeBracket: exactly(")"),
  colon: exactly(":"),
  comma: exactly(","),
  hyphen: exactly("-"),
  openBracket: exactly("("),
  stop: exactly("."),
} as const;

/** `US`, `WHO` */
export const isShouted = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.upper &&
  (units.isOne(i, us) || (units.isOne(i, w.who) && units.modeAt(i) === lineMode.prose));

const us = exactly("us");

/** The one town whose English name has an article. */
export const isTheHague = (units: Units, i: number): boolean =>
  units.isOne(i, w.the) && units.isOne(i + 1, hague);

const hague = exactly("hague");

/** `sources in No 10`, not `the No 10 shirt`. */
export const isNumberTen = (units: Units, i: number): boolean =>
  units.isOne(i, no) &&
  units.kindAt(i) === unitKind.capital &&
  units.isOne(i + 1, ten) &&
  units.modeAt(i) === lineMode.prose &&
  !units.isOne(i + 2, w.stop) &&
  !units.isOne(i - 1, counting) &&
  !units.isOne(i + 2, shirts);

const no = exactly("no");
const ten = exactly("10");
const counting = exactly("the a his her their its at world wore wearing");
const shirts = exactly("shirt jersey seed bus people men women one more ship per");

/** `Interstate 80`, `Highway 12`. */
export const isRoad = (units: Units, i: number): boolean =>
  units.isOne(i, roads) &&
  units.kindAt(i) === unitKind.capital &&
  units.kindAt(i + 1) === unitKind.number &&
  units.isSpaced(i + 1) &&
  units.modeAt(i) === lineMode.prose;

const roads = exactly("interstate highway route");

/** `France 24`, `Channel 4`, `the channel Astra 24`; not `France 24 Spain 12`. */
export const isStation = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital &&
  units.kindAt(i + 1) === unitKind.number &&
  units.isSpaced(i + 1) &&
  units.sizeAt(i + 1) < 3 &&
  units.modeAt(i) === lineMode.prose &&
  !units.isFirst(i + 1) &&
  (units.isOne(i, stations) ||
    (units.isOne(i, france) &&
      units.isOne(i + 1, allDay) &&
      !units.isCapital(i + 2) &&
      !units.isOne(i + 2, counted)) ||
    (units.isOne(i - 1, kindsOfStation) && units.kindAt(i - 1) === unitKind.lower));

const stations = exactly("channel radio canal");
const france = exactly("france");
const allDay = exactly("24");
const counted = exactly("hours hour days years months weeks minutes points men people - –");
const kindsOfStation = exactly("channel station broadcaster network");

/** `ANTON BERG, a miller,`: a given name in capitals, and a word of no other use behind. */
export const isShoutedName = (units: Units, from: number, to: number): boolean =>
  units.kindAt(from) === unitKind.upper &&
  units.sizeAt(from) > 2 &&
  to === from + 1 &&
  units.kindAt(to) === unitKind.upper &&
  !(units.isOne(to + 1, w.comma) && units.has(to + 2, wordClass.place)) && // `VAL D'ISERE, France`
  !units.has(to, wordClass.common | wordClass.place | wordClass.orgHead | wordClass.company);
