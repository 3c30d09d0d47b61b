import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { has, says, type Unit, type Units } from "./candidateUnits.ts";
import { isDateline, isPlaceCue } from "./evidenceOfPlace.ts";
import type { Votes } from "./evidenceVotes.ts";

/** Whether a document is about games: many words of sport in it. */
export function isAboutSport(units: Units): boolean {
  const seen = units.countWords(contextClass.sport);
  return seen >= 4 && seen * 400 > Math.min(units.length, 8000);
}

/**
 * In reports of games cities and counties are sides: they stand in rows with figures, beat one another, have coaches.
 * Countries stay places.
 */
export function addSportEvidence(votes: Votes, units: Units, part: NamePart, sport: boolean): void {
  const first = units.at(part.from)!;
  const last = units.at(part.to)!;
  const country = part.rule === "known-country" || has(last, wordClass.country);
  const city = part.type === "place" && !country;
  const before = first.first ? undefined : units.at(part.from - 1);
  const next = units.at(part.to + 1)?.first ? undefined : units.at(part.to + 1);
  if ((first.mode === "row" || first.mode === "caps") && next) {
    const scored = next.kind === "number" && !next.lineStart && before?.kind !== "initial";
    if (scored && (sport || isFigureRow(units, part))) {
      if (city) votes.organization += 50;
      else if (!part.type && isSide(units, part)) votes.organization += 25;
    }
    const against = next.word.key === "at" || next.word.key === "v";
    if (
      city &&
      sport &&
      first.mode === "caps" &&
      units.at(part.from - 1) &&
      before?.word.key !== "at" &&
      against
    )
      votes.organization += 50;
  }
  if (next && !country && inBrackets(units, part.to + 1)) {
    // `Red Star (Yugoslavia) 92` is a side, `3. Ana Duarte (Chile)` is not.
    if (lineHasRank(units, part) || part.type === "person") votes.person += 30;
    else votes.organization += sport ? 25 : 0;
  }
  if (!sport) return;
  if (!part.type && part.from === part.to && before?.word.key === "," && next?.word.key === ",")
    votes.person += 15;
  if (part.rule === "head-word" && suffixes.has(last.word.key)) votes.organization += 45;
  if (!city || isDateline(units, part)) return;
  const joined = before?.kind === "lower" && sides.has(before.word.key);
  if (isPlaceCue(units, part) && !joined) return;
  votes.organization += 15;
  if (next?.kind === "lower" && isSideWord(next)) votes.organization += 40;
  else if (joined) votes.organization += 40;
  else if (before?.kind === "lower" && (says(before, contextClass.contestVerb) || before.word.key === "and"))
    votes.organization += 25;
  else if (next?.kind === "possessive") votes.organization += 15;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const suffixes = set("city town county forest park wednesday orient athletic");
const sides = set("against over for beat defeated joined former champions give gave facing versus by");

const isSideWord = (unit: Unit): boolean =>
  says(unit, contextClass.contestVerb | contextClass.bodyNoun | contextClass.peopleNoun) ||
  has(unit, wordClass.personVerb | wordClass.titleHead);

/** A name with a figure, but not a bowler's `8-0-39-3`, nor behind another word or in a line that a rank begins. */
function isSide(units: Units, part: NamePart): boolean {
  if (units.at(part.to + 2)?.word.key === "-" && !units.at(part.to + 2)!.spaced) return false;
  if (units.at(part.from - 1)?.kind === "lower") return false;
  let i = part.from;
  while (i > 0 && i > part.from - 24 && !units.isLineStart(i)) i--;
  return units.at(i)!.kind !== "number";
}

/** `(Sweden)` */
const inBrackets = (units: Units, open: number): boolean =>
  units.at(open)!.word.key === "(" &&
  has(units.at(open + 1), wordClass.country) &&
  units.at(open + 2)?.word.key === ")";

/** `12. Ana Duarte`: a number and a full stop begin the line, or a number does. */
function lineHasRank(units: Units, part: NamePart): boolean {
  const before = units.at(part.from - 1);
  if (!before || units.at(part.from)!.lineStart) return false;
  return (
    before.kind === "number" ||
    (before.word.key === "." && units.at(part.from - 2)?.kind === "number") ||
    before.word.key === "," ||
    before.word.key === "-"
  );
}

/** The line of the part has two figures or more. */
function isFigureRow(units: Units, part: NamePart): boolean {
  let figures = 0;
  for (let i = part.to + 1; i < units.length && i < part.to + 14 && !units.isLineStart(i); i++)
    if (units.at(i)!.kind === "number") figures++;
  for (let i = part.from; i > 0 && i > part.from - 14 && !units.isLineStart(i); i--)
    if (units.at(i - 1)!.kind === "number") figures++;
  return figures >= 2;
}
