import type { MeetingFinding } from "../../findings.ts";
import { dayNumber, goesOn, isDay, isPastWeek, isSameDay, plusDays } from "./days.ts";
import { sentenceAt, type Reading, type Sentence } from "./reading.ts";

/** First and last day that the sentence gives; *two days of meetings* end on the day named, *for two days* begins there. */
export function daysOf(sentence: Sentence, reading: Reading): Pick<MeetingFinding, "startDate" | "endDate"> {
  const { source } = reading;
  const days = sentence.dates.filter(isDay).map((date) => date.value.slice(0, 10));
  if (days.length === 0 && sentence.dates.some((date) => isPastWeek(date, source))) return {};
  const given =
    days.length > 0
      ? days
      : [
          (isSameDay(sentence) || goesOn(sentence) || sentence.caption
            ? dayBefore(reading, sentence.start)
            : undefined) ??
            dayBelow(sentence, reading) ??
            source.documentDate?.value,
        ].filter((day) => dayNumber(day) !== undefined);
  const first = given.reduce((a, b) => (a! < b! ? a : b), given[0]);
  const last = given.reduce((a, b) => (a! > b! ? a : b), given[0]);
  if (first === undefined || last === undefined) return {};
  const length = sentence.dates.find(
    (date) => date.type === "DURATION" && /^P(?:[2-9]D|[1-4]W)$/.test(date.value),
  );
  const unit = length?.value[2] === "W" ? 7 : 1;
  const span = length && first === last && first.length === 10 ? Number(length.value[1]) * unit - 1 : 0;
  if (!length || span === 0) return { startDate: first, endDate: last };
  return beginsThen.test(sentence.unquoted.slice(0, length.start - sentence.start))
    ? { startDate: first, endDate: plusDays(first, span) }
    : { startDate: plusDays(first, -span), endDate: last };
}

/** Before a length of days that begin on the day named: `met for ‸two days`, `opened a ‸two-day meeting`. */
const beginsThen =
  /(?<![A-Za-z])(?:for|open(?:ed|s)?|beg[ai]ns?|start(?:ed|s)?|kick(?:ed|s)? off)(?: an?| the| their| its)? $/u;

/** The day that the text named last before a place. */
const dayBefore = ({ dates }: Reading, offset: number): string | undefined =>
  dates.findLast((date) => date.start < offset && isDay(date))?.value.slice(0, 10);

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
