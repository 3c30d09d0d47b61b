import type { Meeting } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import type { Certainty, NameFinding } from "../../findings.ts";
import { meetingsOf } from "../../meetingsOf.ts";
import type { Source } from "../../source.ts";
import { contentWords, contentWordsIn } from "./contentWords.ts";
import { dayNumber } from "./days.ts";
import { meetsByName } from "./gatherings.ts";
import { tells } from "./meetingWords.ts";
import { toldOf } from "./toldMeetings.ts";
import { sentencesThat, type Reading, type Sentence } from "./reading.ts";

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
  const all = meetingsOf(source.registry);
  const reported = new Map<string, ReportedMeeting>();
  const add = (found: ReportedMeeting): void => {
    if (!reported.has(found.meeting.id)) reported.set(found.meeting.id, found);
  };
  for (const id of source.declaredMeetings) {
    const meeting = all.find((candidate) => candidate.id === id);
    if (!meeting) continue;
    const place = firstEvocation(meeting, reading) ?? firstGathering(reading) ?? source.sentences[0];
    const at = place ? { start: place.start, end: place.end } : { start: 0, end: 0 };
    add({
      meeting,
      rule: "declared",
      certainty: "certain",
      reason: "The front matter or the registry says so.",
      ...at,
    });
  }
  const days = daysTold(reading);
  const near = all.filter((meeting) => isNear(meeting, days));
  for (const meeting of near) {
    const place = firstEvocation(meeting, reading);
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
  for (const sentence of describable.length > 0 ? sentencesThat(reading, tells.gathering) : []) {
    const meeting = sentence.gathering ? bestDescribed(describable, sentence, source) : undefined;
    if (!meeting) continue;
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

/** Whether words in a text bring a meeting to mind: its name, or the name of the body whose session it is. */
export const evokes = (name: NameFinding, meeting: Meeting, text: string): boolean =>
  name.entity !== null &&
  (name.entity === meeting.id ||
    (name.entity === meeting.organizer && meetsByName(text.slice(name.start, name.end))) ||
    (name.readings?.some((other) => other.entity === meeting.id) ?? false));

const firstEvocation = (meeting: Meeting, { names, source }: Reading): NameFinding | undefined =>
  names.find((name) => evokes(name, meeting, source.text));

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
 * The days between the first and last of which a meeting is reported: up to two days before it and three after it
 * a document can report it without saying when it was. Without a date of its own a document reports the days it names.
 */
function daysTold({ source, dates }: Reading): readonly Days[] {
  const day = dayNumber(source.documentDate?.value);
  if (day !== undefined) return [{ first: day - 3, last: day + 2 }];
  const named = dates
    .filter((date) => /^\d{4}-\d\d-\d\d/.test(date.value))
    .flatMap((date) => dayNumber(date.value) ?? []);
  return [...new Set(named)].map((told) => ({ first: told, last: told }));
}

/** Day numbers, both inclusive. */
interface Days {
  readonly first: number;
  readonly last: number;
}

function isNear(meeting: Meeting, told: readonly Days[]): boolean {
  const own = daysOf(meeting);
  return own !== undefined && told.some((days) => own.first <= days.last && days.first <= own.last);
}

/** When a meeting is held, worked out once. */
function daysOf(meeting: Meeting): Days | undefined {
  if (!heldOn.has(meeting)) {
    const first = dayNumber(meeting.startDate);
    heldOn.set(
      meeting,
      first === undefined ? undefined : { first, last: dayNumber(meeting.endDate) ?? first },
    );
  }
  return heldOn.get(meeting);
}

const heldOn = new WeakMap<Meeting, Days | undefined>();

/** Whether it is the session of a body, which is reported by the body's name only. */
function isSession(meeting: Meeting, source: Source): boolean {
  const body = meeting.organizer === undefined ? undefined : source.registry.entities.get(meeting.organizer);
  return body !== undefined && meetsByName(body.name);
}

/** The meeting whose place the sentence names and whose own words it shares most; an umbrella wins over its parts. */
function bestDescribed(near: readonly Meeting[], sentence: Sentence, source: Source): Meeting | undefined {
  const words = contentWordsIn(source, sentence, wordsOfAll(source.registry));
  if (words.length === 0) return undefined;
  const places = new Set(sentence.names.map((name) => name.entity));
  let best: Meeting | undefined;
  let bestScore = 0;
  for (const meeting of near) {
    const location =
      meeting.location === undefined ? undefined : source.registry.entities.get(meeting.location);
    const inside = location?.kind === "place" ? location.containedInPlace : undefined;
    const hasPlace =
      meeting.location !== undefined &&
      (places.has(meeting.location) || (inside !== undefined && places.has(inside)));
    const own = wordsOf(meeting);
    let shared = 0;
    for (const word of words) if (own.has(word)) shared++;
    if (!hasPlace && shared < 3) continue;
    if (shared === 0) continue;
    const score = shared + (hasPlace ? 1 : 0) + (meeting.superEvent === undefined ? 0.5 : 0);
    if (score > bestScore) {
      best = meeting;
      bestScore = score;
    }
  }
  return bestScore >= 2 ? best : undefined;
}

/** What a meeting is about by its names, worked out once. */
function wordsOf(meeting: Meeting): ReadonlySet<string> {
  const known = ownWords.get(meeting);
  if (known) return known;
  const words = contentWords([meeting.name, ...meeting.aliases].join(" "));
  ownWords.set(meeting, words);
  return words;
}

const ownWords = new WeakMap<Meeting, ReadonlySet<string>>();

/** What all meetings of a registry are about, gathered once. */
function wordsOfAll(registry: Registry): ReadonlySet<string> {
  const known = allWords.get(registry);
  if (known) return known;
  const words = new Set(meetingsOf(registry).flatMap((meeting) => [...wordsOf(meeting)]));
  allWords.set(registry, words);
  return words;
}

const allWords = new WeakMap<Registry, ReadonlySet<string>>();
