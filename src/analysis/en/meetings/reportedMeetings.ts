import type { Meeting } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Certainty } from "../../findings.ts";
import { meetingsIn } from "../../../registry/meetingsIn.ts";
import type { Source } from "../../source.ts";
import { canBeWithin, dayNumber } from "./days.ts";
import { firstThatEvokes } from "./evoked.ts";
import { meetsByName } from "./gatherings.ts";
import { tells } from "./meetingWords.ts";
import { pastTense } from "./pastTense.ts";
import { toldOf } from "./toldMeetings.ts";
import { sentencesThat, type Reading, type Sentence } from "./reading.ts";
import { topicsIn, topicsOf } from "./topics.ts";

/** A registered meeting that the document reports, and why it is thought so. */
export interface ReportedMeeting {
  readonly meeting: Meeting;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly reason: string;
  /** Where it is first named or described; the document's beginning if it is only declared. */
  readonly start: number;
  readonly end: number;
}

export interface Reported {
  /** In the order in which the text first tells of them. */
  readonly meetings: readonly ReportedMeeting[];
  /** The meetings that sentences describe without naming them, by the sentence's index. */
  readonly described: ReadonlyMap<number, Meeting>;
}

/**
 * Which meetings of the registry a document reports: those it declares; those it names while they are going on or
 * just over; those of which it tells that they were held or who took part; and those that fit the day, the place and the words of a sentence about a gathering. A meeting long past
 * that is only named is not reported.
 */
export function reportedMeetings(reading: Reading): Reported {
  const { source } = reading;
  const reported = new Map<string, ReportedMeeting>();
  const add = (found: ReportedMeeting): void => {
    if (!reported.has(found.meeting.id)) reported.set(found.meeting.id, found);
  };
  for (const id of source.declaredMeetings) {
    const meeting = source.registry.entities.get(id);
    if (meeting?.kind !== "meeting") continue;
    const place = firstThatEvokes(reading.evoked, meeting) ?? firstGathering(reading) ?? source.sentences[0];
    const at = place ? { start: place.start, end: place.end } : { start: 0, end: 0 };
    add({
      meeting,
      rule: "declared",
      certainty: "certain",
      reason: "The front matter or the registry says so.",
      ...at,
    });
  }
  const near = heldOn(source.registry, daysTold(reading));
  for (const meeting of near) {
    const place = firstThatEvokes(reading.evoked, meeting);
    if (!place) continue;
    const reason = "The text names it, and its date is the document's or just before.";
    add({
      meeting,
      rule: "named-near-its-date",
      certainty: "certain",
      reason,
      start: place.start,
      end: place.end,
    });
  }
  for (const { meeting, name } of toldOf(reading))
    add({
      meeting,
      rule: "told-of",
      certainty: name.certainty === "certain" ? "certain" : "inferred",
      reason: "The text tells that it was held, or who took part in it.",
      start: name.start,
      end: name.end,
    });
  const described = new Map<number, Meeting>();
  const describable = near.filter((meeting) => !isSession(meeting, source));
  for (const sentence of describable.length > 0
    ? sentencesThat(reading, tells.gathering | tells.sitting)
    : []) {
    const meeting = bestDescribed(describable, source, sentence);
    if (!meeting || !(sentence.gathering || satTogether.test(sentence.unquoted))) continue;
    described.set(sentence.index, meeting);
    add({
      meeting,
      rule: "fits-day-place-and-words",
      certainty: "inferred",
      reason: "The sentence tells of a gathering, and day, place and words fit this meeting.",
      start: sentence.start,
      end: sentence.end,
    });
    const known = reported.get(meeting.id)!;
    if (sentence.start < known.start)
      reported.set(meeting.id, { ...known, start: sentence.start, end: sentence.end });
  }
  return { meetings: [...reported.values()].sort((a, b) => a.start - b.start), described };
}

/** `The ministers agreed`, `told the ministers`: they sat together, though no word says that they met. */
const satTogether = new RegExp(
  `(?<![A-Za-z])(?<!\\p{L})(?:ministers|leaders|chiefs|directors|governors|ambassadors|presidents)(?:,? of [^.,;]{1,50})? (?:on [A-Z]\\p{Ll}+day |also |finally )?(?:were in|(?!(?:said|told|denied|had|warned)(?!\\p{L}))${pastTense})(?!\\p{L})|(?<![A-Za-z])(?<!\\p{L})(?:told|welcomed|addressed|briefed|urged|warned) (?:the )?(?:[\\p{L}’'-]+ ){0,5}(?:ministers|leaders|chiefs|directors|governors|ambassadors|presidents)(?!\\p{L})`,
  "u",
);

