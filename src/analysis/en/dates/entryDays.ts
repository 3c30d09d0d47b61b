import { months } from "../lexicon/months.ts";
import { matchesOf } from "../../../text/matchesOf.ts";
import type { Span } from "../../../text/span.ts";
import type { Source } from "../../source.ts";
import { fullDate } from "../regions/writtenDates.ts";
import { addDays, addMonths, dayNumber, isDay, weekdayOf, type Day } from "./calendar.ts";
import { dayValue } from "./values.ts";

/** The day of a part of a document, from where it is written on: an entry of a diary, a letter or mail among others. */
export interface EntryDay extends Span {
  readonly day: Day;
}

/**
 * The parts of a document that have a day of their own, in order: what mails quote of others (`Sent: …`), and entries that
 * each begin with their day, if the document's own date is one of them or only the latest one named. Otherwise they are rather
 * what a later text tells of.
 */
export function entryDays({ text, documentDate }: Source): readonly EntryDay[] {
  const mails: EntryDay[] = [];
  const entries: EntryDay[] = [];
  for (const match of matchesOf(lineHead, text)) {
    const start = match.index;
    const line = lineAt(text, start);
    const mail = mailDay(text, line, start);
    if (mail) mails.push(mail);
    else {
      const entry = entryDay(line, start, entries.at(-1)?.day);
      if (entry) entries.push(entry);
    }
  }
  const own =
    documentDate?.source === "text" || entries.some(({ day }) => dayValue(day) === documentDate?.value);
  const all = own && entries.length > 1 ? [...mails, ...entries] : mails;
  return all.sort((a, b) => a.start - b.start);
}

const weekday = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?";
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

/** Lines worth a look: `Sent:`, `Date:`, or a weekday, a number, a month or a place and a number among their first words. */
const lineHead = new RegExp(
  `^(?:> ?)*(?:(?:Sent|SENT|Date|DATE):|On (?:${weekday}|${month} \\d|\\d)|(?:${weekday},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th|[ .-])|${weekday}[.,]? ?(?:${month} \\d|[.–—-]|$)|${month} \\d|\\p{Lu}[\\p{L}.' -]{1,30}, (?:${weekday},? )?(?:\\d|${month} \\d))`,
  "gmu",
);

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? start + 120 : Math.min(end, start + 120)).trimEnd();
}

/** `Sent: Tuesday, June 19, 2001 9:14 AM` beside another line of a mail's head; `On 19 June 2001 Anna Berg wrote:`. */
function mailDay(text: string, line: string, start: number): EntryDay | undefined {
  const cited = /^(?:> ?)*On .* wrote:$/.test(line);
  if (!cited && !/^(?:> ?)*(?:sent|date):/i.test(line)) return undefined;
  const date = fullDate(line);
  if (!date) return undefined;
  const around = text.slice(Math.max(0, start - 160), start + line.length + 200);
  return cited || /^(?:> ?)*(?:from|to|subject):/im.test(around) ? written(date, start) : undefined;
}

/** `12 September 1917. Rain`, `Thurs. 13th. Quiet`, `Oslo, 3 May 1938` on a line of its own. */
function entryDay(line: string, start: number, before: Day | undefined): EntryDay | undefined {
  const date = fullDate(line.slice(0, 60));
  if (date) {
    const lead = line.slice(0, date.start);
    const behind = line.slice(date.end);
    const placed = behind === "" && placeLead.test(lead);
    if (!placed && !(weekdayLead.test(lead) && closing.test(behind))) return undefined;
    return written(date, start);
  }
  if (!before) return undefined;
  const short = shortHead.exec(line);
  const { w, d, m, m1, d2, m2 } = short?.groups ?? {};
  if (!short || (!d && !d2 && !w)) return undefined;
  const day = nextDay(before, weekdayNumber(w), Number(d ?? d2 ?? 0), monthNumber(m ?? m1 ?? m2));
  return day && { start, end: start + short[0].trimEnd().length, day };
}

const weekdayLead = new RegExp(`^(?:${weekday},? )?(?:[Tt]he )?$`);
const placeLead = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’ -]{1,30}, ){0,2}(?:${weekday},? )?(?:the )?$`, "u");
const closing = /^\s*(?:[.:–—]|--?\s|$)/;
const shortHead = new RegExp(
  `^(?:(?<w>${weekday}),? ?)?(?:the )?(?:(?<d>\\d{1,2})(?:(?:st|nd|rd|th)(?: (?:of )?(?<m>${month}))?| (?<m1>${month}))|(?<m2>${month}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?)?(?=\\s*(?:[.:–—]|--?\\s|$))`,
);

/** A date that was found in a line. */
function written({ start, end, value }: NonNullable<ReturnType<typeof fullDate>>, line: number): EntryDay {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  return { start: line + start, end: line + end, day: { year, month, day } };
}

const weekdayNumber = (word: string | undefined): number =>
  word ? "montuewedthufrisatsun".indexOf(word.slice(0, 3).toLowerCase()) / 3 + 1 : 0;

const monthNumber = (word: string | undefined): number =>
  word ? (months[word.slice(0, 3).toLowerCase()] ?? 0) : 0;

/** The first day from the entry before on that is so called, within a year; within a week for a weekday alone. */
function nextDay(before: Day, onWeekday: number, day: number, inMonth: number): Day | undefined {
  if (day === 0) {
    const away = (onWeekday - weekdayOf(before) + 7) % 7;
    return onWeekday === 0 ? undefined : addDays(before, away);
  }
  for (let away = 0; away <= 12; away++) {
    const { year, month } = addMonths({ ...before, day: 1 }, away);
    const found = { year, month, day };
    if (!isDay(year, month, day) || (inMonth > 0 && month !== inMonth)) continue;
    if (dayNumber(found) < dayNumber(before) || (onWeekday > 0 && weekdayOf(found) !== onWeekday)) continue;
    return found;
  }
  return undefined;
}
