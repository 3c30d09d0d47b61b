import { exactly } from "../lexicon/wordSets.ts";
import {
  commandEnd,
  dropsDemonym,
  headBits,
  headedEnd,
  firstBeforeSurname,
  phraseEnd,
  typeOfHeaded,
} from "./candidateHeads.ts";
import { singleSpaced } from "../../../text/singleSpaced.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import {
  isFirmOf,
  isGivenBehind,
  isOfRegion,
  isRowOf,
  isSite,
  isUnionOf,
  partsOfCountries,
  unions,
} from "./candidateBeside.ts";
import { isAcronym, runPart, singlePart } from "./candidateKinds.ts";
import { isLabel, isNoName } from "./candidateNoNames.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import {
  isFieldOfCourt,
  isOffice,
  isOfficeHolders,
  isOfParliament,
  isPersonBehind,
  isPortfolio,
  restIsPortfolio,
  titleBehind,
  titleEnd,
  withoutHonours,
} from "./candidateTitles.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/** A run that is one name from end to end. */
function wholeRun(units: Units, from: number, to: number): NamePart | undefined {
  if (units.isOne(to, unions) && isUnionOf(units, from))
    return namePart(from, to, undefined, "capitalised-run", false);
  if (isFieldOfCourt(units, from, to)) return namePart(from, to, "organization", "head-word", false);
  if (from + 2 < to && units.isOne(from, w.the) && units.kindAt(from + 2) === unitKind.possessive)
    return namePart(from, to, "work", "work-title", true);
  return undefined;
}

/**
 * Cut one run of capitalised units into names: `Ukraine | President | Olena Shevchuk`, `Northland Rugby Union |
 * Chairman | Peter Gray`. Titles and adjectives of countries fall out; titles are kept with the person behind them.
 */
export function parseRun(units: Units, from: number, to: number, parts: NamePart[]): void {
  const whole = wholeRun(units, from, to);
  if (whole) {
    parts.push(whole);
    return;
  }
  let titled = isOfParliament(units, from, to);
  let i = titled ? from + 1 : from;
  // Where the title before a name begins, the name of its body included: `NATO Secretary General`.
  let titleFrom = titleBehind(units, from);
  if (titleFrom >= 0) {
    while (i <= to && isPortfolio(units, i) && !phraseEnd(units, i, to)) i++;
    // `Speaker of the House | Newt Gingrich`, but not `Secretary of the Navy League`.
    const named =
      !units.isOne(from - 1, w.the) || (i < to && !units.isOrdinary(i) && !units.isOrdinary(i + 1));
    titled = i > from && i <= to && named;
    if (!named) i = from;
    if (!titled) titleFrom = -1;
  }
  const start = i;
  while (i <= to) {
    const phrase = phraseEnd(units, i, to);
    const head = headedEnd(units, i, to);
    const title = titleEnd(units, i, to);
    if (titleFrom < 0) titleFrom = i;
    if (
      title >= 0 &&
      !(phrase && phrase.to > title) &&
      (head < 0 ||
        (title >= head && !units.has(head, headBits & ~wordClass.workHead)) ||
        isPersonBehind(units, title, head, to))
    ) {
      titled = true;
      i = title + 1;
      continue;
    }
    if (i > start && restIsPortfolio(units, i, to)) return;
    if (phrase && (head <= phrase.to || head < 0)) {
      parts.push(namePart(i, phrase.to, phrase.type, phrase.country ? "known-country" : "known-place", true));
      i = phrase.to + 1;
      titled = false;
      continue;
    }
    if (head < 0 && !titled && isOfRegion(units, i, to)) {
      parts.push(namePart(i, to, "organization", "capitalised-run", false));
      return;
    }
    if (i < to && partsOfCountries(units, i, head) && dropsDemonym(units, i + 1, head, to)) {
      i += 2; // `S. African`, `South Korean`
      continue;
    }
    if (
      units.has(i, wordClass.demonym) &&
      (!units.has(i, wordClass.given | wordClass.place) ||
        isGivenBehind(units, i, to) ||
        (!units.has(i, wordClass.place) && titleEnd(units, i + 1, to) >= 0)) && // `German Defence Minister …`
      dropsDemonym(units, i, head, to) &&
      !isRowOf(units, i, to)
    ) {
      i++;
      continue;
    }
    if (head > i && (!titled || (isUpperOrPlace(units, i) && !units.has(i, wordClass.given)))) {
      const first = firstBeforeSurname(units, i, head);
      if (first >= 0 && !isSite(units, i, head)) {
        parts.push(namePart(first, head, "person", "given-name", false));
        i = head + 1;
        continue;
      }
      const end = commandEnd(units, head, to);
      if (!isOfficeHolders(units, end) || isFirmOf(units, i, end))
        parts.push(namePart(i, end, typeOfHeaded(units, i, head), "head-word", true));
      i = end + 1;
      continue;
    }
    const end = nameEnd(units, i, to);
    if (titled && i === end && units.isOne(i, inDebate)) return; // `the Honourable | Member`
    if (from === to && units.has(i, wordClass.demonym) && !units.has(i, wordClass.place)) return; // `Christian`, `German`
    if (end === to && !titled && isOfficeHolders(units, end) && !isUnionOf(units, i)) {
      // `NATO Security Directors`: a body's office holders are no name; the body is.
      if (end > i && (isAcronym(units, i) || units.has(i, wordClass.place))) parts.push(singlePart(units, i));
      return;
    }
    if (end === to && !titled && isOffice(units, i, end)) return;
    if (i === end && (!titled || isSeat(units, i))) {
      if (!isNoName(units, i, from === to)) parts.push(singlePart(units, i));
    } else if (!isLabel(units, i, end)) {
      const found = runPart(units, i, end, titled);
      if (found.type === "person") found.to = withoutHonours(units, found);
      if (found.type === "person" && titled && titleFrom < i)
        found.title = singleSpaced(units.text.slice(units.startAt(titleFrom), units.endAt(i - 1)));
      parts.push(found);
      if (found.type === "person") titleFrom = -1;
    }
    titled = false;
    i = end + 1;
  }
}

