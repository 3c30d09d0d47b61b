import type { Span } from "../../../text/span.ts";
import type { DateFinding, MeetingFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { dayNumber, isDay, isOfOther, isPastMonth, isPastWeek, isSameDay, plusDays } from "./days.ts";
import { goesOnWith, ofNews, toldBefore } from "./encounterWhen.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/** First and last day that the sentence gives; *two days of meetings* end on the day named, *for two days* begins there. */
export function daysOf(
  sentence: Sentence,
  reading: Reading,
  at: Span & { readonly rule?: string } = sentence,
): Pick<MeetingFinding, "startDate" | "endDate"> {
  const { source } = reading;
  const month = monthBehind(at, sentence, source);
  if (month !== undefined) return { startDate: month, endDate: month };
  const days = daysNear(
    at,
    sentence.dates.filter(
      (date) =>
        isDay(date) &&
        !isOfOther(date, source.text, at.end) &&
        !(isPart.test(date.value) && isSameDay(sentence)),
    ),
  ).map((date) => date.value.slice(0, 10));
  if (days.length === 0) {
    if (sentence.dates.some((date) => isPastWeek(date, source))) return {};
    const months = sentence.dates.filter((date) => isPastMonth(date, source));
    const told = (months.find(({ anchor }) => !anchor) ?? months[0])?.value;
    if (told !== undefined) return { startDate: told, endDate: told };
    const same = goesOnWith(sentence) ? toldBefore(sentence, reading) : undefined;
    if (same) return same;
  }
  const given =
    days.length > 0
      ? days
      : [
          (sentence.caption ? dayBefore(reading, sentence.start) : undefined) ??
            dayBelow(sentence, reading) ??
            (at.rule === "people-who-met" ? ofNews(sentence, reading).startDate : undefined) ??
            source.documentDate?.value,
        ].filter((day) => dayNumber(day) !== undefined);
  const first = given.reduce((a, b) => (a! < b! ? a : b), given[0]);
  const last = given.reduce((a, b) => (a! > b! ? a : b), given[0]);
  if (first === undefined || last === undefined) return {};
  const length = sentence.dates.find(
    (date) =>
      date.type === "DURATION" &&
      /^P(?:[2-9]D|[1-4]W)$/.test(date.value) &&
      !/^ (?:after|before|ago|earlier|later|since)(?!\p{L})/u.test(
        sentence.text.slice(date.end - sentence.start),
      ),
  );
  const unit = length?.value[2] === "W" ? 7 : 1;
  const span = length && first === last && first.length === 10 ? Number(length.value[1]) * unit - 1 : 0;
  if (!length || span === 0) return { startDate: first, endDate: last };
  return beginsThen.test(sentence.unquoted.slice(0, length.start - sentence.start))
    ? { startDate: first, endDate: plusDays(first, span) }
    : { startDate: plusDays(first, -span), endDate: last };
}

/** The month right behind the words for a meeting: `the Eighth Forum, held in Mandalay in ‸July 2016`. */
function monthBehind(at: Span, sentence: Sentence, source: Source): string | undefined {
  const date = sentence.dates.find(({ start }) => start >= at.end);
  if (!date || date.start - at.end > 60 || !isPastMonth(date, source)) return undefined;
  const between = sentence.unquoted.slice(at.end - sentence.start, date.start - sentence.start);
  return /^,? (?:(?:which was |was |that was )?(?:held|hosted|took place|met|opened)(?: at [^,.;]{3,30}?)? )?in (?:\p{Lu}[\p{L} ]+,? in )?$/u.test(
    between,
  )
    ? date.value
    : undefined;
}

/** A part of a day, of which the text has told before which that is: `in the afternoon`. */
const isPart = /T(?:MO|AF|EV|NI)$/;

/** Of days far apart, which are no first and last one, the next behind the words for the meeting, or else before them. */
function daysNear(at: Span, days: readonly DateFinding[]): readonly DateFinding[] {
  const numbers = days.map(({ value }) => dayNumber(value)!);
  if (days.length < 2 || Math.max(...numbers) - Math.min(...numbers) < 45) return days;
  const near = days.find(({ start }) => start >= at.end) ?? days.findLast(({ start }) => start < at.end);
  return near ? [near] : days;
}

/** Before a length of days that begin on the day named: `met for ‸two days`, `opened a ‸two-day meeting`. */
const beginsThen =
  /(?<![A-Za-z])(?:for|open(?:ed|s)?|beg[ai]ns?|start(?:ed|s)?|kick(?:ed|s)? off|(?:opening|start|beginning|first day) of)(?: an?| the| their| its)? $/u;

/** The day that the text named last before a place, but for those that only say when something else was. */
const dayBefore = ({ dates, source }: Reading, offset: number): string | undefined =>
  dates
    .findLast((date) => date.start < offset && isDay(date) && !isOfOther(date, source.text))
    ?.value.slice(0, 10);

/** The day on a line of its own, up to two below a title: `Riga, 3 April`, `Held in the Library on 3 April at 6 pm`. */
function dayBelow({ index, text }: Sentence, reading: Reading): string | undefined {
  if (index > 2 || /[.!?]$/.test(text)) return undefined;
  for (let i = index + 1; i <= index + 2 && i < reading.tells.length; i++) {
    const line = sentenceAt(reading, i);
    const day = line.dates.find(isDay);
    if (
      day &&
      ((day.end === line.end &&
        /^(?:\p{Lu}[\p{L}.’'-]*,? ){0,4}$/u.test(line.text.slice(0, day.start - line.start))) ||
        (line.text.length < 120 && /^(?:held|date:|when:) ?/iu.test(line.text)))
    )
      return day.value.slice(0, 10);
  }
  return undefined;
}
