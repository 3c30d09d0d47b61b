import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { has, says, isCapitalUnit, type Unit, type Units } from "./candidateUnits.ts";
import { isDateline, isPlaceCue } from "./evidenceOfPlace.ts";
import { addSportEvidence } from "./evidenceOfSport.ts";
import { noVotes, type Votes } from "./evidenceVotes.ts";

/** What the words of a part itself and those beside it say about its kind. */
export function evidenceOfType(units: Units, part: NamePart, sport: boolean): Votes {
  const votes = noVotes();
  if (part.type) votes[part.type] += part.strong ? 40 : 15;
  addSportEvidence(votes, units, part, sport);
  const first = units.at(part.from)!;
  const before = units.at(part.from - 1);
  const after = units.at(part.to + 1);
  if (before && !first.first) addEvidenceBefore(votes, units, part, before);
  if (before?.word.key === "," && has(first, wordClass.place) && followsPlace(units, part.from - 2))
    votes.place += 30;
  if (after && !after.first) addEvidenceBehind(votes, units, part, after);
  if (before?.word.key === "(" && after?.word.key === ")" && has(first, wordClass.place)) votes.place += 20;
  for (let i = part.from + 1; i < part.to && !part.type; i++)
    if (units.at(i)!.word.key === "&") votes.organization += 30;
  return votes;
}

/** What a name is likely to be if nothing else tells. A full name elsewhere makes a single word a surname. */
export function addPrior(votes: Votes, units: Units, part: NamePart, hasLongForm: boolean): void {
  if (part.type) return;
  if (part.from === part.to) {
    votes.person += 4;
    if (!hasLongForm) votes.organization += 12;
    return;
  }
  const last = units.at(part.to)!;
  if (has(last, wordClass.place) || has(units.at(part.from), wordClass.place)) votes.organization += 22;
  if (units.at(part.from - 1)?.word.key === "the") votes.organization += 12;
  votes.person += has(units.at(part.from), wordClass.common) ? 5 : 10;
  if (has(last, wordClass.common) && !has(last, wordClass.given)) votes.organization += 12;
}

function addEvidenceBefore(votes: Votes, units: Units, part: NamePart, before: Unit): void {
  if (before.kind !== "lower") return;
  const single = part.from === part.to;
  const country = has(units.at(part.to), wordClass.country);
  const key = before.word.key;
  if (has(before, wordClass.titleHead) || says(before, contextClass.peopleNoun)) {
    if (!country) votes.person += single && part.type === "place" ? 10 : 30;
  } else if (says(before, contextClass.bodyNounBefore) && key !== "at" && key !== "with")
    votes.organization += 25;
  if (key === "the" && single && !part.strong) {
    if (has(units.at(part.to), wordClass.compass)) votes.place += 30;
    else votes.organization += 15;
  }
  if (eventCues.has(key)) votes.meeting += 30;
  if (isPlaceCue(units, part)) {
    if (key === "in" || key === "near") votes.place += 20;
    else votes.place += weakCues.has(key) ? 3 : 15;
  }
  if (says(before, contextClass.placeNounBefore)) votes.place += 25;
  const far = key === "of" ? units.at(part.from - 2) : undefined;
  if (says(far, contextClass.placeNounBefore)) votes.place += 30;
  else if (says(far, contextClass.placeCue)) votes.place += 25; // `east of`
  if (key === "by" && !part.type) votes.person += 2;
}

function addEvidenceBehind(votes: Votes, units: Units, part: NamePart, next: Unit): void {
  const single = part.from === part.to;
  const second = units.at(part.to + 2);
  if ((part.type !== "organization" || !part.strong) && isDateline(units, part)) votes.place += 50;
  if (next.kind === "lower") {
    if (has(next, wordClass.speechVerb)) votes.person += single && part.type === "organization" ? 0 : 7;
    else if (has(next, wordClass.personVerb)) votes.person += 7;
    else if (says(next, contextClass.bodyNoun)) votes.organization += 15;
    else if (says(next, contextClass.placeNounAfter)) votes.place += 30;
    else if (has(next, wordClass.titleHead | wordClass.titleModifier) && next.spaced && part.type !== "place")
      votes.organization += 12;
  } else if (next.kind === "upper" && /^c[efo]o$/.test(next.word.key)) votes.organization += 20;
  else if (next.word.key === "," && second) {
    if (isAge(second) && units.at(part.to + 3)?.word.key === ",") votes.person += 30;
    if (second.word.key === "who") votes.person += 25;
    if (
      has(second, wordClass.place) &&
      isCapitalUnit(second) &&
      single &&
      units.at(part.from)!.mode !== "row"
    )
      votes.place += units.at(part.from)!.lineStart ? 40 : 15;
  } else if (
    next.word.key === "(" &&
    second?.kind === "upper" &&
    !single &&
    units.at(part.to + 3)?.word.key === ")"
  ) {
    if (!has(second, wordClass.country)) votes.organization += 20;
  }
}

/** `ORLEY, Texas`: the place before the comma is a part of the one behind it. */
function followsPlace(units: Units, i: number): boolean {
  const unit = units.at(i);
  return unit !== undefined && isCapitalUnit(unit) && (unit.lineStart || has(unit, wordClass.place));
}

const isAge = (unit: Unit): boolean => unit.kind === "number" && unit.end - unit.start === 2;

const weakCues: ReadonlySet<string> = new Set(["to", "at", "from", "via"]);
const eventCues: ReadonlySet<string> = new Set([
  "exercise",
  "exercises",
  "operation",
  "hurricane",
  "typhoon",
  "cyclone",
]);
