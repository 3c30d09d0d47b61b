import { matchesOf } from "../../../text/matchesOf.ts";
import { months } from "../lexicon/months.ts";

/** A full date as found in a short text; offsets into that text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** ISO: `2023-10-12`. */
  readonly value: string;
}

const monthName =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const patterns: readonly RegExp[] = [
  /(?<![\d-])(?<y>(?:1\d|20)\d\d)[-/.](?<m>\d\d?)[-/.](?<d>\d\d?)(?!\d)/giu,
  /(?<![\d.])(?<d>\d\d?)\.(?<m>\d\d?)\.(?<y>(?:19|20)\d\d)(?![\d.])/gu,
  new RegExp(
    `(?<!\\d)(?<d>\\d\\d?)(?:st|nd|rd|th)?[ -](?<n>${monthName})\\.?,?[ -](?<y>(?:1\\d|20)\\d\\d)(?!\\d)`,
    "giu",
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?<n>${monthName})\\.? (?<d>\\d\\d?)(?:st|nd|rd|th)?,? (?<y>(?:1\\d|20)\\d\\d)(?!\\d)`,
    "giu",
  ),
];

/** The first full date (day, month and year) in a text, or undefined. Dates that do not exist are passed over. */
export const fullDate = (text: string): WrittenDate | undefined => fullDates(text)[0];

/** All full dates in a text, in order. */
export function fullDates(text: string): readonly WrittenDate[] {
  if (!/(?:1\d|20)\d\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const pattern of patterns)
    for (const match of matchesOf(pattern, text)) {
      const { y, m, n, d } = match.groups!;
      const month = n ? (months[n.slice(0, 3).toLowerCase()] ?? 0) : Number(m);
      const value = isoDate(Number(y), month, Number(d));
      if (value) found.push({ start: match.index, end: match.index + match[0].length, value });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** `2023-10-12`, or undefined for a day that the calendar does not have. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (day > length) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
