import type { DateAnchor } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { addDays, dayNumber, isDay as isCalendarDay, weekdayOf, type Day } from "./calendar.ts";
import { holidayIn } from "./holidays.ts";
import { unit } from "./lexicon.ts";
import type { Atom, CalendarDate, Meaning, Period, Shift } from "./meaning.ts";
import { seasonCodes } from "./periods.ts";
import type { Tense } from "./tense.ts";
import { clockValue, dayValue, monthValue, quarterOf, shiftedValue, weekValue, yearValue } from "./values.ts";

/** What is known while reading on: the document's date and the dates named before. */
export interface Context {
  /** The document's date; days or months it does not say are the first. */
  readonly document: Day | undefined;
  /** The document's date as it was given, `2023-10`, and its smallest unit. */
  readonly documentValue: string;
  readonly exactness: number;
  /** The last day that the text named. */
  reference: { day: Day; value: string; span: Span } | undefined;
  /** The last quarter that the text named. */
  quarter: { year: number; number: number } | undefined;
}

export interface Resolved {
  readonly value: string;
  readonly certainty: "certain" | "inferred" | "candidate";
  readonly reason?: string;
  readonly anchor?: DateAnchor;
  /** The day itself, if it is one. */
  readonly day?: Day;
}

/** Place an expression in time. `tense` is asked only where it matters. */
export function resolve(atom: Atom, context: Context, tense: () => Tense): Resolved {
  return place(atom.meaning, context, tense);
}

function place(m: Meaning, context: Context, tense: () => Tense): Resolved {
  switch (m.is) {
    case "fixed":
      return certain(m.value);
    case "calendar":
      return placeCalendar(m, context, tense);
    case "weekday":
      return placeWeekday(m, context, tense);
    case "day-of-month":
      return certain(`XXXX-XX-${String(m.day).padStart(2, "0")}`);
    case "period":
      return placePeriod(m, context, tense);
    case "year":
      return certain(yearValue(m.bc ? 1 - m.year : m.year));
    case "years":
      return certain(m.digits);
    case "shift":
      return placeShift(m, context, tense);
    case "weekend":
      return placeWeekend(m.pick, context, tense);
    case "week-of": {
      const of = place(m.of, context, tense);
      return of.day ? { ...of, value: weekValue(of.day) } : { ...of, value: "XXXX-WXX" };
    }
    case "holiday":
      return placeHoliday(m, context, tense);
    case "part": {
      const of = dayOf(m.of, context, tense);
      return { ...of, value: `${of.value}T${m.part}` };
    }
    case "clock": {
      const of = dayOf(m.of, context, tense);
      const hour = m.half && m.of?.is === "part" && m.of.part !== "MO" && m.hour < 12 ? m.hour + 12 : m.hour;
      const clock = hour === 24 ? "T24:00" : clockValue(hour, m.minute, m.second, m.zone);
      return {
        ...of,
        value: of.value + clock,
        ...(m.half && { certainty: "inferred", reason: "Morning or afternoon is not said." }),
      };
    }
  }
}

/** The day of a time: its own, else the one named last, else the document's. */
function dayOf(of: Meaning | undefined, context: Context, tense: () => Tense): Resolved {
  if (of) return place(of, context, tense);
  if (context.reference)
    return {
      value: dayValue(context.reference.day),
      day: context.reference.day,
      certainty: "inferred",
      reason: "The day is the one named last.",
      anchor: referenceAnchor(context.reference),
    };
  if (context.document && context.exactness <= unit.day)
    return {
      value: dayValue(context.document),
      day: context.document,
      certainty: "inferred",
      reason: "No day is named; the document's is taken.",
      anchor: documentAnchor(context),
    };
  return { value: "XXXX-XX-XX", certainty: "certain" };
}

function placeCalendar(m: CalendarDate, context: Context, tense: () => Tense): Resolved {
  if (m.year !== undefined) return calendar(m, m.year);
  const from = context.document;
  if (!from) {
    const value =
      m.day === undefined
        ? monthValue(undefined, m.month)
        : `${monthValue(undefined, m.month)}-${String(m.day).padStart(2, "0")}`;
    return { value, certainty: "certain" };
  }
  if (m.yearShift !== undefined) return relative(calendar(m, from.year + m.yearShift), context);
  if (m.pick !== undefined) {
    const later = m.month > from.month || (m.month === from.month && (m.day ?? 0) > from.day);
    const year =
      m.pick < 0
        ? later || (m.month === from.month && m.day === undefined)
          ? from.year - 1
          : from.year
        : m.pick > 0
          ? later
            ? from.year
            : from.year + 1
          : from.year;
    return relative(calendar(m, year), context);
  }
  if (m.weekday !== undefined && m.day !== undefined)
    for (const year of [from.year, from.year - 1, from.year + 1])
      if (
        isCalendarDay(year, m.month, m.day) &&
        weekdayOf({ year, month: m.month, day: m.day }) === m.weekday
      )
        return relative(calendar(m, year), context);
  if (m.day !== undefined && context.exactness <= unit.day) {
    let year = from.year;
    let best = Infinity;
    for (const candidate of [from.year, from.year - 1, from.year + 1]) {
      const away = Math.abs(dayNumber({ year: candidate, month: m.month, day: m.day }) - dayNumber(from));
      if (away < best) {
        best = away;
        year = candidate;
      }
    }
    return relative(
      calendar(m, year),
      context,
      "inferred",
      "The year is not written; the nearest such day to the document's date is taken.",
    );
  }
  const reading = tense();
  let year = from.year;
  if (reading === "future") year = m.month < from.month ? from.year + 1 : from.year;
  else if (reading === "past") year = m.month > from.month ? from.year - 1 : from.year;
  else if (m.month - from.month > 6) year = from.year - 1;
  else if (from.month - m.month > 6) year = from.year + 1;
  const why =
    reading === "unknown"
      ? "the nearest one"
      : reading === "future"
        ? "the next one, as the verb says"
        : "the last one, as the verb says";
  return relative(calendar(m, year), context, "inferred", `The year is not written; ${why} is taken.`);
}

