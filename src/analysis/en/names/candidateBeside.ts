import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** Plurals that unions of states are called by. */
export const unions = exactly("states nations countries");

/** `Commonwealth of | Independent States` */
export const isUnionOf = (units: Units, i: number): boolean =>
  units.isOne(i - 1, w.of) &&
  units.has(i - 2, wordClass.orgHead | wordClass.ofHead) &&
  units.isCapital(i - 2);

/** `Central American Integration System`: no country's adjective, and a noun in the singular at the end. */
export function isOfRegion(units: Units, from: number, to: number): boolean {
  if (!isRegion(units, from) || to < from + (units.isOne(to, communities) ? 2 : 3)) return false;
  for (let i = from + 2; i <= to; i++)
    if (!units.isOrdinary(i) || units.has(i, wordClass.titleHead | wordClass.honorific)) return false;
  return !units.keyAt(to).endsWith("s") && units.kindAt(to) === unitKind.capital;
}
/** `East African`, no country's adjective. */
export const isRegion = (units: Units, i: number): boolean =>
  units.has(i, wordClass.compass) &&
  units.isOne(i + 1, regional) &&
  !(units.isOne(i, south) && units.isOne(i + 1, african));
const communities = exactly("community");
const regional = exactly("african american asian european");
const african = exactly("african");
const south = exactly("south");

/** `South`, `Sri` or `S.` before `Korean`, `Lankan`, `African` */
export const partsOfCountries = (units: Units, i: number, head: number): boolean =>
  units.has(i + 1, wordClass.demonym) &&
  !(units.isOne(head, courts) && isRegion(units, i)) &&
  (units.kindAt(i) === unitKind.initial ||
    units.has(i, wordClass.compass) ||
    units.isOne(i, startsOfCountries));

/** `East African Court of Justice` */
const courts = exactly("court parliament");
const startsOfCountries = exactly("sri costa puerto new sierra papua saudi burkina");

/** `German Erik Zabel`: the adjective is a given name as well, but there is another. */
export const isGivenBehind = (units: Units, i: number, to: number): boolean =>
  i + 2 <= to &&
  units.has(i, wordClass.given) &&
  units.has(i + 1, wordClass.given) &&
  !units.has(i + 1, wordClass.place | wordClass.common);

/** `in Uhuru Park` */
export const isSite = (units: Units, from: number, head: number): boolean =>
  units.has(head, wordClass.placeHead) &&
  units.kindAt(from - 1) === unitKind.lower &&
  units.isOne(from - 1, inPlaces);

/** `Granite Peak Partners`, `Reyes & Partners`; not `NATO Partners`. */
export const isFirmOf = (units: Units, from: number, to: number): boolean =>
  units.isOne(to - 1, w.ampersand) ||
  (units.isOne(to, partners) &&
    units.kindAt(from) === unitKind.capital &&
    !units.has(from, wordClass.place) &&
    (to > from + 1 || !units.isOrdinary(from)));
const partners = exactly("partners");

/** `Bay | of Ardal Initiative` */
export const isWater = (units: Units, i: number): boolean =>
  units.isOne(i, waters) && units.isOne(i + 1, w.of);
const waters = exactly("bay gulf sea strait straits lake cape");

/** `on | China-Africa Cooperation` */
export const isPairBefore = (units: Units, i: number, to: number): boolean => i < to && units.isOne(i, pairs);
const pairs = matching(/^[a-z]{4,}-[a-z]{4,}$/);

/** A word for a body or for what is done together: `Initiative`. */
export const isUndertaking = (units: Units, i: number): boolean =>
  units.has(i, wordClass.orgHead | wordClass.workHead) && !units.has(i, wordClass.placeHead);

/** `the campaign group Seas | at | Risk`, `the charity Mothers | against | Violence` */
export const isCalledByPhrase = (
  units: Units,
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean =>
  b.from === a.to + 2 &&
  a.from === a.to &&
  b.from === b.to &&
  units.isOne(a.to + 1, phrased) &&
  units.says(a.from - 1, contextClass.bodyNounBefore) &&
  units.kindAt(a.from - 1) === unitKind.lower &&
  units.isOrdinary(a.to) &&
  units.isOrdinary(b.to);
const phrased = exactly("at without against in to over under");

const inPlaces = exactly("in at near outside inside around");

/** `Latvian Way 21.3`: the whole of what a row's figures are about. */
export const isRowOf = (units: Units, from: number, to: number): boolean =>
  from < to &&
  units.modeAt(from) === lineMode.row &&
  units.isLineStart(from) &&
  units.kindAt(to + 1) === unitKind.number;
