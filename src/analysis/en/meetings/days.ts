import { firstAtOrAfter, type Span } from "../../../text/span.ts";
import type { DateFinding } from "../../findings.ts";
import type { Source } from "../../source.ts";
import { dayNumber as dayNumberOf, mondayOf } from "../dates/calendar.ts";
import { sentenceAt, sentenceIndexAt, type Reading, type Sentence } from "./reading.ts";

/** Days since 1970-01-01 of an ISO date (or date-time, or year-month: its first day); undefined for anything else. */
export function dayNumber(iso: string | undefined): number | undefined {
  if (iso === undefined) return undefined;
  const told = known.get(iso);
  if (told !== undefined || known.has(iso)) return told;
  if (known.size === 1000) known.clear();
  const day = readDay(iso);
  known.set(iso, day);
  return day;
}

/** The days that were asked about last: a text names few, and they are asked about for each of its sentences. */
const known = new Map<string, number | undefined>();

function readDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(iso);
  if (!match) return undefined;
  return Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)) / 86_400_000);
}

/** Whether a date is a day, or a time of one. */
export const isDay = (date: DateFinding): boolean => /^\d{4}-\d\d-\d\d/.test(date.value);

/** The same of a day that only its weekday or its year is missing of, as in a text without a date: `on Monday`. */
export const namesDay = (date: DateFinding): boolean => isDay(date) || unplaced.test(date.value);
const unplaced = /^XXXX-(?:WXX-\d|\d\d-\d\d)/;

/** Whether a date is a day, and not one after the document's own. */
export function isPastDay(date: DateFinding, { documentDate }: Source): boolean {
  if (!documentDate && unplaced.test(date.value) && date.type !== "SET") return true;
  const day = isDay(date) ? dayNumber(date.value) : undefined;
  return day !== undefined && day <= (dayNumber(documentDate?.value) ?? day);
}

/** Whether a day or a month has begun by the document's own day; true where nothing is known of that. */
export function isPastDate({ value }: DateFinding, { documentDate }: Source): boolean {
  const day = dayNumber(value);
  return day === undefined || day <= (dayNumber(documentDate?.value) ?? day);
}

/** The same of a week that has begun: `this week`. */
export function isPastWeek(date: DateFinding, { documentDate }: Source): boolean {
  const monday = mondayNumberOf(date.value);
  return monday !== undefined && monday <= (dayNumber(documentDate?.value) ?? -Infinity);
}

/** The same of a month that has begun: `in March 1956`. */
export const isPastMonth = (date: DateFinding, source: Source): boolean =>
  date.type === "DATE" && /^\d{4}-\d\d$/.test(date.value) && isPastDate(date, source);

/** Whether a sentence goes on with what was the same day: `Earlier, the minister met …`, `Later that day`. */
export const isSameDay = ({ unquoted }: Sentence): boolean =>
  /^(?:Earlier|Later|Afterwards?|Separately|Instead|Before that|After that), |^Instead (?=\p{Lu})|^(?:In the (?:morning|afternoon|evening)|On the same (?:day|morning|afternoon|evening)|(?:On )?[Tt]hat (?:same )?(?:day|morning|afternoon|evening|night))(?!\p{L})|^(?:Before|After) the (?:meeting|summit|talks|session|ceremony)(?![A-Za-z])|(?<![A-Za-z])in the (?:morning|afternoon|evening)(?=[.,;])|(?<![A-Za-z])(?:[Ee]arlier|[Ll]ater) (?:in the day|that (?:same )?day|that (?:morning|afternoon|evening|night))(?![A-Za-z])/u.test(
    unquoted,
  );

/** Whether it tells of what has just happened, or happened on a visit that the text is about. */
export const isOfNow = ({ unquoted }: Sentence): boolean =>
  /^During (?:his|her|their) (?:stay|visit|trip)(?! last)(?![A-Za-z])|(?<![A-Za-z])(?:has|have) (?:just |also |now )?(?:met|held|been (?:received|welcomed))(?![A-Za-z])/u.test(
    unquoted,
  );

