import { exactly } from "../lexicon/wordSets.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** Words that end a title before a name: `President`, `Mr`. */
export const titleBits = wordClass.titleHead | wordClass.honorific;

/** The end of a title that begins at `i`: `Deputy Foreign Minister`; -1 if there is none. */
export function titleEnd(units: Units, i: number, to: number): number {
  if (units.has(i, wordClass.given) && units.has(i, wordClass.titleHead | wordClass.honorific) && i < to) {
    if (!units.has(i, wordClass.common) || units.lowerAt(i) === 0) return -1;
  }
  if (i < to && isRank(units, i)) return i;
  if (i + 1 < to && units.isOne(i, tan) && units.isOne(i + 1, sri)) return i + 1; // `Tan Sri Othman`
  let found = -1;
  for (let k = i; k <= to && units.has(k, titleBits | wordClass.titleModifier); k++) {
    if (units.has(k, titleBits)) found = k;
    if (found === k && k < to && units.isOne(k + 1, extraordinary)) found = ++k; // `Ambassador Extraordinary`
    if (units.isOne(k, detective) && k < to && units.isOne(k + 1, constable)) found = ++k; // `Det Con`
    // `Commander Europe General …`: a word for the command between two titles.
    if (
      units.isOne(k, commander) &&
      k + 2 <= to &&
      units.has(k + 2, titleBits) &&
      !units.has(k + 1, wordClass.given)
    )
      k++;
  }
  return found;
}

const tan = exactly("tan");
const sri = exactly("sri");
const commander = exactly("commander");
const extraordinary = exactly("extraordinary");
const detective = exactly("det");
const constable = exactly("con");

/** `DCI Rowe`, `PC Ana Reyes`; not `PC World`. */
const isRank = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.upper &&
  units.isOne(i, ranks) &&
  units.kindAt(i + 1) === unitKind.capital &&
  (units.has(i + 1, wordClass.given) || !units.has(i + 1, wordClass.common));

const ranks = exactly("dci di ds dc pc wpc pcso dsu tdc acc asp dsp acp csp igp");

/**
 * Where the title begins whose `of` or `for` stands before `from`: `Secretary of | State Ana Reyes`, `Minister for
 * Trade and | Industry …`; -1 if there is none.
 */
export function titleBehind(units: Units, from: number): number {
  if (from === 0 || (units.kindAt(from - 1) !== unitKind.lower && !isFieldInList(units, from))) return -1;
  let ties = 0;
  for (let i = from - 1; i >= 0 && i > from - 10; i--) {
    if (units.isFirst(i + 1)) return -1;
    const kind = units.kindAt(i);
    if (kind === unitKind.lower) {
      if (units.isOne(i, tying)) ties++;
      else if (!units.isOne(i, between)) return -1;
    } else if (units.isOne(i, w.comma) && isFieldInList(units, i + 1)) continue;
    else if (kind !== unitKind.capital) return -1;
    else if (ties > 0 && units.has(i, wordClass.titleHead)) {
      while (
        i > 0 &&
        !units.isFirst(i) &&
        units.kindAt(i - 1) === unitKind.capital &&
        units.has(i - 1, titleBits | wordClass.titleModifier)
      )
        i--;
      return i;
    } else if (!isPortfolio(units, i)) return -1;
    else if (i === from - 1) return -1;
  }
  return -1;
}

/** `Energy` in `Minister for Climate, Energy and Utilities` */
const isFieldInList = (units: Units, i: number): boolean =>
  units.isOne(i - 1, w.comma) &&
  isField(units, i) &&
  (units.isOne(i + 1, w.and) || units.isOne(i + 1, w.comma)) &&
  units.isCapital(i + 2) &&
  isField(units, i + 2);

const tying = exactly("of for");
const between = exactly("and the");

/** Whether a title is meant although a head word follows: `President Bill Court`. */
export function isPersonBehind(units: Units, title: number, head: number, to: number): boolean {
  if (title >= to) return false;
  if (head === title + 1 && units.isOne(head, park)) return true;
  if (
    units.kindAt(title + 1) === unitKind.upper ||
    (units.has(title + 1, wordClass.place) && title + 1 < head)
  )
    return true;
  return units.has(title, wordClass.honorific) && head > title + 1
    ? units.has(title + 1, wordClass.given)
    : title > head;
}

/** `President Park Ji-won`: the commonest of surnames that are heads. */
const park = exactly("park");

/** `Member of | Parliament Ana Reyes` */
export const isOfParliament = (units: Units, i: number, to: number): boolean =>
  i < to && units.isOne(i, parliament) && units.isOne(i - 1, w.of) && units.isOne(i - 2, members);
const parliament = exactly("parliament");
const members = exactly("member members");

/** A word for a field of office, or another ordinary word in its place: `Foreign`, `Affairs`, `State`. */
export const isPortfolio = (units: Units, i: number): boolean =>
  isField(units, i) || (units.has(i, wordClass.demonym) && isField(units, i + 1));

const isField = (units: Units, i: number): boolean =>
  units.has(i, wordClass.titleModifier | wordClass.stateBody | wordClass.common) &&
  !units.has(i, wordClass.given | wordClass.place | wordClass.demonym);

/** `U.S. Defense` in `U.S. Defense chief`: what is left is half a title. */
export function restIsPortfolio(units: Units, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (!units.has(i, wordClass.titleModifier) || units.has(i, wordClass.given | wordClass.place))
      return false;
  return true;
}

export const isOfficeHolders = (units: Units, i: number): boolean =>
  (units.isOne(i, officeHolders) && !isForeign(units, i)) ||
  (units.isOne(i, partiesTo) && units.isOne(i - 1, taking)) ||
  (units.isOne(i, chiefs) && units.isOne(i + 1, w.of)); // `Allied Chiefs of Defence`
/** `Member State`, `Contracting Party` */
const partiesTo = exactly("state party");
const taking = exactly("member contracting participating");
const chiefs = exactly("chiefs heads");
/** `Palais des | Nations` */
const isForeign = (units: Units, i: number): boolean =>
  units.kindAt(i - 1) === unitKind.lower && units.has(i - 1, wordClass.particle);

/** Plurals of offices and of members, lower case: groups of people without a name of their own. */
const officeHolders = exactly(
  "ministers directors allies partners leaders ambassadors commanders presidents premiers secretaries envoys members officials states nations countries delegates diplomats citizens troops soldiers residents",
);

/** `Department Spokesperson`: an office of ordinary words. */
export function isOffice(units: Units, from: number, to: number): boolean {
  if (from === to || !units.has(to, wordClass.titleHead) || units.has(to, wordClass.orgHead)) return false;
  for (let i = from; i <= to; i++)
    if (units.kindAt(i) !== unitKind.capital || !units.isOrdinary(i)) return false;
  return true;
}

/** `Court of | Justice`: no judge. */
export const isFieldOfCourt = (units: Units, from: number, to: number): boolean =>
  from === to &&
  units.isOne(from, justice) &&
  units.isOne(from - 1, w.of) &&
  units.has(from - 2, wordClass.orgHead) &&
  units.isCapital(from - 2);
const justice = exactly("justice");

/** Where a person's name ends before the letters of honours: `Ana Reyes | KC`. */
export function withoutHonours(units: Units, { from, to }: NamePart): number {
  let last = to;
  while (last > from && units.kindAt(last) === unitKind.upper && units.isOne(last, honours)) last--;
  return last;
}

const honours = exactly("mp mep td msp kc qc obe cbe mbe kbe dbe cmg cb frs phd md dl jp ma msc mba");
