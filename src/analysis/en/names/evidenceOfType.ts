import type { EntityKind } from "../../../registry/entity.ts";
import * as words from "../lexicon/contextWords.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { has, isCapitalUnit, type Units } from "./candidateUnits.ts";

/** How much speaks for each kind of name. */
export type Votes = Record<EntityKind, number>;

export const noVotes = (): Votes => ({ person: 0, organization: 0, place: 0, meeting: 0, work: 0 });

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const peopleNouns = set(words.peopleNouns);
const bodyNouns = set(words.bodyNouns);
const bodyNounsBefore = set(words.bodyNounsBefore);
const placeCues = set(words.placeCues);
const placeNounsBefore = set(words.placeNounsBefore);
const placeNounsAfter = set(words.placeNounsAfter);
const contestVerbs = set(words.contestVerbs);
const sportWords = set(words.sportWords);

/** Whether a document is about games: many words of sport in it. */
export function isAboutSport(units: Units): boolean {
  let seen = 0;
  for (const word of sportWords) if (units.hasWord(word)) seen++;
  return seen >= 4 && seen * 400 > Math.min(units.length, 8000);
}

/** What the words of a part itself and those beside it say about its kind. */
export function evidenceOfType(units: Units, part: NamePart, sport: boolean): Votes {
  const votes = noVotes();
  const first = units.at(part.from)!;
  if (part.type) votes[part.type] += part.strong ? 4 : 1.5;
  const single = part.from === part.to;
  const country = part.rule === "known-country";
  const before = units.at(part.from - 1);
  const after = units.at(part.to + 1);
  const next = after && !after.first ? after : undefined;
  const previous = before && !first.first ? before : undefined;

  // Games: sides stand in rows with figures and beat one another; countries stay places.
  const city = part.type === "place" && !country;
  if (first.mode === "row" || first.mode === "caps") {
    if (next?.kind === "number" && !next.lineStart && (sport || isFigureRow(units, part))) {
      if (city) votes.organization += 5;
      else if (single) votes.organization += 2.5;
    }
    if (
      city &&
      sport &&
      first.mode === "caps" &&
      before &&
      previous?.word.key !== "at" &&
      (next?.word.key === "at" || next?.word.key === "v")
    )
      votes.organization += 5;
  }
  if (sport && city && !isPlaceCue(units, part) && !isDateline(units, part)) {
    votes.organization += 1;
    if (next && next.kind === "lower" && (contestVerbs.has(next.word.key) || bodyNouns.has(next.word.key)))
      votes.organization += 4.5;
    else if (
      previous &&
      previous.kind === "lower" &&
      (contestVerbs.has(previous.word.key) ||
        ["against", "over", "for", "with", "and", "by"].includes(previous.word.key))
    )
      votes.organization += 2.5;
    else if (next?.kind === "possessive") votes.organization += 1;
  }

  if (previous?.kind === "lower") {
    const key = previous.word.key;
    if (has(previous, wordClass.titleHead) || peopleNouns.has(key)) {
      if (!country) votes.person += single && part.type === "place" ? 1 : 3;
    } else if (bodyNounsBefore.has(key) && key !== "at" && key !== "with") votes.organization += 2.5;
    if (key === "the" && single && !part.strong) votes.organization += 1.5;
    if (isPlaceCue(units, part))
      votes.place +=
        key === "in" || key === "near" ? 2 : key === "to" || key === "at" || key === "from" ? 0.7 : 1.5;
    if (placeNounsBefore.has(key)) votes.place += 2.5;
    if (key === "of" && placeNounsBefore.has(units.at(part.from - 2)?.word.key ?? "")) votes.place += 3;
    if (key === "by" && !part.type) votes.person += 0.5;
  }
  if (next) {
    if (next.kind === "lower") {
      const key = next.word.key;
      if (has(next, wordClass.speechVerb)) votes.person += single && part.type === "organization" ? 0 : 1;
      else if (has(next, wordClass.personVerb)) votes.person += 0.7;
      else if (bodyNouns.has(key)) votes.organization += 1.5;
      else if (placeNounsAfter.has(key)) votes.place += 2;
    } else if (next.kind === "possessive") votes.person += 0.2;
    else if (next.kind === "mark") {
      const second = units.at(part.to + 2);
      if (next.word.key === "," && second) {
        if (
          second.kind === "number" &&
          second.end - second.start === 2 &&
          units.at(part.to + 3)?.word.key === ","
        )
          votes.person += 3;
        if (second.kind === "lower" && second.word.key === "who") votes.person += 2.5;
        if (has(second, wordClass.place) && isCapitalUnit(second) && single && first.mode !== "row")
          votes.place += first.lineStart ? 4 : 1.5;
      }
      if (next.word.key === "(" && second && units.at(part.to + 3)?.word.key === ")") {
        if (has(second, wordClass.country) && !single) votes.person += 3;
        else if (second.kind === "upper" && !single) votes.organization += 2;
      }
    }
    if (isDateline(units, part)) votes.place += 5;
  }
  if (previous && previous.word.key === "(" && next?.word.key === ")" && has(first, wordClass.place))
    votes.place += 2;
  if (!part.type) {
    if (single) votes.person += 0.4;
    else votes.person += has(first, wordClass.common) ? 0 : 1;
    if (!single && has(units.at(part.to), wordClass.common) && !has(units.at(part.to), wordClass.given))
      votes.organization += 1.2;
    for (let i = part.from + 1; i < part.to; i++) if (units.at(i)!.word.key === "&") votes.organization += 3;
  }
  return votes;
}

function isPlaceCue(units: Units, part: NamePart): boolean {
  const before = units.at(part.from - 1);
  return before?.kind === "lower" && !units.at(part.from)!.first && placeCues.has(before.word.key);
}

/** The line of the part has two figures or more. */
function isFigureRow(units: Units, part: NamePart): boolean {
  let figures = 0;
  for (let i = part.to + 1; i < units.length && i < part.to + 14 && !units.at(i)!.lineStart; i++)
    if (units.at(i)!.kind === "number") figures++;
  for (let i = part.from; i > 0 && i > part.from - 14 && !units.at(i)!.lineStart; i--)
    if (units.at(i - 1)!.kind === "number") figures++;
  return figures >= 2;
}

/** `LAGOS 1996-…`, `LAGOS, Oct 12`, `LAGOS (AP) —`: capitals that begin a line. */
function isDateline(units: Units, part: NamePart): boolean {
  const first = units.at(part.from)!;
  if (!first.lineStart) return false;
  for (let i = part.from; i <= part.to; i++)
    if (units.at(i)!.kind !== "upper" && units.at(i)!.kind !== "dotted" && units.at(i)!.kind !== "capital")
      return false;
  if (units.at(part.to)!.kind === "capital" && first.kind !== "upper") return false;
  let i = part.to + 1;
  for (let steps = 0; steps < 6; steps++, i++) {
    const unit = units.at(i);
    if (!unit || unit.lineStart) return false;
    if (unit.kind === "number") return unit.end - unit.start === 4 || steps > 0;
    if (has(unit, wordClass.calendar)) return true;
    if (
      unit.kind === "mark" &&
      (unit.word.key === "—" || unit.word.key === "–" || (unit.word.key === "-" && unit.spaced))
    )
      return steps > 0 || units.at(part.to + 1) === unit;
    if (unit.kind === "lower") return false;
  }
  return false;
}
