import { exactly, matching } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import type { Votes } from "./evidenceVotes.ts";
import { wordClass } from "../lexicon/wordClasses.ts";

/** What the notation of score cards, line-ups and lists of results says of a name. */
export function addRowEvidence(votes: Votes, units: Units, part: NamePart): void {
  const before = part.from - 1;
  const next = part.to + 1;
  if (units.isOne(before, dismissals) && isCard(units, part)) votes.person += 40;
  else if (isBowling(units, next)) votes.person += 40;
  if (units.isLineStart(part.from) && units.kindAt(next) === unitKind.lower && units.isOne(next, dismissals))
    votes.person += 40; // `Inzamam c Thorpe b Croft 6`
  if (part.type === "place") return;
  if (units.isOne(next, minutes) || (units.isOne(next, w.openBracket) && units.isOne(next + 1, minutes)))
    votes.person += 20; // `(Becerril 46th)`, `Aunger (41st minute)`
  if (!part.strong && isSpeakerLabel(units, part)) votes.person += 40;
  if (!part.type && isTurn(units, part)) votes.person += 25;
  if (units.isOne(before, dashes) && isShirt(units, before - 1)) {
    // `15 - Ana Reyes`, `14-Reyes`, not the score of `Ajax 2 - Feyenoord 1`.
    if (units.kindAt(next) !== unitKind.number || units.isLineStart(next)) votes.person += 20;
  }
  if (isScorer(units, part)) votes.person += 45;
  if (units.isOne(before, w.colon) && units.isOne(before - 1, feats)) votes.person += 20; // `tries: Ana Reyes 2`
  if (units.isOne(before, w.comma) && isNation(units, before - 3) && units.isOne(next, w.comma))
    // `1. Ana Duarte (Chile), Honda Racing, 53.98`
    if (units.kindAt(next + 1) === unitKind.number) votes.organization += 25;
}

/** `Ajax 1 (Kluivert 22nd minute)`, `Ajax 3 (Kluivert 22, Litmanen 31 penalty, 78)` */
function isScorer(units: Units, { from, to }: NamePart): boolean {
  const minute = units.isOne(to + 1, w.comma) ? to + 2 : to + 1;
  if (units.kindAt(minute) !== unitKind.number && units.kindAt(minute) !== unitKind.code) return false;
  for (let i = from - 1; i > from - 40 && !units.isLineStart(i); i--)
    if (units.isOne(i, w.openBracket)) return units.kindAt(i - 1) === unitKind.number;
    else if (units.isOne(i, w.closeBracket) || (units.kindAt(i) === unitKind.lower && !units.isOne(i, shots)))
      return false;
  return false;
}
const shots = exactly("penalty pen pens minute minutes og own goal and");

/** How a batsman was out: `c Botha b Warne 12`, `lbw b Warne 0`, `st Healy b Warne 3`. */
const dismissals = exactly("b c st lbw");
const minutes = matching(/^\d+(?:st|nd|rd|th)$/);
const dashes = exactly("- –");
const feats = exactly(
  "tries try conversions conversion penalties penalty goals goal homers drops bat bowling",
);

/** Whether figures or another such letter stand behind the name. */
const isCard = (units: Units, { from, to }: NamePart): boolean =>
  units.kindAt(from - 1) === unitKind.lower &&
  !units.isFirst(from) &&
  (units.kindAt(to + 1) === unitKind.number || units.isOne(to + 1, dismissals));

/** `LARRY HOBBS, HOST:`, `HOBBS:` – capitals that begin a line, up to a colon, in running text. */
function isSpeakerLabel(units: Units, { from, to }: NamePart): boolean {
  if (units.modeAt(from) !== lineMode.prose || units.kindAt(to) !== unitKind.upper) return false;
  if (from === to && units.sizeAt(from) < 5) return false; // `ANSA:`
  if (!units.isLineStart(from) && !(units.isLineStart(from - 1) && units.isCapital(from - 1))) return false;
  for (let i = to + 1; i < to + 10 && !units.isFirst(i); i++) {
    if (units.isOne(i, w.colon)) return true;
    if (
      units.kindAt(i) !== unitKind.upper &&
      units.kindAt(i) !== unitKind.dotted &&
      units.kindAt(i) !== unitKind.mark
    )
      return false;
  }
  return false;
}

/** `Ana Cook:`, `Ana Cook, Radio One:`, `Ana Cook (Radio One):` – who begins to speak in a transcript. */
function isTurn(units: Units, { from, to }: NamePart): boolean {
  if (from === to || !units.isLineStart(from) || units.modeAt(from) !== lineMode.prose) return false;
  if (units.kindAt(to) !== unitKind.capital || units.kindAt(from) !== unitKind.capital) return false;
  const next = to + 1;
  if (units.isOne(next, w.colon)) return !units.isFirst(next + 1) && units.isCapital(next + 1);
  if (!units.isOne(next, w.comma) && !units.isOne(next, w.openBracket)) return false;
  for (let i = next + 1; i < next + 8 && !units.isLineStart(i); i++)
    if (units.isOne(i, w.colon)) return true;
    else if (!units.isCapital(i) && units.kindAt(i) !== unitKind.mark && !units.isOne(i, within))
      return false;
  return false;
}

const within = exactly("of the and for");

/** A player's number, not the day of `Nov 25 - Banco Mello meets` or a year. */
const isShirt = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.number && units.sizeAt(i) <= 2 && !units.has(i - 1, wordClass.calendar);

/** `10-0-41-2`: overs, maidens, runs, wickets. */
function isBowling(units: Units, i: number): boolean {
  for (let k = i; k <= i + 6; k++)
    if ((k - i) % 2 === 0 ? units.kindAt(k) !== unitKind.number : !isHyphen(units, k)) return false;
  return true;
}

const isHyphen = (units: Units, i: number): boolean => units.isOne(i, w.hyphen) && !units.isSpaced(i);

/** `(Chile)` */
const isNation = (units: Units, open: number): boolean =>
  units.isOne(open, w.openBracket) &&
  units.has(open + 1, wordClass.country) &&
  units.isOne(open + 2, w.closeBracket);
