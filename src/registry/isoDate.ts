/** The ISO 8601 dates that registry and front matter take: a year, a month, a day, or a day with a time. */
const isoPattern =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2}):(\d{2}))?)?)?)?$/;

/** Whether a text has the shape of an ISO date, possible or not. */
export const isIsoDate = (text: string): boolean => isoPattern.test(text);

/** Why a date of the right shape cannot be, as a sentence; undefined if it can. */
export function impossible(text: string): string | undefined {
  const match = isoPattern.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, offsetHour, offsetMinute] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (month !== undefined && (month < 1 || month > 12)) return `There is no month ${match[2]!}.`;
  if (day !== undefined && (day < 1 || day > daysIn(year!, month!)))
    return `${text.slice(0, 10)} does not exist: ${monthNames[month! - 1]!} ${year!} has ${daysIn(year!, month!)} days.`;
  if (
    (hour ?? 0) > 23 ||
    (minute ?? 0) > 59 ||
    (second ?? 0) > 59 ||
    (offsetHour ?? 0) > 14 ||
    (offsetMinute ?? 0) > 59
  )
    return `There is no such time of day as ${text.slice(text.indexOf("T") + 1)}.`;
  return undefined;
}

/**
 * Whether the end lies before the start for certain. Dates are as exact as written: 2023 does not end before
 * 2023-10. Both must have the shape of ISO dates.
 */
export function endsBefore(end: string, start: string): boolean {
  if (end.startsWith("-") || start.startsWith("-"))
    return Number(end.slice(0, 5)) < Number(start.slice(0, 5));
  const shorter = Math.min(end.length, start.length, 16);
  return end.slice(0, shorter) < start.slice(0, shorter);
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
