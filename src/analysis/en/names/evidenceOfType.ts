import { contextClass } from "../lexicon/contextClasses.ts";
import { knownBodies } from "../lexicon/knownBodies.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { isDateline, isPlaceCue, isSmall, isWayTo } from "./evidenceOfPlace.ts";
import { addSportEvidence } from "./evidenceOfSport.ts";
import { addRowEvidence } from "./evidenceOfRows.ts";
import { addVote, noVotes, type Votes } from "./evidenceVotes.ts";

/** What the words of a part itself and those beside it say about its kind. */
export function evidenceOfType(units: Units, part: NamePart, sport: boolean): Votes {
  const votes = noVotes();
  if (part.type) addVote(votes, part.type, part.strong ? 40 : 15);
  addSportEvidence(votes, units, part, sport);
  addRowEvidence(votes, units, part);
  if (!units.isFirst(part.from)) addEvidenceBefore(votes, units, part, part.from - 1, sport);
  if (!units.isFirst(part.to + 1)) addEvidenceBehind(votes, units, part, part.to + 1);
  if (units.has(part.from, wordClass.place)) {
    if (
      part.type !== "person" &&
      units.isOne(part.from - 1, w.comma) &&
      followsPlace(units, part.from - 2) &&
      !(sport && units.isOne(part.to + 1, versus))
    )
      votes.place += 30;
    if (units.isOne(part.from - 1, w.openBracket) && units.isOne(part.to + 1, w.closeBracket))
      votes.place += 20;
  }
  if (!part.type && units.isOne(part.to, surnames)) votes.person += 8;
  if (!part.type && part.from === part.to) addEvidenceOfWord(votes, units, part.from);
  // `Der Spiegel`
  if (
    part.to === part.from + 1 &&
    !part.strong &&
    units.isOne(part.from, articles) &&
    units.isOne(part.to, bodies)
  )
    votes.organization += 30;
  if (part.from < part.to && units.isOne(part.from, storms)) votes.meeting += 45; // `Hurricane Delphine`
  for (let i = part.from + 1; i < part.to && !part.type; i++)
    if (units.isOne(i, w.ampersand)) votes.organization += 30;
  return votes;
}

/** What a single word says by itself, and with the noun behind it. */
function addEvidenceOfWord(votes: Votes, units: Units, i: number): void {
  if (units.isOne(i, compounds)) votes.organization += 15;
  if (units.isOne(i, bodies) || units.isOne(i, firms)) votes.organization += 30;
  // `Arafat aide`, `the Dutroux affair`
  else if (units.isOne(i + 1, ofPeople) && units.isSpaced(i + 1) && !units.isFirst(i + 1)) votes.person += 25;
}

const bodies = exactly(knownBodies);
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
  if (units.isOne(part.from - 1, w.the)) votes.organization += 12;
  if (units.kindAt(part.to) === unitKind.upper && units.kindAt(part.from) === unitKind.capital)
    votes.organization += 12; // `Mistral AI`
  votes.person += units.has(part.from, wordClass.common) ? 5 : 10;
  if (units.has(part.to, wordClass.common) && !units.has(part.to, wordClass.given)) votes.organization += 12;
}

/** `ArcelorMittal`, not `McBride` or `DeGroot`. */
const isCompounded = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital && compounded.test(units.text.slice(units.startAt(i), units.endAt(i)));

