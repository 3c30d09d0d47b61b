import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** Whether a word for being somewhere stands before the part: `in`, `near`. */
export function isPlaceCue(units: Units, part: NamePart): boolean {
  return (
    isSmall(units, part.from - 1) &&
    !units.isFirst(part.from) &&
    units.says(part.from - 1, contextClass.placeCue)
  );
}

/** Whether a weak word for being somewhere goes with a word of coming, going or lying: `refugees from`, `arrived at`. */
export const isWayTo = (units: Units, cue: number): boolean =>
  units.isOne(cue, w.at)
    ? units.isOne(cue - 1, stays)
    : units.isOne(cue - 1, moves) ||
      (units.isOne(cue, from) && (units.isOne(cue - 1, w.comma) || units.isOne(cue - 1, peoples)));

const from = exactly("from");
const stays = exactly(
  "arrived arrive arrives arriving landed landing berthed docked anchored stopped waiting died born held camped stationed based crashed met buried berth arrival ashore",
);
const moves = exactly(
  "go goes going went gone come comes coming came moved travel travels travelled traveled travelling fly flies flying flew flown fled flee fleeing return returns returned returning drive drives drove driven walk walked walking " +
    "head headed heading sail sailed sailing march marched trip visit visits journey flight flights road route way miles km kilometres kilometers trains train bus ferry " +
    "deported extradited evacuated airlifted withdrew withdrawal",
);
const peoples = exactly(
  "people man woman boy girl villagers refugees delegation delegations delegates visitors men women students families children workers farmers residents fishermen migrants pilgrims soldiers troops",
);

/** A word in lower case, or with a capital because it begins the sentence: `In Quimper`. */
export const isSmall = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.lower || (units.kindAt(i) === unitKind.capital && units.isFirst(i));

/** `LAGOS 1996-…`, `LAGOS, Oct 12`, `LAGOS (AP) —`: capitals that begin a line. */
export function isDateline(units: Units, part: NamePart): boolean {
  if (!units.isLineStart(part.from)) return false;
  for (let i = part.from; i <= part.to; i++)
    if (
      units.kindAt(i) !== unitKind.upper &&
      units.kindAt(i) !== unitKind.dotted &&
      units.kindAt(i) !== unitKind.capital
    )
      return false;
  if (units.kindAt(part.to) === unitKind.capital && units.kindAt(part.from) !== unitKind.upper) return false;
  let i = part.to + 1;
  for (let steps = 0; steps < 6; steps++, i++) {
    const kind = units.kindAt(i);
    if (kind === unitKind.none || units.isLineStart(i)) return false;
    if (kind === unitKind.number) return units.sizeAt(i) === 4 || steps > 0;
    if (units.has(i, wordClass.calendar)) return true;
    if (kind === unitKind.upper && units.isOrdinary(i)) return false; // `NBA BASKETBALL - `
    if (kind === unitKind.mark && (units.isOne(i, dashes) || (units.isOne(i, w.hyphen) && units.isSpaced(i))))
      return true;
    if (kind === unitKind.lower) return false;
  }
  return false;
}

const dashes = exactly("— –");