function calendar(m: CalendarDate, year: number): Resolved {
  if (m.day === undefined) return certain(monthValue(year, m.month));
  const day = { year, month: m.month, day: m.day };
  return { value: dayValue(day), certainty: "certain", ...(isCalendarDay(year, m.month, m.day) && { day }) };
}

function placeWeekday(
  m: Extract<Meaning, { is: "weekday" }>,
  context: Context,
  tense: () => Tense,
): Resolved {
  const from = context.document;
  if (!from || context.exactness > unit.day) return certain(`XXXX-WXX-${m.weekday}`);
  const today = weekdayOf(from);
  let days: number;
  let inferred = false;
  let reason = "";
  if (m.weekShift !== undefined) days = m.weekday - today + 7 * m.weekShift;
  else if (m.pick === 0) days = m.weekday - today;
  else if (m.pick === 1) days = ((m.weekday - today + 6) % 7) + 1;
  else if (m.pick === -1) days = -(((today - m.weekday + 6) % 7) + 1);
  else {
    inferred = true;
    const future = tense() === "future";
    days = future ? (m.weekday - today + 7) % 7 : -((today - m.weekday + 7) % 7);
    reason = future
      ? "The next such day after the document's, as the verb says."
      : "The last such day up to the document's own.";
  }
  const day = addDays(from, days);
  return relative(
    { value: dayValue(day), certainty: "certain", day },
    context,
    inferred ? "inferred" : "certain",
    reason,
  );
}

function placePeriod(m: Period, context: Context, tense: () => Tense): Resolved {
  const code =
    m.kind === "quarter" ? `Q${m.number}` : m.kind === "half" ? `H${m.number}` : seasonCodes[m.number]!;
  const from = context.document;
  if (m.year !== undefined) return certain(`${yearValue(m.year)}-${code}`);
  if (!from) return certain(`XXXX-${code}`);
  if (m.yearShift !== undefined)
    return relative(certain(`${yearValue(from.year + m.yearShift)}-${code}`), context);
  const now =
    m.kind === "quarter"
      ? quarterOf(from.month)
      : m.kind === "half"
        ? from.month > 6
          ? 2
          : 1
        : seasonOf(from.month);
  // Quarters and seasons count from the year's start; winter is the one that began in its year.
  let year = from.year;
  if (m.pick === -2) {
    const base =
      context.quarter?.number === m.number
        ? context.quarter.year
        : m.number <= now
          ? from.year
          : from.year - 1;
    return relative(
      certain(`${yearValue(base - 1)}-${code}`),
      context,
      "inferred",
      "A year before the one reported on.",
    );
  }
  if (m.pick === -1)
    year =
      m.number < now || (m.kind === "season" && m.number === 4 && from.month <= 2 && false)
        ? from.year
        : from.year - 1;
  else if (m.pick === 1) year = m.number > now ? from.year : from.year + 1;
  else if (m.pick === 0)
    year = m.kind === "season" && m.number === 4 && from.month <= 2 ? from.year - 1 : from.year;
  else {
    const reading = tense();
    // A quarter just over is still reported on in words about the future; one long past is next year's.
    if (reading === "future") year = m.number < now - 1 ? from.year + 1 : from.year;
    else year = m.number > now ? from.year - 1 : from.year;
    return relative(
      certain(`${yearValue(year)}-${code}`),
      context,
      "inferred",
      "The year is not written; the one that the verb's tense suggests is taken.",
    );
  }
  return relative(certain(`${yearValue(year)}-${code}`), context);
}

