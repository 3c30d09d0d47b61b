import { wordClass } from "../lexicon/wordClasses.ts";
import { has, kindCode, type Unit, type Units } from "./candidateUnits.ts";

/** Words that end a title before a name: `President`, `Mr`. */
export const titleBits = wordClass.titleHead | wordClass.honorific;

/** The end of a title that begins at `i`: `Deputy Foreign Minister`; -1 if there is none. */
export function titleEnd(units: Units, i: number, to: number): number {
  const first = units.at(i)!;
  if (has(first, wordClass.given) && has(first, wordClass.titleHead | wordClass.honorific) && i < to) {
    if (!has(first, wordClass.common) || first.word.lower === 0) return -1;
  }
  let found = -1;
  for (let k = i; k <= to && has(units.at(k), titleBits | wordClass.titleModifier); k++) {
    if (has(units.at(k), titleBits)) found = k;
    // `Commander Europe General …`: a word for the command between two titles.
    if (
      units.at(k)!.word.key === "commander" &&
      k + 2 <= to &&
      has(units.at(k + 2), titleBits) &&
      !has(units.at(k + 1), wordClass.given)
    )
      k++;
  }
  return found;
}

/**
 * Where the title begins whose `of` or `for` stands before `from`: `Secretary of | State Ana Reyes`, `Minister for
 * Trade and | Industry …`; -1 if there is none.
 */
export function titleBehind(units: Units, from: number): number {
  if (from === 0 || units.kindAt(from - 1) !== kindCode.lower) return -1;
  let ties = 0;
  for (let i = from - 1; i >= 0 && i > from - 10; i--) {
    const unit = units.at(i)!;
    if (units.at(i + 1)!.first) return -1;
    if (unit.kind === "lower") {
      const key = unit.word.key;
      if (key === "of" || key === "for") ties++;
      else if (key !== "and" && key !== "the") return -1;
    } else if (unit.kind !== "capital") return -1;
    else if (ties > 0 && has(unit, wordClass.titleHead)) {
      while (
        i > 0 &&
        !units.at(i)!.first &&
        units.at(i - 1)!.kind === "capital" &&
        has(units.at(i - 1), titleBits | wordClass.titleModifier)
      )
        i--;
      return i;
    } else if (!isPortfolio(units, i)) return -1;
    else if (i === from - 1) return -1;
  }
  return -1;
}

/** Whether a title is meant although a head word follows: `President Bill Court`. */
export function isPersonBehind(units: Units, title: number, head: number, to: number): boolean {
  if (title >= to) return false;
  const next = units.at(title + 1)!;
  if (next.kind === "upper" || (has(next, wordClass.place) && title + 1 < head)) return true;
  return has(units.at(title), wordClass.honorific) && head > title + 1
    ? has(units.at(title + 1), wordClass.given)
    : title > head;
}

/** A word for a field of office, or another ordinary word in its place: `Foreign`, `Affairs`, `State`. */
export const isPortfolio = (units: Units, i: number): boolean =>
  isField(units.at(i)) || (has(units.at(i), wordClass.demonym) && isField(units.at(i + 1)));

const isField = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  has(unit, wordClass.titleModifier | wordClass.stateBody | wordClass.common) &&
  !has(unit, wordClass.given | wordClass.place | wordClass.demonym);

/** `U.S. Defense` in `U.S. Defense chief`: what is left is half a title. */
export function restIsPortfolio(units: Units, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (!has(units.at(i), wordClass.titleModifier) || has(units.at(i), wordClass.given | wordClass.place))
      return false;
  return true;
}

export const isOfficeHolders = (unit: Unit): boolean => officeHolders.has(unit.word.key);

/** Plurals of offices and of members, lower case: groups of people without a name of their own. */
const officeHolders = new Set(
  "ministers directors allies partners leaders ambassadors commanders presidents premiers secretaries envoys members officials states nations countries delegates diplomats citizens troops soldiers residents".split(
    " ",
  ),
);
