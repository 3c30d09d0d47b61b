import { holidayIn } from "./holidays.ts";
import { addDays, dayNumber, nthWeekday, weekdayOf } from "./calendar.ts";
import { certain, dayOf, documentDated, relative, type Context, type Resolved } from "./context.ts";
import { unit } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { placeCalendar, placeDayOfMonth } from "./placeCalendar.ts";
import { placeNthUnit } from "./placeNthUnit.ts";
import { placePeriod } from "./placePeriod.ts";
import { placeShift } from "./placeShift.ts";
import { placeWeekday, placeWeekend } from "./placeWeekday.ts";
import { tenseOf, type Clause } from "./tense.ts";
import { clockValue, dayValue, weekValue, yearValue } from "./values.ts";

/** Place an expression in time. The clause is asked for its tense only where that matters. */
export function resolve(m: Meaning, context: Context, clause: Clause): Resolved {
  switch (m.is) {
    case "fixed":
      return certain(m.value);
    case "calendar":
      return placeCalendar(m, context, clause);
    case "weekday":
      if (m.after && context.document && context.exactness <= unit.day) {
        const { reference } = context;
        // The beginning has just been placed, by the verb before it.
        const placed =
          m.after.is === "weekday" &&
          reference?.exactness === unit.day &&
          weekdayOf(reference.day) === m.after.weekday;
        const from: Resolved = placed
          ? relative(
              { value: reference.value, certainty: "inferred", day: reference.day },
              context,
              "inferred",
            )
          : resolve(m.after, context, clause);
        const day = from.day && addDays(from.day, m.days ?? 0);
        if (day) return { ...from, value: dayValue(day), day };
      }
      return placeWeekday(m, context, clause);
    case "day-of-month":
      return placeDayOfMonth(m, context, clause);
    case "period":
      return placePeriod(m, context, clause);
    case "year":
      return certain(yearValue(m.bc ? 1 - m.year : m.year));
    case "years":
      return certain(m.digits);
    case "shift":
      return placeShift(m, context, clause, (from) => resolve(from, context, clause));
    case "weekend":
      return placeWeekend(m.pick, context, clause);
    case "week": {
      const code = `W${String(m.number).padStart(2, "0")}`;
      if (m.year !== undefined) return certain(`${yearValue(m.year)}-${code}`);
      const { document } = context;
      if (!document) return certain(`XXXX-${code}`);
      return relative(
        certain(`${yearValue(document.year + (m.yearShift ?? 0))}-${code}`),
        context,
        "inferred",
        "The year is not written; the document's is taken.",
      );
    }
    case "week-of": {
      const of = resolve(m.of, context, clause);
      if (!m.weekend) return { ...of, value: of.day ? weekValue(of.day) : "XXXX-WXX" };
      // `Labor Day weekend`, of a Monday, is the one before it.
      return { ...of, value: of.day ? `${weekValue(addDays(of.day, -2))}-WE` : "XXXX-WXX-WE" };
    }
    case "nth-weekday": {
      const of = resolve(m.of, context, clause);
      const month = /^(\d{4})-(\d\d)$/.exec(of.value);
      if (!month) return { ...of, value: `${of.value}-XX` };
      const day = nthWeekday(Number(month[1]), Number(month[2]), m.weekday, m.n);
      return { ...of, value: dayValue(day), day };
    }
    case "nth-unit":
      return placeNthUnit(m.unit, m.n, resolve(m.of, context, clause));
    case "holiday":
      return placeHoliday(m, context, clause);
    case "part": {
      const of = m.of ? resolve(m.of, context, clause) : dayOf(context, clause);
      return { ...of, value: `${of.value}T${m.part}` };
    }
    case "clock": {
      const of = m.of ? resolve(m.of, context, clause) : dayOf(context, clause);
      const clock = m.hour === 24 ? "T24:00" : clockValue(m.hour, m.minute, m.second, m.zone);
      const open = m.half
        ? ({ certainty: "inferred", reason: "Morning or afternoon is not said." } as const)
        : undefined;
      return { ...of, value: of.value + clock, ...open };
    }
  }
}

function placeHoliday(m: Extract<Meaning, { is: "holiday" }>, context: Context, clause: Clause): Resolved {
  const of = (year: number): Resolved => {
    const day = holidayIn(m.name, year)!;
    return { value: dayValue(day), certainty: "certain", day };
  };
  if (m.year !== undefined) return of(m.year);
  const from = documentDated(context);
  if (!from) {
    const a = holidayIn(m.name, 2001)!;
    const b = holidayIn(m.name, 2002)!;
    return certain(a.month === b.month && a.day === b.day ? `XXXX-${dayValue(a).slice(5)}` : "XXXX-XX-XX");
  }
  if (m.yearShift !== undefined) return relative(of(from.year + m.yearShift), context);
  const away = dayNumber(holidayIn(m.name, from.year)!) - dayNumber(from);
  if (m.pick === -1) return relative(of(away < 0 ? from.year : from.year - 1), context);
  if (m.pick === 1) return relative(of(away > 0 ? from.year : from.year + 1), context);
  if (m.pick === 0) return relative(of(from.year), context);
  // The nearest one, but for a verb that speaks of the other side and a day not close by.
  const reading = tenseOf(clause);
  let year = from.year;
  if (away > 183 || (away > 60 && reading === "past")) year--;
  else if ((away < -183 && reading !== "past") || (away < -60 && reading === "future")) year++;
  return relative(of(year), context, "inferred", "The year is not written.");
}