function placeShift(m: Shift, context: Context, tense: () => Tense): Resolved {
  if (typeof m.from === "object") {
    if (m.from.is === "year") {
      const quarter = m.keepsQuarter ? context.quarter : undefined;
      return certain(quarter ? `${yearValue(m.from.year)}-Q${quarter.number}` : yearValue(m.from.year));
    }
    const from = place(m.from, context, tense);
    if (!from.day) return { ...from, value: m.count < 0 ? "PAST_REF" : "FUTURE_REF" };
    const value =
      m.unit === unit.day || m.unit === unit.week
        ? dayValue(addDays(from.day, m.count * (m.unit === unit.week ? 7 : 1)))
        : shiftedValue(from.day, m.unit, m.count);
    return { ...from, value, ...(m.unit === unit.day && { day: addDays(from.day, m.count) }) };
  }
  if (m.unit === unit.quarter && m.same && context.quarter) {
    const { year, number } = context.quarter;
    return {
      value: `${yearValue(year)}-Q${number}`,
      certainty: "inferred",
      reason: "The quarter named last.",
    };
  }
  if (m.keepsQuarter && context.quarter) {
    const { year, number } = context.quarter;
    return {
      value: `${yearValue(year + m.count)}-Q${number}`,
      certainty: "inferred",
      reason: "A report on a quarter: the same quarter of the year before.",
    };
  }
  if (m.from === "reference" && context.reference) {
    const { day } = context.reference;
    const anchor = referenceAnchor(context.reference);
    const moved = m.unit === unit.day ? addDays(day, m.count) : undefined;
    return {
      value: shiftedValue(day, m.unit, m.count),
      certainty: "inferred",
      reason: "Counted from the date named last.",
      anchor,
      ...(moved && { day: moved }),
    };
  }
  const from = context.document;
  if (!from || context.exactness > m.unit)
    return {
      value: m.count < 0 ? "PAST_REF" : m.count > 0 ? "FUTURE_REF" : "PRESENT_REF",
      certainty: "certain",
    };
  if (m.unit === unit.quarter && m.same) {
    // A report in a quarter's first weeks is about the one before.
    const value = shiftedValue(from, m.unit, tense() === "future" ? 0 : -1);
    return relative(
      certain(value),
      context,
      "inferred",
      "No quarter is named before; the last full one is taken.",
    );
  }
  const moved = m.unit === unit.day ? addDays(from, m.count) : undefined;
  return relative(
    { value: shiftedValue(from, m.unit, m.count), certainty: "certain", ...(moved && { day: moved }) },
    context,
    m.from === "reference" ? "inferred" : "certain",
    "",
  );
}

function placeWeekend(pick: number, context: Context, tense: () => Tense): Resolved {
  const from = context.document;
  if (!from || context.exactness > unit.day) return certain("XXXX-WXX-WE");
  const late = weekdayOf(from) >= 6;
  const weeks = pick > 0 ? 1 : pick < 0 ? (late ? 0 : tense() === "future" ? 0 : -1) : 0;
  return relative(
    certain(shiftedValue(from, unit.weekend, weeks)),
    context,
    pick < 0 ? "inferred" : "certain",
    "",
  );
}

function placeHoliday(
  m: Extract<Meaning, { is: "holiday" }>,
  context: Context,
  tense: () => Tense,
): Resolved {
  const of = (year: number): Resolved => {
    const day = holidayIn(m.name, year)!;
    return { value: dayValue(day), certainty: "certain", day };
  };
  if (m.year !== undefined) return of(m.year);
  const from = context.document;
  if (!from) {
    const a = holidayIn(m.name, 2001)!;
    const b = holidayIn(m.name, 2002)!;
    return certain(a.month === b.month && a.day === b.day ? `XXXX-${dayValue(a).slice(5)}` : `XXXX-XX-XX`);
  }
  const now = dayNumber(from);
  const here = dayNumber(holidayIn(m.name, from.year)!);
  if (m.pick === -1) return relative(of(here < now ? from.year : from.year - 1), context);
  if (m.pick === 1) return relative(of(here > now ? from.year : from.year + 1), context);
  if (m.pick === 0) return relative(of(from.year), context);
  const reading = tense();
  let year = from.year;
  if (reading === "future" && here < now) year++;
  else if (reading === "past" && here > now) year--;
  else if (reading === "unknown") year += here - now > 183 ? -1 : now - here > 183 ? 1 : 0;
  return relative(of(year), context, "inferred", "The year is not written.");
}

const seasonOf = (month: number): number =>
  month <= 2 || month === 12 ? (month === 12 ? 4 : 0) : month <= 5 ? 1 : month <= 8 ? 2 : 3;

const certain = (value: string): Resolved => ({ value, certainty: "certain" });

function relative(
  r: Resolved,
  context: Context,
  certainty: Resolved["certainty"] = "certain",
  reason = "",
): Resolved {
  return { ...r, certainty, anchor: documentAnchor(context), ...(reason && { reason }) };
}

const documentAnchor = (context: Context): DateAnchor => ({
  value: context.documentValue,
  source: "document-date",
});

const referenceAnchor = (r: { value: string; span: Span }): DateAnchor => ({
  value: r.value,
  source: "explicit-date",
  span: r.span,
});
