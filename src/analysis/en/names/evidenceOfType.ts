import { bodiesOfWords, knownBodies } from "../lexicon/knownBodies.ts";
import { knownPeople } from "../lexicon/knownPeople.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { partiesInBrackets } from "./candidateStarts.ts";
import { addEvidenceBefore } from "./evidenceBefore.ts";
import { addEvidenceBehind } from "./evidenceBehind.ts";
import { addKindEvidence } from "./evidenceOfKind.ts";
import { addSportEvidence } from "./evidenceOfSport.ts";
import { addRowEvidence } from "./evidenceOfRows.ts";
import { addVote, noVotes, type Votes } from "./evidenceVotes.ts";
import { writing } from "./writings.ts";

/** What the words of a part itself and those beside it say about its kind. */
export function evidenceOfType(units: Units, part: NamePart, sport: boolean): Votes {
  const votes = noVotes();
  const mode = units.modeAt(part.from);
  if (part.type) addVote(votes, part.type, part.strong ? 40 : 15);
  addSportEvidence(votes, units, part, sport);
  addRowEvidence(votes, units, part);
  if (mode === lineMode.prose || mode === lineMode.row) addKindEvidence(votes, units, part);
  if (!units.isFirst(part.from)) addEvidenceBefore(votes, units, part, part.from - 1, sport);
  if (!units.isFirst(part.to + 1)) addEvidenceBehind(votes, units, part, part.to + 1);
  if (units.has(part.from, wordClass.place)) {
    if (
      part.type !== "person" &&
      units.isOne(part.from - 1, w.comma) &&
      followsPlace(units, part.from - 2) &&
      !(sport && (units.isOne(part.to + 1, versus) || units.isOne(part.to + 1, sideVerbs)))
    )
      votes.place += 30;
    if (units.isOne(part.from - 1, w.openBracket) && units.isOne(part.to + 1, w.closeBracket))
      votes.place += 20;
  }
  if (!part.type && units.isOne(part.to, surnames) && !isCompounded(units, part.to)) votes.person += 8;
  if (!part.type && part.from === part.to) addEvidenceOfWord(votes, units, part.from, sport);
  if (!part.type && part.from < part.to && units.isOne(part.from, known)) votes.organization += 15; // `Toyota Tsusho`
  // `Der Spiegel`
  if (
    part.to === part.from + 1 &&
    !part.strong &&
    units.isOne(part.from, articles) &&
    units.isOne(part.to, bodies)
  )
    votes.organization += 30;
  if (part.from < part.to && units.isOne(part.from, storms)) votes.meeting += 45; // `Hurricane Delphine`, `Operation Grey Heron`
  for (let i = part.from + 1; i < part.to && !part.type; i++)
    if (units.isOne(i, w.ampersand)) votes.organization += 45;
  return votes;
}

/** `Your old friend,⏎ Anna`: who signs a letter. */
function isSignature(units: Units, i: number): boolean {
  if (!units.isLineStart(i) || !units.isOne(i - 1, w.comma)) return false;
  if (!units.isLineStart(i + 1) && units.kindAt(i + 1) !== unitKind.none) return false;
  for (let k = i - 2; k >= i - 6; k--) if (units.isLineStart(k)) return units.isOne(k, closings);
  return false;
}
const closings = exactly(
  "your yours sincerely love regards affectionately affectionate cheers best faithfully respectfully kind warm warmest ever always with",
);

/** What a single word says by itself, and with the noun behind it. */
function addEvidenceOfWord(votes: Votes, units: Units, i: number, sport: boolean): void {
  if (units.isOne(i, compounds)) votes.organization += 15;
  if (units.isOne(i, people) || isSignature(units, i)) votes.person += 30;
  if (!sport && units.has(i, wordClass.town)) votes.place += 6; // `Wakefield`
  if (units.isOne(i, partiesInBrackets) && units.isOne(i - 1, w.openBracket)) votes.organization += 40; // `(Lab, Severn)`
  if (units.isOne(i, bodies) || units.isOne(i, firms)) votes.organization += 30;
  // `Arafat aide`, `the Dutroux affair`
  else if (units.isOne(i + 1, ofPeople) && units.isSpaced(i + 1) && !units.isFirst(i + 1)) votes.person += 25;
}

const bodies = exactly(`${knownBodies} ${bodiesOfWords}`);
const known = exactly(knownBodies);
const people = exactly(knownPeople);
/** `P&O`, `AT&T` */
const firms = matching(/^[^&]+&[^&]+$/);
/** What people have: kin, helpers, trials and times. */
const ofPeople = exactly(
  "aide aides family widow lawyer lawyers attorney attorneys trial affair ally allies administration presidency era campaign camp",
);

/** What a name is likely to be if nothing else tells. A full name elsewhere makes a single word a surname. */
export function addPrior(votes: Votes, units: Units, part: NamePart, hasLongForm: boolean): void {
  if (part.type) return;
  if (part.from === part.to) {
    votes.person += 4;
    if (isCompounded(units, part.from)) votes.organization += 12;
    if (!hasLongForm) votes.organization += 12;
    return;
  }
  if (units.has(part.to, wordClass.compass) && units.has(part.from, wordClass.place)) votes.place += 30; // `Leicester East`
  if (units.has(part.to, wordClass.place) || units.has(part.from, wordClass.place)) votes.organization += 22;
  if (units.isOne(part.from - 1, w.the)) votes.organization += 20;
  if (units.kindAt(part.to) === unitKind.upper && units.kindAt(part.from) === unitKind.capital)
    votes.organization += 12; // `Mistral AI`
  if (units.has(part.to, wordClass.country) && units.isOrdinary(part.from)) votes.organization += 15; // `Police Scotland`
  votes.person += units.has(part.from, wordClass.common) ? 5 : 10;
  if (
    units.has(part.to, wordClass.common) &&
    !units.has(part.to, wordClass.given) &&
    !units.isWritten(part.to, writing.foreign)
  )
    votes.organization += 12;
}

/** `ArcelorMittal` */
const isCompounded = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital && units.isWritten(i, writing.compounded);

/** `ORLEY, Texas`: the place before the comma is a part of the one behind it. */
function followsPlace(units: Units, i: number): boolean {
  return units.isCapital(i) && (units.isLineStart(i) || units.has(i, wordClass.place));
}

/** `Commerzbank`, `Lukneft`: compounds that companies are called by. */
const compounds = matching(
  /^.{3,}(?:bank|bank[ae]n?|bankas|corp|tech|tronics?|soft|tele[ck]om|pharma?|invest|neft|gaz|energo|chemie?|werke|plast|airways|news)$/,
);
/** `Ibrahimov`, `Petrosyan`, `Hallgrimsdottir`, `Njoroge-Kowalski`: endings of surnames; `McAllister`, `O'Dowd`. */
const surnames = matching(
  /^.{3,}(?:[oe]va?|[sc]k[iya]|[oe]vi[ct]h?|enko|oglu|shvili|adze|escu|opoulos|akis|idis|czyk|wicz|dottir|syan)$|^(?:mc|o')[a-z]{3,}$/,
);
const sideVerbs = exactly("are were have had beat lost won drew led play go host");
const versus = exactly("v vs");
const articles = exactly("der die das le la el il al the");
const storms = exactly("hurricane typhoon cyclone operation exercise");
