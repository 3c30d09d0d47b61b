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