/**
 * Whether a date tells only when something named behind an offset was: `the farm ‸where the dyke broke on 5 October`, but
 * not `the board, which met on Tuesday`.
 */
export const isOfOther = ({ start }: Span, text: string, from = 0): boolean =>
  /[,;:.–—(] ?(?:where|which|who|whose|when|since) (?!(?:met|sat|gathered|convened|assembled|opened|began|ended|closed|(?:was|were) held|took place)(?!\p{L}))[^,;:.–—]*$/u.test(
    text.slice(Math.max(from, start - 90), start),
  );

/** Whether it goes on with whom somebody met besides: `Berg also met …`, `was later received by …`. */
export const goesOn = ({ unquoted }: Sentence): boolean =>
  /(?<![A-Za-z])(?:also|later|then) (?:met|received|welcomed|hosted|called on|dined with|saw|had (?:[a-z]+ )?(?:coffee|tea|breakfast|lunch|dinner) with|(?:held|had) (?:an? )?(?:separate |bilateral )?(?:talks|meetings?|consultations))(?![A-Za-z])/.test(
    unquoted,
  );

/** The ISO date a number of days after another. */
export const plusDays = (iso: string, days: number): string =>
  new Date((dayNumber(iso)! + days) * 86_400_000).toISOString().slice(0, 10);

/** The days that a sentence names in full, as day numbers; *on Monday* and the like do not count. */
export const explicitDays = (sentence: Sentence): readonly number[] =>
  sentence.dates.flatMap((date) => {
    const day = date.type === "DATE" && !date.anchor ? dayNumber(date.value) : undefined;
    return day === undefined || date.value.length < 10 ? [] : [day];
  });

/** Which days a place in the text speaks of: those its sentence names, else those of the last heading. */
export function daysToldAt(reading: Reading, offset: number): readonly number[] {
  const index = sentenceIndexAt(reading, offset);
  if (index < 0) return [];
  const own = explicitDays(sentenceAt(reading, index));
  if (own.length > 0) return own;
  const { sentences } = reading.source;
  const limit = sentences[index]!.start + 1;
  for (let h = firstAtOrAfter(reading.headings, limit) - 1; h >= 0; h--) {
    const heading = reading.headings[h]!;
    const last = firstAtOrAfter(sentences, Math.min(heading.end, limit)) - 1;
    if (last >= 0 && sentences[last]!.start >= heading.start) return explicitDays(sentenceAt(reading, last));
  }
  return [];
}

/** The first day of an ISO week as a day number. */
function mondayNumberOf(value: string): number | undefined {
  const monday = mondayOf(value);
  return monday && dayNumberOf(monday);
}

/**
 * Whether a date can lie within the days of something, give or take one: `2022` cannot lie in October 2023, `Thursday`
 * can. True where nothing is known.
 */
export function canBeWithin(date: DateFinding, start: string | undefined, end = start): boolean {
  if (date.type !== "DATE" || start === undefined || end === undefined) return true;
  const day = dayNumber(date.value);
  if (day !== undefined && date.value.length >= 10)
    return dayNumber(start)! - 1 <= day && day <= (dayNumber(end) ?? day) + 1;
  const monday = mondayNumberOf(date.value);
  if (monday !== undefined)
    return monday - 1 <= (dayNumber(end) ?? monday) && dayNumber(start)! <= monday + 7;
  const value = /^\d{4}(?:-\d\d)?$/.exec(date.value)?.[0];
  return (
    value === undefined || (start.slice(0, value.length) <= value && value <= end.slice(0, value.length))
  );
}

/** The same of a meeting whose days the text itself tells: to the day. */
export function canBeOn(date: DateFinding, start: string | undefined, end = start): boolean {
  if (date.type !== "DATE" || !isDay(date) || start?.length !== 10 || end?.length !== 10)
    return canBeWithin(date, start, end);
  const day = date.value.slice(0, 10);
  return start <= day && day <= end;
}