/** The first heading that tells of a gathering, else the first sentence that does. */
function firstGathering(reading: Reading): Sentence | undefined {
  let first: Sentence | undefined;
  for (const sentence of sentencesThat(reading, tells.gathering)) {
    if (!sentence.gathering) continue;
    if (sentence.heading) return sentence;
    first ??= sentence;
  }
  return first;
}

/**
 * The days between the first and last of which a meeting is reported: up to two days before it and four after it (a Monday’s letter tells of Thursday)
 * a document can report it without saying when it was. Without a date of its own a document reports the days it names.
 */
function daysTold({ source, dates }: Reading): readonly Days[] {
  const day = dayNumber(source.documentDate?.value);
  if (day !== undefined) return [{ first: day - daysAfter, last: day + daysBefore }];
  const named = dates
    .filter((date) => /^\d{4}-\d\d-\d\d/.test(date.value))
    .flatMap((date) => dayNumber(date.value) ?? []);
  return [...new Set(named)].map((told) => ({ first: told, last: told }));
}

/** How long before and after it a meeting is reported. */
const daysBefore = 2;
const daysAfter = 4;

/** Day numbers, both inclusive. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** The meetings of a registry that are held on some of these days. */
const heldOn = (registry: Registry, told: readonly Days[]): readonly Meeting[] =>
  calendarOf(registry)
    .filter((held) => told.some((days) => held.first <= days.last && days.first <= held.last))
    .map(({ meeting }) => meeting);

/** The days of texts that may report a meeting, as far as days tell; undefined if no day does. */
export function reportedOn(meeting: Meeting): Days | undefined {
  const held = daysOf(meeting);
  return held && { first: held.first - daysBefore, last: held.last + daysAfter };
}

function daysOf({ startDate, endDate }: Meeting): Days | undefined {
  const first = dayNumber(startDate);
  return first === undefined ? undefined : { first, last: dayNumber(endDate) ?? first };
}

/** When each meeting is held, worked out once for a registry. */
function calendarOf(registry: Registry): readonly HeldMeeting[] {
  const known = calendars.get(registry);
  if (known) return known;
  const calendar = meetingsIn(registry).flatMap((meeting): readonly HeldMeeting[] => {
    const days = daysOf(meeting);
    return days ? [{ meeting, ...days }] : [];
  });
  calendars.set(registry, calendar);
  return calendar;
}

interface HeldMeeting extends Days {
  readonly meeting: Meeting;
}

const calendars = new WeakMap<Registry, readonly HeldMeeting[]>();

/** Whether it is the session of a body, which is reported by the body's name only. */
function isSession(meeting: Meeting, source: Source): boolean {
  const body = meeting.organizer === undefined ? undefined : source.registry.entities.get(meeting.organizer);
  return body !== undefined && meetsByName(body.name);
}

/** The meeting whose place the sentence names and whose own words it shares most; an umbrella wins over its parts. */
function bestDescribed(
  near: readonly Meeting[],
  { words, registry }: Source,
  sentence: Sentence,
): Meeting | undefined {
  const topics = topicsOf(registry);
  const told = topicsIn(words, sentence, topics);
  if (told.length === 0) return undefined;
  const names = (place: string | undefined): boolean =>
    place !== undefined && sentence.names.some((name) => name.entity === place);
  let best: Meeting | undefined;
  let bestScore = 0;
  for (const meeting of near) {
    const own = topics.of.get(meeting);
    const shared = own ? told.filter((topic) => own.has(topic)).length : 0;
    if (shared === 0) continue;
    const location = meeting.location === undefined ? undefined : registry.entities.get(meeting.location);
    const hasPlace =
      names(meeting.location) || (location?.kind === "place" && names(location.containedInPlace));
    if (!hasPlace && shared < 3) continue;
    if (isOnOtherDays(sentence, meeting)) continue;
    const score = shared + (hasPlace ? 1 : 0) + (meeting.superEvent === undefined ? 0.5 : 0);
    if (score > bestScore) {
      best = meeting;
      bestScore = score;
    }
  }
  return bestScore >= 2 ? best : undefined;
}

/** Whether a sentence names days, and none of them can be one of the meeting's. */
const isOnOtherDays = ({ dates }: Sentence, { startDate, endDate }: Meeting): boolean => {
  const days = dates.filter((date) => /^\d{4}-\d\d-\d\d/.test(date.value));
  return days.length > 0 && !days.some((date) => canBeWithin(date, startDate, endDate));
};
