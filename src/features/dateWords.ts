const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * A TIMEX3 value in words: `2023-10-12` → `12 October 2023`, `2023-Q3` → `third quarter of 2023`, `P2D` → `2 days`,
 * `PAST_REF` → `the past`; what has no simple words stays as it is.
 */
export function dateWords(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day && months[Number(day[2]) - 1]) return `${Number(day[3])} ${months[Number(day[2]) - 1]} ${day[1]}`;
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month && months[Number(month[2]) - 1]) return `${months[Number(month[2]) - 1]} ${month[1]}`;
  const season = /^(\d{4})-(SP|SU|FA|WI|Q\d|H\d)$/.exec(value);
  if (season && parts[season[2]!]) return `${parts[season[2]!]} ${season[1]}`;
  const count = /^P(T?)(\d+)([YMWDHS])$/.exec(value);
  if (count) return countWords(Number(count[2]), units[`${count[1]}${count[3]}`]) ?? value;
  if (references[value]) return references[value];
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  return value;
}

const parts: Readonly<Record<string, string>> = {
  SP: "spring",
  SU: "summer",
  FA: "autumn",
  WI: "winter",
  Q1: "first quarter of",
  Q2: "second quarter of",
  Q3: "third quarter of",
  Q4: "fourth quarter of",
  H1: "first half of",
  H2: "second half of",
};

const units: Readonly<Record<string, string>> = {
  Y: "year",
  M: "month",
  W: "week",
  D: "day",
  TH: "hour",
  TM: "minute",
  TS: "second",
};

const references: Readonly<Record<string, string>> = {
  PRESENT_REF: "the present",
  PAST_REF: "the past",
  FUTURE_REF: "the future",
};

const countWords = (count: number, unit: string | undefined): string | undefined =>
  unit && `${count} ${unit}${count === 1 ? "" : "s"}`;

/** A stretch of days in words: `11–12 October 2023`. */
export function dateRangeWords(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end && `until ${dateWords(end)}`;
  if (end === undefined || end === start) return dateWords(start);
  const from = dateWords(start).split(" ");
  const to = dateWords(end).split(" ");
  if (from.length === 3 && to.length === 3 && from[2] === to[2])
    return from[1] === to[1]
      ? `${from[0]}–${to[0]} ${to[1]} ${to[2]}`
      : `${from[0]} ${from[1]} – ${to.join(" ")}`;
  return `${dateWords(start)} – ${dateWords(end)}`;
}

/** The weekday of an ISO date given to the day. */
export function weekdayOf(value: string): string | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value);
  if (!match) return undefined;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.getUTCDate() === Number(match[3]) ? weekdays[date.getUTCDay()] : undefined;
}
