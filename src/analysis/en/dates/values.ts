import { addDays, addMonths, isoWeek, type Day } from "./calendar.ts";
import { unit } from "./lexicon.ts";

/** A number of two digits. */
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

const four = (n: number): string => (n < 1000 ? String(n).padStart(4, "0") : String(n));

/** `2023`; years before our era as TIMEX3 writes them, `BC0044`. */
export const yearValue = (year: number): string => (year <= 0 ? `BC${four(-year + 1)}` : four(year));

export const monthValue = (year: number | undefined, month: number): string =>
  `${year === undefined ? "XXXX" : yearValue(year)}-${two(month)}`;

export const dayValue = (day: Day): string => `${monthValue(day.year, day.month)}-${two(day.day)}`;

export function weekValue(day: Day): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${two(week)}`;
}

export const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** `T17:04`, `T17`, with seconds and `Z` where they are known. */
export function clockValue(hour: number, minute?: number, second?: number, zone?: string): string {
  let value = `T${two(hour)}`;
  value += `:${two(minute ?? 0)}`;
  if (second !== undefined) value += `:${two(second)}`;
  return value + (zone ?? "");
}

/** The stretch of the size of a unit that lies so many units away from a day: `1990`, `1989-10`, `1989-W44`, `1989-10-26`. */
export function shiftedValue(from: Day, rank: number, count: number): string {
  switch (rank) {
    case unit.millennium:
      return yearValue(from.year + count * 1000).slice(0, 1);
    case unit.century:
      return yearValue(from.year + count * 100).slice(0, 2);
    case unit.decade:
      return yearValue(from.year + count * 10).slice(0, 3);
    case unit.year:
      return yearValue(from.year + count);
    case unit.quarter: {
      const moved = addMonths({ ...from, day: 1 }, count * 3);
      return `${yearValue(moved.year)}-Q${quarterOf(moved.month)}`;
    }
    case unit.month: {
      const moved = addMonths({ ...from, day: 1 }, count);
      return monthValue(moved.year, moved.month);
    }
    case unit.fortnight:
      return weekValue(addDays(from, count * 14));
    case unit.week:
      return weekValue(addDays(from, count * 7));
    case unit.weekend:
      return `${weekValue(addDays(from, count * 7))}-WE`;
    default:
      return dayValue(rank === unit.day ? addDays(from, count) : from);
  }
}
