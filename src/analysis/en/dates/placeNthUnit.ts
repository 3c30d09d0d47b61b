import { addDays, daysIn, isDay, nthWeekday, type Day } from "./calendar.ts";
import type { Resolved } from "./context.ts";
import { unit } from "./lexicon.ts";
import { dayValue, monthValue, weekValue, yearValue } from "./values.ts";

/**
 * The n-th day, week, weekend or month (the last if `n` is -1) of a year or month that has been placed. A week belongs
 * to the month and the year of its Thursday, as ISO 8601 has it for years; so the last week of a year holds 28 December.
 */
export function placeNthUnit(rank: number, n: number, of: Resolved): Resolved {
  const match = /^(\d{4})(?:-(\d\d))?$/.exec(of.value);
  if (!match) {
    const open = rank === unit.day && n > 0 && /^XXXX-\d\d$/.test(of.value);
    return { ...of, value: open ? `${of.value}-${String(n).padStart(2, "0")}` : `${of.value}-XX` };
  }
  const year = Number(match[1]);
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (rank === unit.month) return { ...of, value: monthValue(year, n < 0 ? 12 : n) };
  if (rank === unit.day) return onDay(of, dayOf(year, month, n));
  if (rank === unit.weekend) return { ...of, value: `${weekValue(nthWeekday(year, month ?? 1, 6, n))}-WE` };
  if (month !== undefined) return { ...of, value: weekValue(nthWeekday(year, month, 4, n)) };
  if (n < 0) return { ...of, value: weekValue({ year, month: 12, day: 28 }) };
  return { ...of, value: `${yearValue(year)}-W${String(n).padStart(2, "0")}` };
}

function dayOf(year: number, month: number | undefined, n: number): Day {
  if (month === undefined)
    return n < 0 ? { year, month: 12, day: 31 } : addDays({ year, month: 1, day: 1 }, n - 1);
  return { year, month, day: n < 0 ? daysIn(year, month) : n };
}

const onDay = (of: Resolved, day: Day): Resolved =>
  isDay(day.year, day.month, day.day)
    ? { ...of, value: dayValue(day), day }
    : { ...of, value: monthValue(day.year, day.month) };
