/** Days from the first to the last, both `YYYY-MM-DD`, and as text in that order. A day 31 stands for any month's end. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a TIMEX3 or ISO value covers: a day (its time is left out), week, month, quarter, half, season (the
 * meteorological one), year, decade (`199`) or century (`19`). Undefined for what is no stretch of the calendar.
 */
export function dayRange(value: string): DayRange | undefined {
  const [, year, rest = ""] = /^(\d{2,4})(?:-(.+))?$/.exec(value) ?? [];
  if (year === undefined) return undefined;
  if (year.length < 4)
    return rest === ""
      ? { first: `${year.padEnd(4, "0")}-01-01`, last: `${year.padEnd(4, "9")}-12-31` }
      : undefined;
  if (rest === "") return months(year, 1, 12);
  const day = /^(\d\d-\d\d)(?:T.*)?$/.exec(rest)?.[1];
  if (day !== undefined) return { first: `${year}-${day}`, last: `${year}-${day}` };
  if (/^\d\d$/.test(rest)) return { first: `${year}-${rest}-01`, last: `${year}-${rest}-31` };
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (week) return weekRange(Number(year), Number(week[1]), week[2] !== undefined);
  if (rest === "WI") return { first: `${year}-12-01`, last: `${Number(year) + 1}-02-31` };
  const part = parts[rest];
  return part && months(year, part[0], part[1]);
}

/** Whether all days of one range lie in the other. */
export const liesIn = (inner: DayRange, outer: DayRange): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** First and last month. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
};

const months = (year: string, first: number, last: number): DayRange => ({
  first: `${year}-${String(first).padStart(2, "0")}-01`,
  last: `${year}-${String(last).padStart(2, "0")}-31`,
});

/** An ISO week, Monday to Sunday, or its weekend. The week with 4 January is the year's first. */
function weekRange(year: number, week: number, weekend: boolean): DayRange {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const day = (offset: number): string => new Date(Date.UTC(year, 0, monday + offset)).toISOString().slice(0, 10);
  return { first: day(weekend ? 5 : 0), last: day(6) };
}
