import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { isDateline } from "./evidenceOfPlace.ts";
import type { Votes } from "./evidenceVotes.ts";

/** What stands right behind a name, in its sentence, says of its kind. */
export function addEvidenceBehind(votes: Votes, units: Units, part: NamePart, next: number): void {
  const single = part.from === part.to;
  const bare = !units.isOne(part.from - 1, w.the);
  if ((part.type !== "organization" || !part.strong) && isDateline(units, part)) votes.place += 50;
  if (isInTheChair(units, next) || (units.isOne(next, w.and) && units.isOne(next + 1, self)))
    votes.person += 25;
  if (units.kindAt(next) === unitKind.lower) {
    // `retained his`, `told her`
    if (units.isOne(next + 1, ownPeople) && !units.has(next, wordClass.function)) votes.person += 10;
    else if (units.isOne(next + 1, w.its) && !units.has(next, wordClass.function)) votes.organization += 12; // `cut its`
    if (isMarketMove(units, next)) votes.organization += 25;
    else if (units.has(next, wordClass.speechVerb))
      votes.person += bare && !(single && part.type === "organization") ? 7 : 0;
    else if (units.has(next, wordClass.personVerb))
      votes.person += single && units.says(next, contextClass.contestVerb) ? 2 : 7;
    else if (single && units.isOne(next, townsfolk) && units.isOne(part.from - 1, articles))
      votes.place += 30;
    else if (units.isOne(next, deeds) && !part.type && single) votes.person += 9;
    else if (units.says(next, contextClass.bodyNoun)) votes.organization += 15;
    else if (units.says(next, contextClass.placeNounAfter)) {
      // `Kehl county`, not `IFA county chairman`
      if (units.says(next + 1, contextClass.personKind)) votes.organization += 15;
      else votes.place += 30;
    } else if (single && !part.type && units.isOne(next, roundsBehind)) votes.meeting += 25;
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
    if (units.isOne(next + 1, w.who) && bare) votes.person += 25;
    if (units.isOne(next + 1, where)) votes.place += 14;
    if (units.isOne(next + 1, founded) && units.isOne(next + 2, by)) votes.organization += 25; // `, owned by`
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

/** `Pinay in the chair`, `Pinay, in the chair,`, `Pinay was in the chair` */
const isInTheChair = (units: Units, next: number): boolean => {
  const at = units.isOne(next, w.in) ? next : next + 1;
  return units.isOne(at, w.in) && units.isOne(at + 1, w.the) && units.isOne(at + 2, chair);
};
const chair = exactly("chair");
const self = exactly("i");

const isAge = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.number && units.sizeAt(i) === 2;

/** `rose up to 6%`, `fell 11p`, `gained 2.3 percent` */
function isMarketMove(units: Units, at: number): boolean {
  if (!units.isOne(at, moves)) return false;
  for (let i = at + 1; i <= at + 5 && !units.isFirst(i); i++)
    if (
      (units.kindAt(i) === unitKind.number && units.isOne(i + 1, shares)) ||
      (units.kindAt(i) === unitKind.code && units.isOne(i, pence))
    )
      return true;
  return false;
}

const moves = exactly(
  "rose fell gained slipped jumped climbed dropped slid added lost surged soared tumbled plunged advanced dipped eased shed rallied sank rises falls gains slips jumps",
);
const shares = exactly("% percent pct pc cents pence points");
const pence = matching(/^\d+(?:p|c|bps)$/);
/** Who is called after the town: `a Dubbo grazier`, `the Kehl couple`. */
const townsfolk = exactly(
  "man woman teenager schoolgirl schoolboy pensioner couple resident residents family farmer farmers grazier fisherman fishermen householder homeowner homeowners shopkeeper butcher baker mother father grandmother publican motorist teen boy girl native councillor councillors native-born born",
);
const articles = exactly("a an the one two another");
/** `Qalandia refugee camp` */
const kindsOfPlace = exactly(
  "refugee military air naval border mountain bus railway train nuclear international maximum-security prison",
);
/** `the Afcon qualifiers` */
const roundsBehind = exactly(
  "qualifier qualifiers semi-final semi-finals quarter-final quarter-finals semifinal semifinals quarterfinal quarterfinals",
);
const where = exactly("where");
const founded = exactly("owned founded backed controlled run led co-founded managed acquired operated");
const by = exactly("by");
const once = exactly("former then ex");
/** What people do in headlines: `Moi orders police`. */
const deeds = exactly("orders quits resigns vows swears sacks urges hails forms dies flies");
const ownPeople = exactly("his her");
const chiefOfficers = exactly("ceo cfo coo");
