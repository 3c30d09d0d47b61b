import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { anyCase, exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { isDateline, isPlaceCue } from "./evidenceOfPlace.ts";
import type { Votes } from "./evidenceVotes.ts";

/** Whether a document is about games: many words of sport in it. */
export function isAboutSport(units: Units): boolean {
  // `BASEBALL - `, `NFL AMERICAN FOOTBALL-`
  for (let i = 0; i < 3 && units.kindAt(i) === unitKind.upper; i++)
    if (
      units.says(i, contextClass.sport) &&
      (units.isOne(i + 1, w.hyphen) ||
        (units.kindAt(i + 1) === unitKind.upper && units.isOne(i + 2, w.hyphen)))
    )
      return true;
  let seen = units.countWords(contextClass.sport);
  if (seen > 0 && seen < 4) seen += countScores(units);
  return seen >= 4 && seen * 400 > Math.min(units.length, 8000);
}

/** How often a line or sentence tells a score, three at most: `Ajax 4 Feyenoord 0`, `won 2-1`. */
function countScores(units: Units): number {
  let scores = 0;
  for (let n = 0; n < units.capitalCount && scores < 3; n++) {
    const i = units.capitalAt(n);
    if (
      units.kindAt(i + 1) === unitKind.number &&
      units.sizeAt(i + 1) < 3 &&
      units.isCapital(i + 2) &&
      units.isLineStart(i) &&
      units.kindAt(i + 3) === unitKind.number &&
      units.sizeAt(i + 3) < 3
    )
      scores++;
    for (let k = i + 1; k < i + 4; k++)
      if (isScore(units, k) && (units.isOne(k - 1, results) || units.isOne(i - 1, results))) scores++;
  }
  return scores;
}

/** `2-1` */
const isScore = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.number &&
  units.sizeAt(i) < 3 &&
  units.isOne(i + 1, w.hyphen) &&
  !units.isSpaced(i + 1) &&
  units.kindAt(i + 2) === unitKind.number &&
  units.sizeAt(i + 2) < 3;
const results = exactly(
  "won win beat lost drew led beaten thrashed edged defeated defeat victory ahead down up",
);

/**
 * In reports of games cities and counties are sides: they stand in rows with figures, beat one another, have coaches.
 * Countries stay places.
 */
export function addSportEvidence(votes: Votes, units: Units, part: NamePart, sport: boolean): void {
  const country = part.rule === "known-country" || units.has(part.to, wordClass.country);
  const city =
    part.type === "place" && !country && !(part.rule === "place-start" && units.isOne(part.from - 1, w.the));
  const mode = units.modeAt(part.from);
  // Of the same sentence; else outside the document, where there is nothing.
  const before = units.isFirst(part.from) ? -1 : part.from - 1;
  const next = units.isFirst(part.to + 1) ? -1 : part.to + 1;
  const kindBefore = units.kindAt(before);
  const kindBehind = units.kindAt(next);
  if (mode === lineMode.row || mode === lineMode.caps) {
    const scored =
      kindBehind === unitKind.number && !units.isLineStart(next) && kindBefore !== unitKind.initial;
    if (scored && (sport || isFigureRow(units, part))) {
      if (city) votes.organization += 50;
      else if (!part.type && isSide(units, part)) votes.organization += 25;
    }
    if (
      city &&
      sport &&
      mode === lineMode.caps &&
      part.from > 0 &&
      !units.isOne(before, w.at) &&
      (units.isOne(next, against) ||
        units.isOne(next, shoutedVerbs) ||
        units.says(next, contextClass.contestVerb) ||
        units.says(before, contextClass.contestVerb))
    )
      votes.organization += 50;
  }
  if (!country && inBrackets(units, next)) {
    // `Red Star (Yugoslavia) 92` is a side, `3. Ana Duarte (Chile)` is not.
    if (units.isOne(0, alone)) votes.person += 45;
    else if (lineHasRank(units, part) || part.type === "person") votes.person += 30;
    else if (sport) {
      votes.organization += 25;
      if (part.from < part.to && units.has(part.to, wordClass.place)) votes.organization += 12; // `Dynamo Moscow (Russia)`
    }
  }
  if (!sport) return;
  if (!part.type && part.from === part.to && units.isOne(before, w.comma) && units.isOne(next, w.comma))
    votes.person += 15;
  // `Queens Park`, not `at Ellis Park`, `the Ellis Park crowd`
  if (part.rule === "head-word" && units.isOne(part.to, suffixes))
    if (!isPlaceCue(units, part) && !units.says(next, contextClass.placeNounAfter)) votes.organization += 45;
  if (!city || isDateline(units, part)) return;
  if (
    units.isOne(before, w.openBracket) &&
    units.isOne(next, w.closeBracket) &&
    units.isCapital(before - 1) &&
    units.has(before - 2, wordClass.given)
  ) {
    votes.organization += 70; // `Ana Reyes (Leeds)`
    return;
  }
  if (
    units.isOne(before, w.comma) &&
    units.isOne(next, w.closeBracket) &&
    units.has(before - 1, wordClass.country) &&
    units.isOne(before - 2, w.openBracket)
  )
    votes.organization += 70; // `Ana Reyes (Chile, Leeds)`
  const joined =
    kindBefore === unitKind.lower &&
    (units.isOne(before, sides) || (units.isOne(before, to) && isScore(units, before - 3))); // `lost 3-1 to Lens`
  if (isPlaceCue(units, part) && !joined) return;
  votes.organization += 15;
  if (kindBehind === unitKind.lower && isSideWord(units, next)) votes.organization += 40;
  else if (joined) votes.organization += 40;
  else if (
    kindBefore === unitKind.lower &&
    (units.says(before, contextClass.contestVerb) || units.isOne(before, w.and))
  )
    votes.organization += 25;
  else if (kindBehind === unitKind.possessive) {
    // `Seattle's Ana Reyes`, `Seattle's lead`; not so sure `Seattle's Memorial Stadium`
    const owned = units.kindAt(next + 1) === unitKind.lower || units.has(next + 1, wordClass.given);
    votes.organization += owned ? 30 : 15;
  } else if (kindBehind === unitKind.lower) {
    // `Essex need another 148`, `Milwaukee has won`
    if (units.isOne(next, pluralVerbs) || units.isOne(next, clubVerbs)) votes.organization += 40;
    else if (units.isOne(next, auxiliaries) && units.says(next + 1, contextClass.contestVerb))
      votes.organization += 30;
  }
}

/** Slugs of sports that nobody plays in teams. */
const alone = anyCase(
  "athletics tennis golf cycling swimming skiing boxing badminton squash snooker judo wrestling gymnastics marathon",
);
const against = exactly("at v");
/** Verbs that agree with the players, not with the town. */
const pluralVerbs = exactly("need have are were face want play lead trail go take look host meet");
const clubVerbs = exactly("signed sign signs bought sacked appointed");
const shoutedVerbs = anyCase("sign signs sack sacks buy buys appoint trade claim");
const auxiliaries = exactly("has had");
const suffixes = exactly("palace city town county forest park wednesday orient athletic");
const to = exactly("to");
const sides = exactly(
  "against over for beat defeated joined former champions play plays played give gave facing versus by v vs",
);

const isSideWord = (units: Units, i: number): boolean =>
  units.says(i, contextClass.contestVerb | contextClass.bodyNoun | contextClass.peopleNoun) ||
  units.has(i, wordClass.personVerb | wordClass.titleHead);

/** A name with a figure, but not a bowler's `8-0-39-3`, nor behind another word or in a line that a rank begins. */
function isSide(units: Units, part: NamePart): boolean {
  if (units.isOne(part.to + 2, w.hyphen) && !units.isSpaced(part.to + 2)) return false;
  if (units.kindAt(part.from - 1) === unitKind.lower) return false;
  let i = part.from;
  while (i > 0 && i > part.from - 24 && !units.isLineStart(i)) i--;
  // `Leading scorers: Tre Kinder - Ana Reyes 24`
  return units.kindAt(i) !== unitKind.number && !units.isOne(i, scorers) && !units.isOne(i + 1, scorers);
}

const scorers = exactly("scorers scorer");

/** `(Sweden)` */
const inBrackets = (units: Units, open: number): boolean =>
  units.isOne(open, w.openBracket) &&
  units.has(open + 1, wordClass.country) &&
  units.isOne(open + 2, w.closeBracket);

/** `12. Ana Duarte`: a number and a full stop begin the line, or a number does. */
function lineHasRank(units: Units, part: NamePart): boolean {
  if (units.isLineStart(part.from)) return false;
  return (
    (units.kindAt(part.from - 1) === unitKind.number &&
      (units.isLineStart(part.from - 1) || !units.isOne(part.from - 2, w.closeBracket))) ||
    (units.isOne(part.from - 1, w.stop) && units.kindAt(part.from - 2) === unitKind.number) ||
    units.isOne(part.from - 1, w.comma) ||
    units.isOne(part.from - 1, w.hyphen)
  );
}

/** The line of the part has two figures or more. */
function isFigureRow(units: Units, part: NamePart): boolean {
  let figures = 0;
  for (let i = part.to + 1; i < units.length && i < part.to + 14 && !units.isLineStart(i); i++)
    if (units.kindAt(i) === unitKind.number) figures++;
  for (let i = part.from; i > 0 && i > part.from - 14 && !units.isLineStart(i); i--)
    if (units.kindAt(i - 1) === unitKind.number) figures++;
  return figures >= 2;
}
