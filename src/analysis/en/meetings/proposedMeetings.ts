import type { DateFinding, NameFinding, Open, Participation } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { goesOn, isPastDay, isSameDay, namesDay } from "./days.ts";
import type { Draft } from "./draft.ts";
import { groupMetOne, peopleWhoMet } from "./bilaterals.ts";
import { daysOf } from "./proposedDays.ts";
import { bodyAndDay, bodyThatVoted, gatheringDescribed, type Described } from "./describedGatherings.ts";
import { meetsByName } from "./gatherings.ts";
import { groupThatMet } from "./groupsThatMet.ts";
import { leadOf } from "./leads.ts";
import { placeOf, venueOf } from "./meetingPlace.ts";
import { tells } from "./meetingWords.ts";
import { speakerOfTurn } from "./turns.ts";
import { sentencesThat, type Reading, type Sentence } from "./reading.ts";

/**
 * Meetings that the registry does not know: a named one with a date beside it, a named body that met on a day or in
 * a place, or a group that *met in* a place. At
 * most five a document, the first told first; none for a sentence that already tells of a registered meeting.
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
    if (found.length >= 5) break;
    if (isTaken(sentence)) continue;
    const described =
      describedIn(sentence, reading.source) ??
      (isOnly && !hasDay(sentence) && isMore(sentence, reading, found.at(-1))
        ? peopleWhoMet(sentence, found.length > 0)
        : undefined) ??
      (isOnly && isOfOtherDay(sentence, reading, found) ? groupMetOne(sentence) : undefined);
    if (!described) continue;
    const { name, rule, body, taking } = described;
    const speaker = rule === "gathering-described" ? speakerOfTurn(reading, sentence) : undefined;
    if (isNamed(names, name.toLowerCase())) {
      if (speaker) found[0]?.taking.push(speaker);
      continue;
    }
    names.add(name.toLowerCase());
    if (
      (rule === "meeting-name" || rule === "body-meeting") &&
      !sentence.dates.some(namesDay) &&
      (!goingOn.test(sentence.unquoted) || isAside(sentence, described))
    )
      continue; // only mentioned: `as agreed at the summit`
    const finding = findingOf(described, sentence, reading);
    const proposed = { finding, body, taking: speaker ? [speaker] : [...(taking ?? [])] };
    if (sentence.heading && rule === "group-that-met") headline = found.length;
    const title = headline < 0 || rule !== "meeting-name" ? undefined : found[headline]!.finding;
    if (title?.startDate !== undefined && title.startDate === finding.startDate) {
      found[headline] = proposed; // `Defence chiefs gather in Riga`: the Riga Forum opened
      headline = -1;
    } else found.push(proposed);
  }
  return found;
}

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
  gatheringDescribed(sentence, source) ??
  (hasDay(sentence) ? peopleWhoMet(sentence) : undefined);

/** Whether a sentence says the day of what it tells, or that it is the same. */
const hasDay = (sentence: Sentence): boolean => sentence.dates.some(namesDay) || isSameDay(sentence);

/** Whether a sentence tells of a day on which nothing is proposed yet. */
const isOfOtherDay = (sentence: Sentence, reading: Reading, found: readonly ProposedMeeting[]): boolean => {
  if (!sentence.dates.some((date) => isPastDay(date, reading.source))) return false;
  const { startDate } = daysOf(sentence, reading);
  return !found.some(({ finding }) => finding.startDate === startDate);
};

/** Whether whom somebody met is told without a day: as the news, or as one more of those met that day. */
const isMore = (sentence: Sentence, reading: Reading, last: ProposedMeeting | undefined): boolean =>
  last ? sentence.dates.length === 0 && (goesOn(sentence) || sentence.caption) : isNews(sentence, reading);

/** Whether a sentence is the news of a dated text, which is of its day where it says no other. */
const isNews = ({ index, dates }: Sentence, { source }: Reading): boolean =>
  index < 3 &&
  source.documentDate !== undefined &&
  !dates.some(({ type, value }) => type !== "DURATION" && value !== "PRESENT_REF");

