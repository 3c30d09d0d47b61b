import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { partiesInBrackets } from "./candidateStarts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { isPlaceCue, isSmall, isWayTo } from "./evidenceOfPlace.ts";
import { addTieEvidence } from "./evidenceOfTies.ts";
import type { Votes } from "./evidenceVotes.ts";

/** What stands right before a name, in its sentence, says of its kind. */
export function addEvidenceBefore(
  votes: Votes,
  units: Units,
  part: NamePart,
  before: number,
  sport: boolean,
): void {
  const single = part.from === part.to;
  if (single && units.isOne(before, dear) && units.isOne(part.to + 1, w.comma)) votes.person += 40; // `My dear Anna,`
  if (units.isOne(before, w.comma)) {
    // `his wife, Nancy,`
    if (units.kindAt(before - 1) === unitKind.lower && units.says(before - 1, contextClass.peopleNoun))
      votes.person += 20;
    else if (
      !part.type &&
      units.isOne(before - 1, partiesInBrackets) &&
      units.isOne(before - 2, w.openBracket)
    )
      votes.place += 20; // `(Lab, Severn)`
    else if (!part.type && isCalledUpon(units, before - 1)) votes.person += 25;
    else if (
      !part.type &&
      single &&
      units.kindAt(part.to + 1) >= unitKind.mark &&
      isStreet(units, before - 1)
    )
      votes.place += 20; // `of Moor Lane, Ilkley,`
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
    if (units.isOne(before, peers) && single && !sport) votes.organization += 25;
    else if (!country && part.rule !== "acronym") votes.person += single && part.type === "place" ? 10 : 30;
  } else if (units.says(before, contextClass.bodyNounBefore) && !units.isOne(before, withAndAt))
    votes.organization += part.rule === "head-word" && part.type === "place" ? 45 : 25; // `the band Cypress Hill`
  if (
    units.isOne(before, w.the) &&
    single &&
    !part.strong &&
    part.type !== "place" &&
    !units.isOne(part.to + 1, trials)
  ) {
    if (units.has(part.to, wordClass.compass)) votes.place += 30;
    else votes.organization += 15;
  }
  if (units.isOne(before, eventCues)) votes.meeting += 30;
  if (units.isOne(before, w.the) && units.isOne(before - 1, w.of) && units.isOne(before - 2, rounds))
    votes.meeting += 45;
  if (isBodyCue(units, before)) votes.organization += 20;
  else if (isPlaceCue(units, part)) {
    if (units.isOne(before, surePlaceCues)) votes.place += 20;
    else if (sport && units.isOne(before, visits)) votes.organization += 15;
    else if (units.isOne(before, weakCues)) votes.place += weakly(units, part, before, sport);
    else votes.place += 15;
  }
  if (units.says(before, contextClass.placeNounBefore)) votes.place += 25;
  if (
    !part.type &&
    !single &&
    units.isOne(before, w.the) &&
    units.isOne(before - 1, w.at) &&
    !isBodyCue(units, before - 1)
  )
    votes.place += 26; // `at the Curzon Soho`
  if (units.isOne(before, w.at) && units.says(before - 1, contextClass.placeNounBefore)) votes.place += 25; // `the camp at`
  if (units.isOne(before, w.of)) {
    if (units.says(before - 1, contextClass.placeCue))
      votes.place += 25; // `east of`
    else if (units.isOne(before - 1, w.comma))
      votes.place += units.kindAt(before - 2) === unitKind.number ? 20 : 10; // `Ana Reyes, 19, of Peckham`
  }
  if (!part.type && units.isOne(before, w.of) && units.isOne(before - 1, governing)) votes.place += 25; // `the Governor of Ardal`
  addTieEvidence(votes, units, part);
  if (!part.type && units.isOne(before, w.by)) votes.person += 2;
}

/** What a small word that stands before bodies and people as often says of a place. */
function weakly(units: Units, part: NamePart, cue: number, sport: boolean): number {
  if (!sport && isWayTo(units, cue)) return 16;
  if (part.type) return 3;
  if (units.isOne(cue, w.at) && !units.isOne(cue - 1, aimed)) return 10;
  return part.from < part.to ? 0 : 3;
}

/** `Thanks, Ana`, `Thank you, Ana`, `Go ahead, Ana`, `Over to you, Ana`. */
const isCalledUpon = (units: Units, i: number): boolean =>
  units.isOne(i, thanks) ||
  (units.isOne(i, you) && units.isOne(i - 1, thankOrTo)) ||
  (units.isOne(i, ahead) && units.isOne(i - 1, go));
const thanks = exactly("thanks hi hello dear sorry");
const dear = exactly("dear dearest beloved darling");
const you = exactly("you");
const thankOrTo = exactly("thank to");
const ahead = exactly("ahead");
const go = exactly("go");

/** The last word of a street's name. */
const isStreet = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital &&
  units.has(i, wordClass.placeHead) &&
  units.kindAt(i - 1) === unitKind.capital;

/** `a stake in | Hartwell`, `invested in`; `an analyst at`, `head coach at`: what follows is a body. */
const isBodyCue = (units: Units, before: number): boolean =>
  (units.isOne(before, w.in) && units.isOne(before - 1, holdings)) ||
  (units.isOne(before, w.in) && units.isOne(before - 1, printed) && units.isCapital(before + 2)) ||
  (units.isOne(before, w.at) &&
    (units.says(before - 1, contextClass.peopleNoun) ||
      units.isOne(before - 1, staff) ||
      units.has(before - 1, wordClass.titleHead) ||
      (units.isOne(before - 2, fieldTies) && isStaff(units, before - 3)))); // `head of policy at`
const isStaff = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.lower &&
  (units.says(i, contextClass.peopleNoun) || units.has(i, wordClass.titleHead));
const fieldTies = exactly("of for on in");

const governing = exactly("governor mayor prefect bishop archbishop sultan emir governorate");
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
const withAndAt = exactly("with at");
const visits = exactly("visit visits visited");
const surePlaceCues = exactly("in near");
const weakCues = exactly("to at from via");
/** `the Combes trial`: the article is the noun's. */
const trials = exactly(
  "trial affair case inquest administration era campaign family brothers sisters trials verdict appeal murder summit",
);
const aimed = exactly(
  "look looks looked looking shout shouts shouted shouting smile smiled laugh laughed laughing aim aimed aimed point pointed pointing angry furious swipe jab dig glance glanced stared stare directed thrown hurled",
);
/** What firms are to firms, and people to people: `rival Oatly`. */
const peers = exactly("rival partner owner");
const eventCues = exactly("exercise exercises operation hurricane typhoon cyclone");
