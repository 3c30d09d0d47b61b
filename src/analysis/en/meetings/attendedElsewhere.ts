import { matchesOf } from "../../../text/matchesOf.ts";
import type { Open } from "../../findings.ts";
import { dayNumber } from "./days.ts";
import { asFinding, type Draft } from "./draft.ts";
import { goesOnWith, isWhen, whenMet } from "./encounterWhen.ts";
import { eventKinds } from "./gatherings.ts";
import { homeOf, placeBehind, placeOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import { participationsIn, type FoundParticipation } from "./participants.ts";
import type { ProposedMeeting } from "./proposedMeetings.ts";
import { sentencesThat, type Reading, type Sentence } from "./reading.ts";

/**
 * Meetings of which a sentence tells when they were and who attended, chaired or addressed them (`the first forum, which Anna
 * Berg had chaired in May`, `asked at a conference in Riga in May 2018`), on days on which nothing else is proposed but
 * people who met.
 */
export function attendedElsewhere(
  proposed: readonly ProposedMeeting[],
  reading: Reading,
  isTaken: (sentence: Sentence) => boolean,
): readonly ProposedMeeting[] {
  const found: ProposedMeeting[] = [];
  for (const sentence of sentencesThat(reading, tells.kind)) {
    if (found.length >= 8) break;
    if (sentence.heading || isTaken(sentence)) continue;
    const meeting = attendedIn(sentence, reading);
    if (!meeting) continue;
    const margin = /(?<!\p{L})(?:an?|another) $/iu.test(
      reading.source.text.slice(meeting.finding.start - 9, meeting.finding.start),
    )
      ? 0
      : 1;
    if (![...proposed, ...found].some((other) => isOnSameDay(meeting, other, margin))) found.push(meeting);
  }
  return found;
}

function attendedIn(sentence: Sentence, reading: Reading): ProposedMeeting | undefined {
  const text = sentence.unquoted;
  const isDated = sentence.dates.some(isWhen);
  const told = matchesOf(gathering, text).filter(
    ({ index, 0: words }) =>
      (isDated || isNew(words, sentence)) &&
      !(barely.test(words) && !opensWithDay(sentence)) &&
      !toCome.test(text.slice(Math.max(0, index - 120), index)),
  );
  if (told.length === 0) return undefined;
  const taking = participationsIn(sentence, true).filter(isOfGathering);
  let nearest: ProposedMeeting | undefined;
  let distance = Infinity;
  for (const match of told) {
    const start = sentence.start + match.index + match[0].length - match[1]!.length;
    const end = start + match[1]!.length;
    const there = taking.filter((one) => isOf(one, start, end));
    if (there.length === 0) continue;
    const { cue } = there[0]!;
    const isFar = Math.abs((end <= cue.start ? end : start) - cue.start);
    if (isFar >= distance) continue;
    const at = { start: end <= cue.start ? cue.start : start, end: Math.max(end, cue.end) };
    const when = whenMet({ ...at, people: [], byNoun: isDated, group: undefined }, [], sentence, reading);
    if (when?.startDate === undefined) continue;
    distance = isFar;
    const name = match[1]![0]!.toUpperCase() + match[1]!.slice(1);
    const finding: Open<Draft["finding"]> = {
      ...asFinding({ name, start, end, rule: "gathering-described" }),
      ...when,
    };
    const place = placeBehind(sentence, end) ?? placeOf(sentence) ?? homeOf(reading, when.startDate);
    if (place !== undefined) finding.place = place;
    const people = there.map(({ participation }) => participation);
    nearest = { finding, body: undefined, taking: people, aside: true };
  }
  return nearest;
}

const gathering = new RegExp(
  `(?<![A-Za-z-])(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]nother|\\p{Lu}[\\p{L}-]*[’']s?) ((?:(?!(?:press|news|of|the|an?|to|for|in|on|and|next|upcoming|coming) )[\\p{L}\\d’'-]+ ){0,5}?(?:${eventKinds}|[Ss]ummit|[Ff]orum|[Mm]eeting|[Cc]onference|(?<=(?:previous|last|first|inaugural|earlier) )(?:Council|Board|Committee|Assembly|Commission))(?: (?:of|on) (?:the )?[\\p{L}’'-]+(?: (?!(?:in|on|at|which|where|who|was|were|had|held|last|this) )[\\p{L}’'-]+){0,5}?)?)(?=,|[.;]| (?:in|on|at|which|where|who|was|were|had|held|last|this|by|to|called|took)(?!\\p{L})|$)`,
  "gu",
);

/** `On 5 October Anna Berg opened the conference`. */
const opensWithDay = ({ dates, start }: Sentence): boolean =>
  dates[0] !== undefined && dates[0].start < start + 6;

/** What calls a meeting again that was told of before. */
const barely =
  /^(?:the|this|that|its|their) (?:meetings?|summit|session|conference|talks|congress|forum|gathering|hearing)$/iu;

/** Whether words tell of a meeting for the first time: `a round table of owners`, `the G20 summit` with a place. */
const isNew = (words: string, sentence: Sentence): boolean =>
  /^(?:an? |another )/i.test(words)
    ? goesOnWith(sentence)
    : / \p{Lu}/u.test(words) && !words.includes(placeOf(sentence) ?? words);

/** Whether a cue speaks of a gathering, or of what was done during one. */
const isOfGathering = ({ gathering, object, toCome, participation: { rule } }: FoundParticipation): boolean =>
  (gathering || rule.endsWith("-by")) &&
  rule !== "met-with" &&
  !toCome &&
  object?.kind !== "other" &&
  object?.another !== true;

/** Whether a participation is in what is called a gathering from an offset to another: the object of its cue, or told of behind it. */
const isOf = ({ cue, object, participation }: FoundParticipation, start: number, end: number): boolean =>
  end <= cue.start
    ? cue.start - end < (participation.start >= end ? 90 : 4)
    : cue.start <= start && start <= Math.max(cue.end, object?.end ?? 0) + 60;

const toCome =
  /(?<![A-Za-z])(?:will|would|shall|should|could|can|may|might|must|not|never|no|due|hope[sd]?|want(?:s|ed)?|invited|expected|scheduled|supposed|calls?|called|urged?|cancell?ed|postponed|plan(?:s|ned)? to|(?:is|are|was|were) to)(?![A-Za-z])/u;

const isOnSameDay = (
  { finding: one }: ProposedMeeting,
  { finding: other }: ProposedMeeting,
  margin: number,
): boolean => {
  if (other.rule === "people-who-met" || other.startDate === undefined) return false;
  if (one.startDate!.length < 10 || other.startDate.length < 10)
    return other.startDate.startsWith(one.startDate!) || one.startDate!.startsWith(other.startDate);
  if (
    one.place !== undefined &&
    other.place !== undefined &&
    one.place.toLowerCase() !== other.place.toLowerCase()
  )
    return false;
  const day = dayNumber(one.startDate)!;
  return (
    dayNumber(other.startDate)! - margin <= day &&
    day <= dayNumber(other.endDate ?? other.startDate)! + margin
  );
};