const compounded = /^(?!(?:Ma?c|[DL][aeiu]|Van|Fitz|St|[AE]l)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;

function addEvidenceBefore(votes: Votes, units: Units, part: NamePart, before: number, sport: boolean): void {
  const single = part.from === part.to;
  if (units.isOne(before, w.comma)) {
    // `his wife, Nancy,`
    if (units.kindAt(before - 1) === unitKind.lower && units.says(before - 1, contextClass.peopleNoun))
      votes.person += 20;
    else if (!part.type && units.says(before - 1, contextClass.placeNounBefore)) votes.place += 20; // `its capital, Goris,`
    return;
  }
  if (units.modeAt(before) === lineMode.caps && units.kindAt(before) === unitKind.upper) {
    if (!part.type && units.says(before, contextClass.peopleNoun)) votes.person += 20; // `SIGN WINGER TUQA`
    return;
  }
  if (!isSmall(units, before) || (units.isFirst(before) && single && !isPlaceCue(units, part))) return;
  const country = units.has(part.to, wordClass.country);
  if (units.has(before, wordClass.titleHead) || units.says(before, contextClass.peopleNoun)) {
    // Not `the rebel FDD`.
    if (!country && part.rule !== "acronym") votes.person += single && part.type === "place" ? 10 : 30;
  } else if (units.says(before, contextClass.bodyNounBefore) && !units.isOne(before, withAndAt))
    votes.organization += 25;
  if (units.isOne(before, w.the) && single && !part.strong) {
    if (units.has(part.to, wordClass.compass)) votes.place += 30;
    else votes.organization += 15;
  }
  if (units.isOne(before, eventCues)) votes.meeting += 30;
  if (units.isOne(before, w.the) && units.isOne(before - 1, w.of) && units.isOne(before - 2, rounds))
    votes.meeting += 45;
  if (isBodyCue(units, before)) votes.organization += 20;
  else if (isPlaceCue(units, part)) {
    if (units.isOne(before, surePlaceCues)) votes.place += 20;
    else if (units.isOne(before, weakCues)) votes.place += !sport && isWayTo(units, before) ? 16 : 3;
    else votes.place += 15;
  }
  if (units.isOne(before, w.for) && units.isOne(before - 1, bound)) votes.place += 25; // `bound for Jolo`
  if (units.says(before, contextClass.placeNounBefore)) votes.place += 25;
  if (units.isOne(before, w.at) && units.says(before - 1, contextClass.placeNounBefore)) votes.place += 25; // `the camp at`
  if (units.isOne(before, w.of)) {
    if (units.says(before - 1, contextClass.placeNounBefore)) votes.place += 30;
    else if (units.says(before - 1, contextClass.placeCue))
      votes.place += 25; // `east of`
    else if (units.isOne(before - 1, ofPlaces)) votes.place += 25;
    else if (units.isOne(before - 1, w.comma) && units.kindAt(before - 2) === unitKind.number)
      votes.place += 20; // `Ana Reyes, 19, of Peckham`
  }
  if (!part.type && units.isOne(before, w.by)) votes.person += 2;
}

function addEvidenceBehind(votes: Votes, units: Units, part: NamePart, next: number): void {
  const single = part.from === part.to;
  if ((part.type !== "organization" || !part.strong) && isDateline(units, part)) votes.place += 50;
  if (units.kindAt(next) === unitKind.lower) {
    // `retained his`, `told her`
    if (units.isOne(next + 1, ownPeople) && !units.has(next, wordClass.function)) votes.person += 10;
    else if (units.isOne(next + 1, w.its) && !units.has(next, wordClass.function)) votes.organization += 12; // `cut its`
    if (units.has(next, wordClass.speechVerb)) votes.person += single && part.type === "organization" ? 0 : 7;
    else if (units.has(next, wordClass.personVerb))
      votes.person += single && units.says(next, contextClass.contestVerb) ? 2 : 7;
    else if (units.isOne(next, deeds) && !part.type && single) votes.person += 9;
    else if (units.says(next, contextClass.bodyNoun)) votes.organization += 15;
    else if (units.says(next, contextClass.placeNounAfter)) votes.place += 30;
    else if (units.isOne(next, kindsOfPlace) && units.says(next + 1, contextClass.placeNounAfter))
      votes.place += 30;
    else if (
      units.has(next, wordClass.titleHead | wordClass.titleModifier) &&
      units.isSpaced(next) &&
      part.type !== "place"
    )
      votes.organization += 12;
  } else if (units.kindAt(next) === unitKind.possessive) {
    // `Sinn Fein's Gerry Adams`
    if (!part.type && units.has(next + 1, wordClass.given) && units.isCapital(next + 2))
      votes.organization += 15;
  } else if (units.kindAt(next) === unitKind.upper && units.isOne(next, chiefOfficers))
    votes.organization += 20;
  else if (units.isOne(next, w.comma)) {
    if (isAge(units, next + 1) && units.isOne(next + 2, w.comma)) votes.person += 30;
    if (units.isOne(next + 1, w.who)) votes.person += 25;
    if (units.isOne(next + 1, once) && !part.type && !single) votes.person += 15; // `, former editor of`
    if (
      units.has(next + 1, wordClass.place) &&
      units.isCapital(next + 1) &&
      single &&
      units.modeAt(part.from) !== lineMode.row
    )
      votes.place += units.isLineStart(part.from) ? 40 : 15;
  } else if (
    units.isOne(next, w.openBracket) &&
    units.kindAt(next + 1) === unitKind.upper &&
    !single &&
    units.isOne(next + 2, w.closeBracket)
  ) {
    if (!units.has(next + 1, wordClass.country)) votes.organization += 20;
  }
}

/** `a stake in | Hartwell`, `invested in`; `an analyst at`, `head coach at`: what follows is a body. */
const isBodyCue = (units: Units, before: number): boolean =>
  (units.isOne(before, w.in) && units.isOne(before - 1, holdings)) ||
  (units.isOne(before, w.in) && units.isOne(before - 1, printed) && units.isCapital(before + 2)) ||
  (units.isOne(before, w.at) &&
    (units.says(before - 1, contextClass.peopleNoun) ||
      units.isOne(before - 1, staff) ||
      units.has(before - 1, wordClass.titleHead)));

/** `ORLEY, Texas`: the place before the comma is a part of the one behind it. */
function followsPlace(units: Units, i: number): boolean {
  return units.isCapital(i) && (units.isLineStart(i) || units.has(i, wordClass.place));
}

const isAge = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.number && units.sizeAt(i) === 2;

/** `Commerzbank`, `Lukneft`: compounds that companies are called by. */
const compounds = matching(
  /^.{3,}(?:bank|bank[ae]n?|bankas|corp|tech|tronics?|soft|tele[ck]om|pharma?|invest|neft|gaz|energo|chemie?|werke|plast|airways|news)$/,
);
/** `Ibrahimov`, `Petrosyan`, `Hallgrimsdottir`, `Njoroge-Kowalski`: endings of surnames. */
const surnames = matching(
  /^.{3,}(?:[oe]va?|[sc]k[iya]|[oe]vi[ct]h?|enko|oglu|shvili|adze|escu|opoulos|akis|idis|czyk|wicz|dottir|syan)$/,
);
/** `Qalandia refugee camp` */
const kindsOfPlace = exactly(
  "refugee military air naval border mountain bus railway train nuclear international maximum-security prison",
);
const once = exactly("former then ex");
const versus = exactly("v vs");
/** What people do in headlines: `Moi orders police`. */
const deeds = exactly("orders quits resigns vows swears sacks urges hails forms dies flies");
const bound = exactly("bound headed heading left leave leaves leaving sailed departed flew");
const articles = exactly("der die das le la el il al the");
const storms = exactly("hurricane typhoon cyclone");
const holdings = exactly(
  "share shares stake stakes holding holdings invest invested invests investor investors investment",
);
const staff = exactly(
  "lawyers analysts executives officials workers employees staff traders dealers brokers researchers scientists economists engineers managers journalists reporters jobs",
);
/** `appeared in Nature Geoscience` */
const printed = exactly("published appeared appears writing wrote");
const rounds = exactly(
  "final finals semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals round leg edition opener",
);
const ofPlaces = exactly("battle siege outskirts streets shores mayor residents");
const ownPeople = exactly("his her");
const withAndAt = exactly("with at");
const chiefOfficers = exactly("ceo cfo coo");
const surePlaceCues = exactly("in near");
const weakCues = exactly("to at from via");
const eventCues = exactly("exercise exercises operation hurricane typhoon cyclone");
