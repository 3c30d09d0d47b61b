import type { NameFinding, Open, Participation } from "../../findings.ts";
import type { Source } from "../../source.ts";
import {
  goesOn,
  isDay,
  isOfNow,
  isOfOther,
  isPastDate,
  isPastDay,
  isPastMonth,
  isPastWeek,
  isSameDay,
  namesDay,
} from "./days.ts";
import { asFinding, type Draft } from "./draft.ts";
import { groupMetOne, peopleWhoMet } from "./bilaterals.ts";
import { isAmongFirst } from "./encounterWhen.ts";
import { encounters } from "./encountered.ts";
import { daysOf } from "./proposedDays.ts";
import {
  bodyAndDay,
  bodyThatVoted,
  gatheringDescribed,
  isDoorstep,
  type Described,
} from "./describedGatherings.ts";
import { groupThatMet } from "./groupsThatMet.ts";
import { leadOf } from "./leads.ts";
import { homeOf, placeAhead, placeBehind, placeBelow, placeOf, venueOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import { bodyThatMet, eventThatWasHeld, heardOrFailed, named } from "./namedGatherings.ts";
import { attendedElsewhere } from "./attendedElsewhere.ts";
import { speakerAtDoor, speakerOfTurn } from "./turns.ts";
import { recalledIn, type Recalled } from "./recalledMeetings.ts";
import { sentencesThat, type Reading, type Sentence } from "./reading.ts";

/**
 * Meetings that the registry does not know: a named one with a date beside it, a named body that met on a day or in
 * a place, or a group that *met in* a place. At
 * most eight a document, the first told first; none for a sentence that already tells of a registered meeting.
 *
 * @param isOnly whether no registered meeting is reported, so that the text's first words may tell of its only one
 */
export function proposedMeetings(
  reading: Reading,
  isTaken: (sentence: Sentence) => boolean,
  isOnly: boolean,
): readonly ProposedMeeting[] {
  const found: ProposedMeeting[] = [];
  const names = new Set<string>();
  let headline = -1; // the meeting that only a heading tells of
  for (const sentence of sentencesThat(reading, proposing)) {
    if (found.length >= 8) break;
    if (isTaken(sentence)) continue;
    const described =
      describedIn(sentence, reading.source) ??
      heardOrFailed(sentence, isOnly && isNews(sentence, reading)) ??
      (isOnly && isMore(sentence, reading, found.at(-1))
        ? peopleWhoMet(sentence, found.length > 0)
        : undefined) ??
      (isOnly && isOfOtherDay(sentence, reading, found) ? groupMetOne(sentence) : undefined);
    if (described) take(described, sentence);
    for (const recalled of recalledIn(sentence, reading.source)) recall(recalled);
  }
  const more = encounters(found, reading, isTaken, isOnly);
  const isFirst =
    more[0] && !more[0].aside && found.every(({ finding }) => finding.start > more[0]!.finding.start);
  const all = isFirst ? [...more, ...found] : [...found, ...more];
  const others = isOnly ? attendedElsewhere(all, reading, isTaken) : [];
  return [...all, ...others].filter(
    ({ finding }) => !ofTwo.test(finding.name) || !all.some((other) => isPairOf(other, finding)),
  );

  function take(described: Described, sentence: Sentence): void {
    const { name, rule, body, taking } = described;
    const speaker =
      rule === "gathering-described" || rule === "meeting-name" ? speakerOf(sentence, reading) : undefined;
    if (isNamed(names, name.toLowerCase())) {
      if (speaker) found[0]?.taking.push(speaker);
      return;
    }
    if ((rule === "meeting-name" || rule === "body-meeting") && isOnlyMentioned(described, sentence, reading))
      return;
    names.add(name.toLowerCase());
    const finding = findingOf(described, sentence, reading);
    const proposed = { finding, body, taking: speaker ? [speaker] : [...(taking ?? [])] };
    if (rule === "group-that-met" && longAgo.test(sentence.unquoted)) {
      found.push({ ...proposed, aside: true });
      return;
    }
    if (sentence.heading && rule === "group-that-met") headline = found.length;
    const title = headline < 0 || rule !== "meeting-name" ? undefined : found[headline]!.finding;
    if (title?.startDate !== undefined && title.startDate === finding.startDate) {
      found[headline] = proposed; // `Defence chiefs gather in Riga`: the Riga Forum opened
      headline = -1;
    } else found.push(proposed);
  }

  function recall({ described, when, place }: Recalled): void {
    const name = described.name.toLowerCase();
    for (const { finding: one } of found) {
      const known = one.name.toLowerCase();
      const isThen = !when.startDate || !one.startDate || when.startDate === one.startDate;
      if (isThen && (known.endsWith(name) || name.endsWith(known))) return;
    }
    names.add(name);
    const finding: Open<Draft["finding"]> = { ...asFinding(described), ...when };
    if (place !== undefined) finding.place = place;
    found.push({ finding, body: undefined, taking: [...(described.taking ?? [])], aside: true });
  }
}

/** `The two ministers held a session`, where the text tells who the two are. */
const ofTwo =
  /^Meeting of (?:the )?(?:two|both) (?:ministers|leaders|presidents|sides|delegations|men|women|premiers)$/;
const isPairOf = ({ finding }: ProposedMeeting, { startDate, start }: Draft["finding"]): boolean =>
  finding.rule === "people-who-met" && finding.startDate === startDate && finding.start < start;

/** `The ministers last met in May`: whoever else the text names was not there. */
const longAgo = /(?<!\p{L})last (?:met|gathered|convened|assembled|sat)(?!\p{L})/u;

/** Who says on the way to a meeting, or has just come from it, what a transcript goes on with. */
const speakerOf = (sentence: Sentence, reading: Reading): Participation | undefined =>
  isDoorstep(sentence) ? speakerAtDoor(sentence) : speakerOfTurn(reading, sentence);

/** `as agreed at the summit`: without a day, or for one that is to come. */
const isOnlyMentioned = (described: Described, sentence: Sentence, { source }: Reading): boolean => {
  const days = sentence.dates.filter(namesDay);
  return days.length > 0
    ? !days.some((day) => isPastDate(day, source))
    : !isDoorstep(sentence) && (!goingOn.test(sentence.unquoted) || isAside(sentence, described));
};

/** What a sentence by itself tells of as a meeting. */
const describedIn = (sentence: Sentence, source: Source): Described | undefined =>
  (sentence.index < 3 ? bodyAndDay(sentence) : undefined) ??
  eventThatWasHeld(sentence) ??
  bodyThatVoted(sentence, source) ??
  (sentence.gathering ||
  sentence.names.some(isMeeting) ||
  ((sentence.tells & tells.kind) !== 0 && congressOf.test(sentence.unquoted))
    ? (named(sentence) ?? bodyThatMet(sentence))
    : undefined) ??
  groupThatMet(sentence) ??
  meetingWith(sentence, source) ??
  gatheringDescribed(sentence, source) ??
  pairOfThen(sentence, source);

/** Two of whom one `held a meeting with` the other. */
const meetingWith = (sentence: Sentence, source: Source): Described | undefined =>
  heldWith.test(sentence.unquoted) ? pairOfThen(sentence, source) : undefined;

const heldWith = /(?<![A-Za-z])(?:held|had) an? (?:[a-z-]+ ){0,2}meeting with(?![A-Za-z])/;

/** Whether a sentence says the day of what it tells, or that it is the same. */
const hasDay = (sentence: Sentence): boolean => sentence.dates.some(namesDay) || isSameDay(sentence);

/** Two who met on a day, in a week or in a month that has begun. */
function pairOfThen(sentence: Sentence, source: Source): Described | undefined {
  const isSame = isSameDay(sentence) || isOfNow(sentence);
  const dates = sentence.dates.filter(
    (date) => isPastDay(date, source) || isPastWeek(date, source) || isPastMonth(date, source),
  );
  const pair = isSame || dates.length > 0 ? peopleWhoMet(sentence) : undefined;
  return pair && (isSame || dates.some((date) => !isOfOther(date, source.text, pair.end))) ? pair : undefined;
}

/** Whether a sentence tells of a day on which nothing is proposed yet. */
const isOfOtherDay = (sentence: Sentence, reading: Reading, found: readonly ProposedMeeting[]): boolean => {
  if (!sentence.dates.some((date) => isPastDay(date, reading.source))) return false;
  const { startDate } = daysOf(sentence, reading);
  return !found.some(({ finding }) => finding.startDate === startDate);
};

/** Whether whom somebody met is told without a day: as the news, or as one more of those met that day. */
const isMore = (sentence: Sentence, reading: Reading, last: ProposedMeeting | undefined): boolean =>
  last
    ? isSameDay(sentence) || (sentence.dates.length === 0 && (goesOn(sentence) || sentence.caption))
    : !hasDay(sentence) && isNews(sentence, reading);

/** Whether a sentence is the news of a dated text, which is of its day where it says no other. */
const isNews = ({ index, start, dates }: Sentence, { source, dates: all }: Reading): boolean => {
  if (source.documentDate === undefined) return false;
  if (dates.some(({ type, value }) => type !== "DURATION" && value !== "PRESENT_REF")) return false;
  const told = all.findLast((date) => date.start < start && isDay(date));
  if (told && !isPastDate(told, source)) return false; // in a calendar of what is to come
  return isAmongFirst(index, source);
};

/** Whether a meeting, or one that it is a part of, is proposed already: `the first session of the ‸meeting of ministers`. */
function isNamed(names: ReadonlySet<string>, name: string): boolean {
  if (names.has(name)) return true;
  if (!name.includes(" ")) for (const known of names) if (known.endsWith(` ${name}`)) return true; // `the Forum`
  const whole = / (meeting of .+)$/.exec(name)?.[1];
  return whole !== undefined && names.has(whole);
}

const proposing = tells.gathering | tells.convening | tells.sitting | tells.body;

/** The first sentence that may well tell of a meeting; whether there was one is told by who took part. */
export function likelyLead(reading: Reading): ProposedMeeting | undefined {
  for (const sentence of sentencesThat(reading, tells.lead)) {
    const described = sentence.heading ? undefined : leadOf(sentence, reading.source);
    if (described) return { finding: findingOf(described, sentence, reading), body: undefined, taking: [] };
  }
  return undefined;
}

function findingOf(described: Described, sentence: Sentence, reading: Reading): Draft["finding"] {
  const finding: Open<Draft["finding"]> = {
    ...asFinding(described),
    ...daysOf(sentence, reading, described),
  };
  const place =
    placeBehind(sentence, described.end) ??
    placeOf(sentence) ??
    placeBelow(sentence, reading) ??
    placeAhead(sentence, reading) ??
    venueOf(reading) ??
    homeOf(reading, finding.startDate);
  if (place !== undefined) finding.place = place;
  return finding;
}

/** `His last visit was in 2023, when he attended the ‸Forum on Lichen`. */
const isAside = ({ unquoted, start }: Sentence, meeting: Described): boolean =>
  /(?<![A-Za-z])(?:when|since|before|after|until) [^,.;]{0,60}$/u.test(
    unquoted.slice(0, meeting.start - start),
  );

const isMeeting = ({ type }: NameFinding): boolean => type === "meeting";

/** A congress that is no parliament. */
const congressOf = /(?<![A-Za-z])(?<!\p{L})congress (?:of|on)(?!\p{L})/iu;

/** A meeting that the registry does not know. */
export interface ProposedMeeting {
  readonly finding: Draft["finding"];
  /** The body that meets, if it is the body that is named. */
  readonly body: NameFinding | undefined;
  /** Who took part by the words that tell of it. */
  readonly taking: Participation[];
  /** Whether it is told of in passing. */
  readonly aside?: true;
}

/** Verbs that tell of a meeting as it happens, not of one long past or yet to be prepared. */
const goingOn =
  /(?<![A-Za-z])(?<!\p{L})(?<!(?<!\p{L})(?:will|would|shall|should|may|might|could|to|be) )(met|meets?|opened|opens|began|begins|convened|gathered|closed|ended|held|holds?|hosted|attend(?:ed|s)?|join(?:ed|s)?|chaired|takes? part|took part|takes place|took place|under way)(?!\p{L})/iu;