const inDebate = exactly("member members friend gentleman lady senator");

const isUpperOrPlace = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.upper || units.has(i, wordClass.place);

/** Where a name without a head word ends: before a title, or before an adjective of a country. */
function nameEnd(units: Units, from: number, to: number): number {
  if (from < to && isUpperOrPlace(units, from) && !units.has(from, wordClass.given)) {
    const title = titleEnd(units, from + 1, to);
    if (title >= 0 || units.has(from + 1, wordClass.demonym)) return from;
    if (
      units.has(from, wordClass.country) &&
      (units.has(from + 1, wordClass.given) || (from + 1 < to && units.isOne(from - 1, beforeSeats)))
    )
      return from; // `Bank of Estonia | Ülo Kallas`
    if (
      units.kindAt(from) === unitKind.upper &&
      from + 1 === to &&
      !units.has(from, wordClass.company) &&
      !units.isOne(from, clubs) &&
      !(units.modeAt(from) === lineMode.row && units.kindAt(to + 1) === unitKind.number) &&
      units.has(to, wordClass.place) &&
      !units.isOne(to, seas)
    )
      return from;
  }
  for (let i = from + 1; i < to; i++) {
    if (units.has(i, wordClass.given)) continue;
    const title = titleEnd(units, i, to);
    const titled = title >= 0 && (title < to || units.has(to, wordClass.honorific)); // `Pentagon | Press Secretary Brig`
    if (titled || units.has(i, wordClass.demonym)) return i - 1;
  }
  return to;
}

/** Between an office and the country that it is for: `Bank of Estonia Ülo Kallas`, `ambassador to Kenya Prudence Bell`. */
const beforeSeats = exactly("of to for");

/** `AC Milan`, `PSV Eindhoven` */
const clubs = exactly(
  "tu uc ac as ud cd sv vfl vfb fsv tsv psv aek paok cska hjk ifk aik sk nk fk sl kv ksk ssc us ogc cs bk if",
);

/** Places that companies like to be called after. */
const seas = exactly("pacific atlantic europe america asia africa");

/** `Supreme Commander Europe`: a place behind an office is no person’s name. */
const isSeat = (units: Units, i: number): boolean =>
  units.has(i, wordClass.place) && !units.has(i, wordClass.given) && !units.has(i - 1, wordClass.honorific);
