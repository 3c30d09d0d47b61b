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
