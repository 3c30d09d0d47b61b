import {
  commandEnd,
  dropsDemonym,
  headBits,
  headedEnd,
  isSurname,
  phraseEnd,
  typeOfHead,
} from "./candidateHeads.ts";
import { singleSpaced } from "../../../text/singleSpaced.ts";
import type { EntityKind } from "../../../registry/entity.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import {
  isOfficeHolders,
  isPersonBehind,
  isPortfolio,
  restIsPortfolio,
  titleBehind,
  titleEnd,
} from "./candidateTitles.ts";
import { has, isOrdinary, type Units } from "./candidateUnits.ts";

/**
 * Cut one run of capitalised units into names: `Ukraine | President | Olena Shevchuk`, `Northland Rugby Union |
 * Chairman | Peter Gray`. Titles and adjectives of countries fall out; titles are kept with the person behind them.
 */
export function parseRun(text: string, units: Units, from: number, to: number, parts: NamePart[]): void {
  let i = from;
  // Where the title before a name begins, the name of its body included: `NATO Secretary General`.
  let titleFrom = titleBehind(units, from);
  let titled = false;
  if (titleFrom >= 0) {
    while (i <= to && isPortfolio(units, i) && units.at(from - 1)!.word.key !== "the") i++;
    titled = i > from && i <= to;
    if (!titled) titleFrom = -1;
  }
  const start = i;
  while (i <= to) {
    const unit = units.at(i)!;
    const phrase = phraseEnd(units, i, to);
    const head = headedEnd(units, i, to);
    const title = titleEnd(units, i, to);
    if (titleFrom < 0) titleFrom = i;
    if (
      title >= 0 &&
      !(phrase && phrase.to > title) &&
      (head < 0 ||
        (title >= head && !has(units.at(head), headBits & ~wordClass.workHead)) ||
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
    if (i < to && partsOfCountries(units, i) && dropsDemonym(units, i + 1, head, to)) {
      i += 2; // `S. African`, `South Korean`
      continue;
    }
    if (
      has(unit, wordClass.demonym) &&
      !has(unit, wordClass.given | wordClass.place) &&
      dropsDemonym(units, i, head, to)
    ) {
      i++;
      continue;
    }
    if (
      head > i &&
      (!titled || ((unit.kind === "upper" || has(unit, wordClass.place)) && !has(unit, wordClass.given)))
    ) {
      if (isSurname(units, i, head)) {
        parts.push(namePart(i, head, "person", "given-name", false));
        i = head + 1;
        continue;
      }
      const end = commandEnd(units, head, to);
      if (!isOfficeHolders(units.at(end)!))
        parts.push(namePart(i, end, typeOfHeaded(units, i, head), "head-word", true));
      i = end + 1;
      continue;
    }
    const end = nameEnd(units, i, to);
    if (from === to && has(unit, wordClass.demonym) && !has(unit, wordClass.place)) return; // `Christian`, `German`
    if (end === to && !titled && isOfficeHolders(units.at(end)!)) {
      // `NATO Security Directors`: a body's office holders are no name; the body is.
      if (end > i && (unit.kind === "upper" || unit.kind === "dotted" || has(unit, wordClass.place)))
        parts.push(singlePart(units, i));
      return;
    }
    if (i === end && (!titled || isSeat(units, i))) {
      if (!isNoName(units, i, from === to)) parts.push(singlePart(units, i));
    } else if (!isLabel(units, i, end)) {
      const found = runPart(units, i, end, titled);
      if (found.type === "person" && titled && titleFrom < i)
        found.title = singleSpaced(text.slice(units.at(titleFrom)!.start, units.at(i - 1)!.end));
      parts.push(found);
      if (found.type === "person") titleFrom = -1;
    }
    titled = false;
    i = end + 1;
  }
}

function placePart(units: Units, i: number): NamePart {
  return namePart(i, i, "place", has(units.at(i), wordClass.country) ? "known-country" : "known-place", true);
}

function singlePart(units: Units, i: number): NamePart {
  const unit = units.at(i)!;
  if (has(unit, wordClass.place))
    return { ...placePart(units, i), strong: has(unit, wordClass.country) || !has(unit, wordClass.given) };
  if (has(unit, wordClass.metonym)) return namePart(i, i, "organization", "known-body", true);
  if (unit.kind === "upper" || unit.kind === "dotted")
    return namePart(i, i, "organization", "acronym", false);
  if (has(unit, headBits)) return namePart(i, i, typeOfHead(unit), "head-word", false);
  if (has(unit, wordClass.given)) return namePart(i, i, "person", "given-name", false);
  return namePart(i, i, undefined, "capitalised", false);
}

/** A run of several units without a head word, or anything behind a title. */
function runPart(units: Units, from: number, to: number, titled: boolean): NamePart {
  const first = units.at(from)!;
  if (titled) return namePart(from, to, "person", "title-name", true);
  if (has(first, wordClass.given) && first.kind === "capital")
    return namePart(from, to, "person", "given-name", !has(first, wordClass.place | wordClass.common));
  if (first.kind === "initial") return namePart(from, to, "person", "initials", true);
  if (units.at(from + 1)?.kind === "initial" && first.kind === "capital")
    return namePart(from, to, "person", "initials", true);
  if (has(units.at(to), wordClass.nameSuffix) && to > from)
    return namePart(from, to, "person", "name-suffix", true);
  if (units.at(to)!.word.key === "day") return namePart(from, to, "meeting", "holiday", false);
  for (let i = from + 1; i < to; i++)
    if (units.at(i)!.kind === "lower") return namePart(from, to, "person", "particle", false);
  if (has(first, wordClass.compass | wordClass.placeStart) && !articles.has(first.word.key))
    return namePart(from, to, "place", "place-start", false);
  if (first.kind === "upper") return namePart(from, to, "organization", "acronym", false);
  return namePart(from, to, undefined, "capitalised-run", false);
}

/** Where a name without a head word ends: before a title, or before an adjective of a country. */
function nameEnd(units: Units, from: number, to: number): number {
  if (
    from < to &&
    (units.at(from)!.kind === "upper" || has(units.at(from), wordClass.place)) &&
    !has(units.at(from), wordClass.given)
  ) {
    const title = titleEnd(units, from + 1, to);
    if (title >= 0 || has(units.at(from + 1), wordClass.demonym)) return from;
    if (has(units.at(from + 1), wordClass.given) && has(units.at(from), wordClass.country)) return from;
    if (
      units.at(from)!.kind === "upper" &&
      from + 1 === to &&
      !has(units.at(from), wordClass.company) &&
      has(units.at(to), wordClass.place) &&
      !seas.has(units.at(to)!.word.key)
    )
      return from;
  }
  for (let i = from + 1; i <= to; i++) {
    const unit = units.at(i)!;
    if (i < to && titleEnd(units, i, to) >= 0 && !has(unit, wordClass.given) && titleEnd(units, i, to) < to)
      return i - 1;
    if (i < to && has(unit, wordClass.demonym) && !has(unit, wordClass.given)) return i - 1;
  }
  return to;
}

/** Places that companies like to be called after. */
const seas = new Set(["pacific", "atlantic", "europe", "america", "asia", "africa"]);

/** `Islamic State` is a body, `Islamic Republic` a place. */
const typeOfHeaded = (units: Units, from: number, head: number): EntityKind =>
  units.at(from)!.word.key === "islamic" && units.at(head)!.word.key === "state"
    ? "organization"
    : typeOfHead(units.at(head)!);

/** `South`, `Sri` or `S.` before `Korean`, `Lankan`, `African` */
const partsOfCountries = (units: Units, i: number): boolean =>
  has(units.at(i + 1), wordClass.demonym) &&
  (units.at(i)!.kind === "initial" ||
    has(units.at(i), wordClass.compass) ||
    /^(?:sri|costa|puerto|new|sierra|papua|saudi|burkina)$/.test(units.at(i)!.word.key));

/** `Supreme Commander Europe`: a place behind an office is no person's name. */
const isSeat = (units: Units, i: number): boolean =>
  has(units.at(i), wordClass.place) &&
  !has(units.at(i), wordClass.given) &&
  !has(units.at(i - 1), wordClass.honorific);

/** Articles that begin names of places and of much else. */
const articles = new Set(["el", "la", "le", "las", "los", "les", "al", "new"]);

/** A label before a colon (`Scorers:`), or half of one: `Northern` in `Northern and Central states`. */
function isNoName(units: Units, i: number, alone: boolean): boolean {
  const unit = units.at(i)!;
  if (has(unit, wordClass.notName)) return true;
  if (has(unit, wordClass.compass) && unit.word.key.endsWith("ern")) return true;
  if (!alone || !isOrdinary(unit) || unit.kind !== "capital") return false;
  const next = units.at(i + 1);
  if (next?.kind === "number") return unit.mode === "prose" && !next.first && !has(unit, wordClass.workHead); // `Article 5`
  if (next?.word.key === ":") return true;
  // `Defence ministers`, `Security policy`: the sentence's first word before what it goes with.
  return unit.first && next?.kind === "lower" && (isOfficeHolders(next) || nounsBehind.has(next.word.key));
}

/** `Image Credit:`, `Further Reading:` – ordinary words before a colon. */
function isLabel(units: Units, from: number, to: number): boolean {
  if (units.at(to + 1)?.word.key !== ":") return false;
  for (let i = from; i <= to; i++)
    if (!isOrdinary(units.at(i)!) || units.at(i)!.kind !== "capital") return false;
  return true;
}

/** Nouns that ordinary words stand before as adjectives do. */
const nounsBehind = new Set(
  "policy policies officials official forces force minister ministers chief chiefs director directors secretary issues matters affairs talks plans spending budget council services service industry experts sources".split(
    " ",
  ),
);
