import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** A field between two others: `Bureau of Alcohol, | Tobacco | and Firearms`. */
export function isFieldInList(units: Units, a: NamePart, b: NamePart, gap: number): boolean {
  if (!units.isOne(a.to + 1, w.comma) || !units.isOrdinary(a.to) || !units.has(a.from, wordClass.ofHead))
    return false;
  if (!units.isOne(a.from + 1, ofFor) && !units.isOne(a.from + 2, ofFor)) return false;
  if (gap === 2)
    return units.isOne(a.to + 2, w.and) && isListed(units, a) && b.from === b.to && isField(units, b.from);
  // Ordinary words, each capitalised, up to `and`.
  for (let i = b.from; i < b.from + 10; i++) {
    if (units.isFirst(i)) return false;
    if (units.isOne(i, w.and) || (units.isOne(i, w.comma) && units.isOne(i + 1, w.and)))
      return i > b.to && isField(units, units.isOne(i, w.and) ? i + 1 : i + 2);
    if (!units.isOne(i, w.comma) && !isField(units, i)) return false;
  }
  return false;
}

/** Whether a part has a comma within: `Department of Health, Education`. */
const isListed = (units: Units, { from, to }: NamePart): boolean => {
  for (let i = from; i < to; i++) if (units.isOne(i, w.comma)) return true;
  return false;
};

const ofFor = exactly("of for");

const isField = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital &&
  (units.isOrdinary(i) || units.has(i, wordClass.titleModifier)) &&
  !units.has(i, wordClass.titleHead | wordClass.given);

/** `Kleinman, | Hartigan & Roe`, `at Kleinman, | Hartigan & Roe LLP,`, but not in a list that goes on. */
export function isFirm(units: Units, a: NamePart, b: NamePart): boolean {
  const suffixed = b.to === b.from + 3 && units.has(b.to, wordClass.company);
  if (!units.isOne(a.to + 1, w.comma) || a.from !== a.to || (b.to !== b.from + 2 && !suffixed)) return false;
  if (!units.isOne(b.from + 1, w.ampersand) || units.isOne(b.to + 1, w.and)) return false;
  if (suffixed || units.isOne(a.from - 1, w.at)) return units.kindAt(a.to) === unitKind.capital;
  return (
    (units.isFirst(a.from) || units.kindAt(a.from - 1) === unitKind.lower) &&
    !units.has(a.to, wordClass.place) &&
    !units.isOne(b.to + 1, w.comma)
  );
}

/** Whether a field begins a list of them that a body is called by: `Foreign, Trade & Development Office`. */
export function opensList(units: Units, i: number): boolean {
  if (!units.isOne(i + 1, w.comma) || !units.isOrdinary(i)) return false;
  let tied = false;
  for (let k = i + 2; k < i + 12 && !units.isFirst(k); k++) {
    if (tied && units.isOne(k, councils)) return true;
    if (units.isOne(k, w.and) || units.isOne(k, w.ampersand)) tied = true;
    else if (!units.isOne(k, w.comma) && !(units.kindAt(k) === unitKind.capital && units.isOrdinary(k)))
      return false;
  }
  return false;
}

/** `Transport, | Telecommunications and Energy Council` */
export const isOfCouncil = (units: Units, a: NamePart, b: NamePart, gap: number): boolean =>
  gap === 1 &&
  units.isOne(a.to + 1, w.comma) &&
  units.isOne(b.to, councils) &&
  units.isOrdinary(a.from) &&
  units.isOrdinary(a.to) &&
  units.kindAt(a.to) === unitKind.capital &&
  b.to > b.from + 2;
const councils = exactly("council office department");