/** Whether a meeting, or one that it is a part of, is proposed already: `the first session of the ‸meeting of ministers`. */
function isNamed(names: ReadonlySet<string>, name: string): boolean {
  if (names.has(name)) return true;
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

function findingOf(
  { name, start, end, rule }: Described,
  sentence: Sentence,
  reading: Reading,
): Draft["finding"] {
  const finding: Open<Draft["finding"]> = {
    kind: "meeting",
    id: null,
    name,
    start,
    end,
    rule,
    certainty: "candidate",
    reason: "The sentence tells of a gathering that the registry does not know.",
    ...daysOf(sentence, reading),
  };
  const place = placeOf(sentence) ?? venueOf(reading);
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
}

/** Verbs that tell of a meeting as it happens, not of one long past or yet to be prepared. */
const goingOn =
  /(?<![A-Za-z])(?<!\p{L})(?<!(?:will|would|shall|should|may|might|could|to|be) )(met|meets?|opened|opens|began|begins|convened|gathered|closed|ended|held|holds?|hosted|attend(?:ed|s)?|join(?:ed|s)?|chaired|takes? part|took part|takes place|took place|under way)(?!\p{L})/iu;

/** A name of a meeting, or of a body that meets, with a gathering word right behind it. */
function named(sentence: Sentence): Described | undefined {
  for (const name of sentence.names) {
    if (name.entity !== null) continue;
    const words = sentence.text.slice(name.start - sentence.start, name.end - sentence.start);
    const behind = sentence.text.slice(name.end - sentence.start, name.end - sentence.start + 24);
    const meets = /^\s+(meeting|summit|session|talks|conference|ministerial)(?!\p{L})/iu.exec(behind);
    if (name.type === "meeting" && meetsByName(words) && !(words === "Meeting" && behind.startsWith(" with")))
      return { name: words, start: name.start, end: name.end, rule: "meeting-name" };
    if (meets && meetsByName(words))
      return {
        name: words + meets[0],
        start: name.start,
        end: name.end + meets[0].length,
        rule: "body-meeting",
      };
  }
  return undefined;
}

/**
 * `The Northern Dairy Board met in Riga on Tuesday`: a named body, known or not, that came together by itself on a day
 * or in a place. Whom it met would stand right behind the verb.
 */
function bodyThatMet(sentence: Sentence): Described | undefined {
  if ((sentence.tells & tells.convening) === 0 || sentence.dates.some((date) => date.type === "SET"))
    return undefined;
  const text = sentence.unquoted;
  for (const body of sentence.names) {
    if (body.type !== "organization") continue;
    const start = body.start - sentence.start;
    const end = body.end - sentence.start;
    if (
      !cameTogether.test(text.slice(end, end + 120)) ||
      notThen.test(text.slice(Math.max(0, start - 30), start))
    )
      continue;
    const words = text.slice(start, end);
    const day = sentence.dates.find(namesDay);
    if (!(day || (meetsByName(words) && placeOf(sentence) !== undefined && !sentence.dates.some(isLongAgo))))
      continue;
    const article = /(?:^|\s)[Tt]he\s+$/.test(text.slice(Math.max(0, start - 6), start)) ? "the " : "";
    return {
      name: `Meeting of ${article}${words}`,
      start: body.start,
      end: body.end,
      rule: "body-that-met",
      body,
    };
  }
  return undefined;
}

/** `The World Congress of Lichen Studies opened in Gdańsk on Monday`: whatever kind of name it was taken for. */
function eventThatWasHeld(sentence: Sentence): Described | undefined {
  if ((sentence.tells & tells.convening) === 0 || !sentence.dates.some(namesDay)) return undefined;
  const text = sentence.unquoted;
  for (const name of sentence.names) {
    if (name.entity !== null || name.type === "person" || name.type === "place") continue;
    const words = text.slice(name.start - sentence.start, name.end - sentence.start);
    if (!isEvent.test(words)) continue;
    const end = name.end - sentence.start;
    if (wasHeld.test(text.slice(end, end + 60)))
      return { name: words, start: name.start, end: name.end, rule: "meeting-name" };
  }
  return undefined;
}

/** Names of events by their kind, with more than that word. */
const isEvent =
  / (?:congress|conference|summit|forum|symposium|convention|assembly|congress of .+|conference on .+)$/i;
const wasHeld =
  /^ (?:opened|began|ended|closed|concluded|wound up|got under way|took place|was held)(?= (?:in|at|on|here|this|last|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L}))/u;

/** Behind a body's name: that it met, with an insertion and an adverb before it, and no object. */
const cameTogether =
  /^(?:,[^,]{1,50},)?(?: (?:also|then|again|first|last|later|on \p{Lu}\p{Ll}+day|yesterday|today))? (?:(?:met|meets|gathered|convened|assembled)(?: (?:again|briefly|today|yesterday|privately|virtually|online|behind closed doors)){0,3}(?= (?:in|at|on|for|to discuss|under|last|this|earlier|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})|[.,])|(?:held|opened|closed|ended|concluded|began|wrapped up) (?:its|an?|the|their) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:meeting|session|summit|conference|assembly|talks|hearing|seminar|workshop|sitting|convention|congress|plenary|retreat)(?! with(?!\p{L})))/u;

/** Before a body's name: a meeting that is only a point in time, a condition, or somebody else's. */
const notThen =
  /(?<![A-Za-z])(?<!\p{L})(?:since|after|before|when|until|while|if|whether|because|of|with|for|by|from|and)\s+(?:the\s+)?$/iu;

const isLongAgo = (date: DateFinding): boolean =>
  date.type === "DATE" && /^\d{4}(?:-\d\d)?$/.test(date.value);
