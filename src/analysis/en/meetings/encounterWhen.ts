import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { DateFinding, MeetingFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { dayNumber, goesOn, isDay, isOfNow, isOfOther, isPastDate, isSameDay, plusDays } from "./days.ts";
import type { Encounter } from "./encounters.ts";
import type { Reading, Sentence } from "./reading.ts";

/** The day or month of an encounter; empty where the text tells none, undefined where it is to come. */
export function whenMet(
  met: Encounter,
  all: readonly Encounter[],
  sentence: Sentence,
  reading: Reading,
): When | undefined {
  const { source } = reading;
  const told = toldNear(met, all, sentence);
  const own = told.filter(({ value }) => !isPart.test(value));
  if (own.length > 0) {
    const past = own.filter((date) => isPastDate(date, source) && !isOfOther(date, source.text, met.end));
    return past.length === 0 ? undefined : spanOf(past[0]!, past.at(-1)!);
  }
  if (sentence.dates.some((date) => isOfAnother(date, met, reading))) return {};
  const part = told.find((date) => isPastDate(date, source));
  return onEve(
    sentence,
    toldBefore(sentence, reading) ??
      dayAbove(sentence, reading) ??
      (part ? spanOf(part, part) : ofNews(sentence, reading)),
  );
}

/** Whether a date of the sentence shows that it is not told of the day that the text spoke of last. */
const isOfAnother = (date: DateFinding, met: Encounter, { source }: Reading): boolean =>
  date.type === "DATE" &&
  date.value !== "PRESENT_REF" &&
  !isPart.test(date.value) &&
  (met.byNoun || isPastDate(date, source));

/** A part of a day, of which the text has told before which that is: `in the afternoon`. */
const isPart = /T(?:MO|AF|EV|NI)$/;

/** Whether a date is a day, a time of one, or a month. */
export const isWhen = (date: DateFinding): boolean =>
  (date.type === "DATE" || date.type === "TIME") && (isDay(date) || /^\d{4}-\d\d$/.test(date.value));

const spanOf = (first: DateFinding, last: DateFinding) => ({
  startDate: first.value.slice(0, 10),
  endDate: (last.value.length < first.value.length ? first : last).value.slice(0, 10),
});

/** The dates within the clause of an encounter: behind it up to the next one, else the nearest before. */
function toldNear(met: Encounter, all: readonly Encounter[], sentence: Sentence): readonly DateFinding[] {
  const next = all.find(({ start }) => start > met.start)?.start ?? sentence.end;
  const { unquoted, start: from } = sentence;
  const dates = sentence.dates.filter(isWhen);
  const behind: DateFinding[] = [];
  for (const date of dates) {
    if (date.start < met.start || date.start >= next) continue;
    const gap = unquoted.slice(Math.max(met.start, behind.at(-1)?.end ?? 0) - from, date.start - from);
    if (behind.length === 0 ? leads.test(gap) : !joinsDays.test(gap)) break;
    behind.push(date);
  }
  if (behind.length > 0) return behind;
  const before = dates.filter(
    ({ end }) =>
      end <= met.start &&
      !all.some((other) => other.start < met.start && end <= other.end && end >= other.start),
  );
  const last = before.at(-1);
  const first = before.at(-2);
  if (!last) return [];
  return first && joinsDays.test(unquoted.slice(first.end - from, last.start - from))
    ? [first, last]
    : [last];
}

/** Between the first and the last day. */
const joinsDays = /^ ?(?:and|to|until|–|-) ?$/;

/** What parts a date from a verb of meeting. */
const leads = /[;:]|(?:,| and) (?:but|who|which|when|where|he|she|they)(?!\p{L})/u;

/**
 * The last day or month told earlier in the paragraph, with the first one of several: `from 3 to 5 May`; where the sentence
 * goes on with the same day, in the text.
 */
export function toldBefore(sentence: Sentence, { source, dates }: Reading): When | undefined {
  const paragraph = source.paragraphs[sentence.paragraph];
  const sameDay = goesOnWith(sentence);
  const from = sameDay ? 0 : (paragraph?.start ?? 0);
  const at = lastBefore(
    dates,
    { start: from, end: sentence.start },
    (date) =>
      (sameDay ? isDay(date) : isWhen(date)) &&
      !(isPart.test(date.value) && /^(?:this|the|in) /i.test(source.text.slice(date.start, date.end))) &&
      isPastDate(date, source) &&
      !isAside.test(source.text.slice(Math.max(0, date.start - 80), date.start)),
  );
  const last = dates[at];
  if (!last || (/^Earlier(?: in the day)?,/.test(sentence.unquoted) && isLongBefore(last, source)))
    return undefined;
  const first = dates[at - 1];
  const isRange = first && isWhen(first) && joinsDays.test(source.text.slice(first.end, last.start));
  return spanOf(isRange ? first : last, last);
}

/** The index of the last date of a stretch that passes; -1 if none does. */
function lastBefore(
  dates: readonly DateFinding[],
  { start, end }: Span,
  passes: (date: DateFinding) => boolean,
): number {
  for (let i = firstAtOrAfter(dates, end) - 1; i >= 0 && dates[i]!.start >= start; i--)
    if (dates[i]!.end <= end && passes(dates[i]!)) return i;
  return -1;
}

/** Whether a day is days before that of the text, so that `earlier in the day` is not of it. */
const isLongBefore = ({ value }: DateFinding, { documentDate }: Source): boolean =>
  (dayNumber(documentDate?.value) ?? 0) - (dayNumber(value) ?? 0) > 2;

type When = Pick<MeetingFinding, "startDate" | "endDate">;

/** Before a date that only tells when something else was. */
const isAside = /(?<!\p{L})(?:when|since|after|before|until|where|which|who|last|previous)\s[^,;.:\n]*$/u;

/** `On the eve of the summit Berg and Holm met`. */
function onEve({ unquoted }: Sentence, when: When): When {
  const { startDate } = when;
  if (startDate?.length !== 10 || !/(?<![A-Za-z])on the eve of (?:the|their)(?![A-Za-z])/i.test(unquoted))
    return when;
  return { startDate: plusDays(startDate, -1), endDate: plusDays(startDate, -1) };
}

/** Whether a sentence goes on with what was the same day. */
export const goesOnWith = (sentence: Sentence): boolean =>
  goesOn(sentence) || isSameDay(sentence) || isOfNow(sentence) || also.test(sentence.unquoted);
const also =
  /^During the (?:visit|stay|trip)(?![A-Za-z])|(?<![A-Za-z])(?:also|later|then|separately|afterwards|beforehand|instead)(?![A-Za-z])/;

/** The day of the text, of what its first sentences tell, and of what follows a day near it. */
export function ofNews({ index, start }: Sentence, { source, dates }: Reading): When {
  const today = source.documentDate?.value.slice(0, 10);
  const day = dayNumber(today);
  if (today === undefined || day === undefined || index > 30) return {};
  const ahead = { start: 0, end: start };
  const told = dates[lastBefore(dates, ahead, (date) => isDay(date) && isPastDate(date, source))];
  if (told && !isAside.test(source.text.slice(Math.max(0, told.start - 80), told.start)))
    return Math.abs(dayNumber(told.value)! - day) <= 2 ? spanOf(told, told) : {};
  return isAmongFirst(index, source) ? { startDate: today, endDate: today } : {};
}

/** The day that a line above gives by itself, as days of a diary are headed, if none is told in between. */
function dayAbove({ start }: Sentence, { dates, source }: Reading): When | undefined {
  const told = dates[lastBefore(dates, { start: 0, end: start }, isDay)];
  if (!told || !isPastDate(told, source) || /\S/.test(lineAround(told, source))) return undefined;
  return spanOf(told, told);
}

/** What stands on the line of a date besides it. */
function lineAround({ start, end }: DateFinding, { text }: Source): string {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(from, start) + text.slice(end, to < 0 ? text.length : to);
}

/** Whether at most two whole sentences stand before one. */
export const isAmongFirst = (index: number, { text, sentences }: Source): boolean =>
  index < 12 &&
  sentences.slice(0, index).filter(({ end }) => /[.!?]/.test(text.slice(end - 2, end))).length < 3;
