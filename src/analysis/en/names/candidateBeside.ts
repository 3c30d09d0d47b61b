import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** Plurals that unions of states are called by. */
export const unions = exactly("states nations countries");

/** `Commonwealth of | Independent States` */
export const isUnionOf = (units: Units, i: number): boolean =>
  units.isOne(i - 1, w.of) &&
  units.has(i - 2, wordClass.orgHead | wordClass.ofHead) &&
  units.isCapital(i - 2);

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

const inPlaces = exactly("in at near outside inside around");

/** `Latvian Way 21.3`: the whole of what a row's figures are about. */
export const isRowOf = (units: Units, from: number, to: number): boolean =>
  from < to &&
  units.modeAt(from) === lineMode.row &&
  units.isLineStart(from) &&
  units.kindAt(to + 1) === unitKind.number;
