const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** An ISO date in words: `2023-10-12` → `12 October 2023`, `2023-10` → `October 2023`; others as they are. */
export function dateWords(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day && months[Number(day[2]) - 1]) return `${Number(day[3])} ${months[Number(day[2]) - 1]} ${day[1]}`;
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month && months[Number(month[2]) - 1]) return `${months[Number(month[2]) - 1]} ${month[1]}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  return value;
}

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
