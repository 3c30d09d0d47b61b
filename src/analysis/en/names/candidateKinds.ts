import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { foreignHeads, headBits, typeOfHead } from "./candidateHeads.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { isShoutedName, w } from "./candidateWords.ts";

export const isAcronym = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.upper || units.kindAt(i) === unitKind.dotted;

/** A name of one unit. */
export function singlePart(units: Units, i: number): NamePart {
  if (units.has(i, wordClass.country)) return namePart(i, i, "place", "known-country", true);
  if (
    units.has(i, wordClass.place) &&
    !(units.kindAt(i) === unitKind.upper && units.isOne(i - 1, w.the) && units.sizeAt(i) < 4)
  )
    return namePart(i, i, "place", "known-place", !units.has(i, wordClass.given));
  if (units.has(i, wordClass.metonym)) return namePart(i, i, "organization", "known-body", true);
  if (isAcronym(units, i)) return namePart(i, i, "organization", "acronym", false);
  if (units.has(i, headBits)) return namePart(i, i, typeOfHead(units, i), "head-word", false);
  if (units.has(i, wordClass.given)) return namePart(i, i, "person", "given-name", false);
  return namePart(i, i, undefined, "capitalised", false);
}

/** A run of several units without a head word, or anything behind a title. */
export function runPart(units: Units, from: number, to: number, titled: boolean): NamePart {
  const first = units.kindAt(from);
  if (titled) return namePart(from, to, "person", "title-name", true);
  if (to > from && (units.isOne(from, foreignHeads) || isFirm(units, from, to)))
    return namePart(from, to, "organization", "head-word", false);
  for (let i = from + 1; i < to; i++)
    if (units.isOne(i, w.ampersand)) return namePart(from, to, "organization", "capitalised-run", false);
  if (units.has(from, wordClass.given) && (first === unitKind.capital || isShoutedName(units, from, to)))
    return namePart(from, to, "person", "given-name", !units.has(from, wordClass.place | wordClass.common));
  if (first === unitKind.initial) return namePart(from, to, "person", "initials", true);
  if (units.kindAt(from + 1) === unitKind.initial && first === unitKind.capital)
    return namePart(from, to, "person", "initials", true);
  if (units.has(to, wordClass.nameSuffix) && to > from)
    return namePart(from, to, "person", "name-suffix", true);
  if (units.isOne(to, eleven) && units.kindAt(to) === unitKind.upper)
    return namePart(from, to, "organization", "capitalised-run", false);
  if (units.isOne(to, day)) return namePart(from, to, "meeting", "holiday", false);
  if (units.has(from, wordClass.compass | wordClass.placeStart) && !units.isOne(from, articles))
    return namePart(from, to, "place", "place-start", false);
  const type = units.has(from, wordClass.orgHead) ? "organization" : "person"; // `Commission des Bourses`
  for (let i = from + 1; i < to; i++)
    if (units.kindAt(i) === unitKind.lower) return namePart(from, to, type, "particle", false);
  if (first === unitKind.upper) return namePart(from, to, "organization", "acronym", false);
  return namePart(from, to, undefined, "capitalised-run", false);
}

/** `San Miguel Corp`, whose given name ends the search for a head word; `Paul Stewart Racing`. */
const isFirm = (units: Units, from: number, to: number): boolean =>
  units.isOne(to, corp) || (units.isOne(to, racing) && to > from + 1);
const corp = exactly("corp inc ltd plc");
const racing = exactly("racing");

/** `Minor Counties XI` */
const eleven = exactly("xi xv");
const day = exactly("day");

/** Articles that begin names of places and of much else. */
const articles = exactly("el la le las los les al new");
