import { unit } from "./lexicon.ts";
import type { Atom, Clock, Meaning } from "./meaning.ts";
import { clockValue, monthValue } from "./values.ts";
import { type Gap } from "./gaps.ts";

export function joinMeanings(a: Atom, b: Atom, gap: Gap): Meaning | undefined {
  const x = a.meaning;
  const y = b.meaning;
  if (gap === "range" || gap === "and") return undefined;
  if (a.rule === "away-from" && x.is === "shift" && gap === "none" && b.type === "DATE")
    return { ...x, from: y };
  // `a year ago today`, `three years ago this month`
  if (a.rule === "ago" && x.is === "shift" && gap === "none" && y.is === "shift" && y.count === 0) {
    if (y.unit === unit.day && x.unit > unit.day) return { ...x, from: y };
    if (y.unit === unit.month && x.unit === unit.year) return { ...x, unit: unit.month, count: 12 * x.count };
    if (y.unit === unit.week && x.unit === unit.year) return { ...x, unit: unit.week, count: 52 * x.count };
  }
  // `every Monday morning`
  if (
    a.type === "SET" &&
    x.is === "fixed" &&
    y.is === "part" &&
    !y.of &&
    gap === "none" &&
    /^XXXX-WXX-\d$/.test(x.value)
  )
    return { is: "fixed", value: `${x.value}T${y.part}` };
  // `every Monday at 4pm`
  if (
    a.type === "SET" &&
    x.is === "fixed" &&
    y.is === "clock" &&
    !y.of &&
    (gap === "none" || gap === "at") &&
    /^(XXXX-WXX-\d(T\w\w)?|P1D|XXXX-XX-XXT\w\w)$/.test(x.value)
  )
    return {
      is: "fixed",
      value: `${x.value.startsWith("XXXX-W") ? x.value.slice(0, 10) : "XXXX-XX-XX"}${clockValue(y.hour, y.minute, y.second, y.zone)}`,
    };
  if (
    b.type === "SET" &&
    y.is === "fixed" &&
    x.is === "clock" &&
    !x.of &&
    gap === "none" &&
    /^(XXXX-WXX-\d|P1D|XXXX-XX-XXT\w\w)$/.test(y.value)
  ) {
    const part = /T(\w\w)$/.exec(y.value)?.[1];
    const { hour } = part === undefined ? x : { ...x, ...afternoon(x, part) };
    return {
      is: "fixed",
      value: `${y.value.startsWith("XXXX-W") ? y.value : "XXXX-XX-XX"}${clockValue(hour, x.minute, x.second, x.zone)}`,
    };
  }
  // `19 June every year`
  if (b.type === "SET" && y.is === "fixed" && y.value === "P1Y" && x.is === "calendar" && gap === "none")
    return x.year === undefined && x.pick === undefined
      ? {
          is: "fixed",
          value:
            monthValue(undefined, x.month) +
            (x.day === undefined ? "" : `-${String(x.day).padStart(2, "0")}`),
        }
      : undefined;
  if (a.type === "SET" || b.type === "SET" || a.type === "DURATION" || b.type === "DURATION")
    return undefined;
  if (
    x.is === "week" &&
    x.year === undefined &&
    y.is === "shift" &&
    y.unit === unit.year &&
    y.from === "document" &&
    gap === "of"
  )
    return { ...x, yearShift: y.count };
  if (x.is === "weekday" && y.is === "calendar" && y.day !== undefined && (gap === "none" || gap === "comma"))
    return { ...y, weekday: x.weekday };
  if (
    x.is === "shift" &&
    x.unit === unit.week &&
    x.same &&
    y.is === "calendar" &&
    y.day !== undefined &&
    gap === "of"
  )
    return { is: "week-of", of: y };
  // `the weekend of Oct. 14`
  if (
    x.is === "weekend" &&
    gap === "of" &&
    (y.is === "holiday" || (y.is === "calendar" && y.day !== undefined))
  )
    return { is: "week-of", of: y, weekend: true };
  // `10 a.m. on Monday, April 3`, `Thursday evening, Oct. 12`
  if (
    (x.is === "clock" || x.is === "part") &&
    x.of?.is === "weekday" &&
    x.of.pick === undefined &&
    y.is === "calendar" &&
    y.day !== undefined &&
    (gap === "none" || gap === "comma")
  )
    return { ...x, of: { ...y, weekday: x.of.weekday } };
  if (isDay(x) && y.is === "part" && !y.of && gap === "none") return { is: "part", part: y.part, of: x };
  if (isDay(x) && y.is === "part" && !y.of && gap === "in") return { is: "part", part: y.part, of: x };
  if (x.is === "part" && !x.of && isDay(y) && (gap === "none" || gap === "of" || gap === "on"))
    return { is: "part", part: x.part, of: y };
  if (x.is === "clock" && !x.of && (gap === "none" || gap === "on" || gap === "comma" || gap === "of")) {
    if (isDay(y)) return { ...x, of: y };
    if (y.is === "part" && y.of) return { ...x, ...afternoon(x, y.part), of: y.of };
    if (y.is === "part" && gap === "none" && !y.of) return x;
  }
  // `11:30 on Wednesday morning`
  if (x.is === "clock" && x.of && isDay(x.of) && y.is === "part" && !y.of && gap === "none")
    return { ...x, ...afternoon(x, y.part) };
  // `Monday at dawn`
  if (isDay(x) && y.is === "part" && !y.of && gap === "at") return { is: "part", part: y.part, of: x };
  // `in the afternoon at 7`, `in the morning 9 o'clock`
  if (
    x.is === "part" &&
    !x.of &&
    y.is === "clock" &&
    !y.of &&
    (gap === "at" || gap === "none") &&
    a.rule === "part-of-day"
  )
    return { ...y, ...afternoon(y, x.part), ...(x.part === "MO" && { half: false }) };
  if (y.is === "clock" && !y.of && (gap === "none" || gap === "at" || gap === "comma")) {
    if (isDay(x)) return { ...y, of: x };
    if (x.is === "part" && x.of) return { ...y, ...afternoon(y, x.part), of: x.of };
  }
  if (
    y.is === "shift" &&
    y.unit === unit.year &&
    y.from === "document" &&
    !y.same &&
    Math.abs(y.count) <= 1 &&
    (gap === "none" || gap === "of" || gap === "comma")
  ) {
    if ((x.is === "calendar" || x.is === "period") && x.year === undefined && x.pick === undefined)
      return { ...x, yearShift: y.count };
  }
  if (
    y.is === "shift" &&
    y.unit === unit.year &&
    y.same &&
    y.count === 0 &&
    gap === "of" &&
    x.is === "period" &&
    x.year === undefined
  )
    return { ...x, yearShift: 0 };
  if (
    x.is === "shift" &&
    x.unit === unit.year &&
    x.from === "document" &&
    (y.is === "period" || y.is === "calendar") &&
    y.year === undefined &&
    gap === "possessive"
  )
    return { ...y, yearShift: x.count };
  if (
    x.is === "holiday" &&
    x.year === undefined &&
    y.is === "shift" &&
    y.unit === unit.year &&
    (gap === "of" || gap === "none")
  )
    return y.from === "document" ? { ...x, yearShift: y.count } : undefined;
  if (x.is === "year" && y.is === "period" && y.year === undefined && gap === "possessive")
    return { ...y, year: x.year };
  if (
    y.is === "year" &&
    (x.is === "calendar" || x.is === "period") &&
    x.year === undefined &&
    x.pick === undefined &&
    (gap === "of" || gap === "in") &&
    !y.bc
  )
    return { ...x, year: y.year };
  if (
    x.is === "part" &&
    x.of?.is === "weekday" &&
    y.is === "shift" &&
    y.unit === unit.week &&
    y.from === "document" &&
    gap === "none"
  )
    return { ...x, of: { ...x.of, weekShift: y.count } };
  if (
    x.is === "day-of-month" &&
    y.is === "shift" &&
    y.unit === unit.month &&
    y.from === "document" &&
    !y.same &&
    (gap === "none" || gap === "of")
  )
    return { is: "shift", unit: unit.month, count: y.count, from: "document", day: x.day };
  if (
    x.is === "weekday" &&
    y.is === "shift" &&
    y.unit === unit.week &&
    y.from === "document" &&
    (gap === "none" || gap === "of")
  )
    return { is: "weekday", weekday: x.weekday, weekShift: y.count };
  if (
    x.is === "shift" &&
    x.unit === unit.week &&
    x.from === "document" &&
    y.is === "weekday" &&
    y.pick === undefined &&
    (gap === "none" || gap === "on" || gap === "possessive")
  )
    return { is: "weekday", weekday: y.weekday, weekShift: x.count };
  return undefined;
}

/** Whether a meaning is one day. */
export const isDay = (m: Meaning): boolean =>
  m.is === "weekday" ||
  m.is === "holiday" ||
  m.is === "nth-weekday" ||
  m.is === "day-of-month" ||
  (m.is === "calendar" && m.day !== undefined) ||
  (m.is === "shift" && m.unit === unit.day);

/** `tonight at 8`, `10 o'clock this evening` leave no doubt about the half of the day; `tonight at 3` is after midnight. */
function afternoon(clock: Clock, part: string): { readonly hour?: number; readonly half?: false } {
  if (!(clock.half || clock.open) || part === "MO" || clock.hour >= 12) return {};
  return { hour: part === "NI" && clock.hour < 5 ? clock.hour : clock.hour + 12, half: false };
}
