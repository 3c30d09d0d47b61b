import { addMonths, dayNumber, isDay, weekdayOf, type Day } from "./calendar.ts";
import { besideReference } from "./besideReference.ts";
import { certain, inYearOfReference, relative, type Context, type Resolved } from "./context.ts";
import { unit } from "./lexicon.ts";
import type { CalendarDate, DayOfMonth } from "./meaning.ts";
import { carriedYear } from "./entryYear.ts";
import { opensSentence, pastOf, tenseOf, wasToBe, type Clause } from "./tense.ts";
import { dayValue, monthValue } from "./values.ts";

/**
 * The year of a month or day. A day without a year is the nearest such day to the document's date (136 of 145 on
 * newswire); a bare month needs the verb's tense.
 */
export function placeCalendar(m: CalendarDate, context: Context, clause: Clause): Resolved {
  if (m.year !== undefined) return inYear(m, m.year);
  const from = context.document;
  if (!from)
    return certain(
      m.day === undefined
        ? monthValue(undefined, m.month)
        : `${monthValue(undefined, m.month)}-${String(m.day).padStart(2, "0")}`,
    );
  if (m.yearShift !== undefined) return relative(inYear(m, from.year + m.yearShift), context);
  const counted =
    m.fromReference && m.day === undefined
      ? besideReference(
          context,
          m.pick,
          (day) => m.month - day.month,
          (year) => inYear(m, year),
        )
      : undefined;
  if (counted) return counted;
  if (m.pick !== undefined) return relative(inYear(m, pickedYear(m, m.pick, from)), context);
  const carried = m.weekday === undefined ? carriedYear(m, context, clause) : undefined;
  if (carried !== undefined)
    return {
      ...relative(inYear(m, carried), context, "inferred", "The year is that of the entry before it."),
      carried: true,
    };
  // `was decided in 2003, that November`
  const told =
    m.ofReference || (m.weekday === undefined && tellsOfOld(context, from, clause))
      ? inYearOfReference(context, (year) => inYear(m, year))
      : undefined;
  if (told) return told;
  if (m.day === undefined) return bareMonth(m, from, context, clause);
  const leap = m.month === 2 && m.day === 29;
  const near = leap ? [0, -1, 1, -2, 2, -3, 3, -4, 4] : [0, -1, 1];
  const years = near.map((away) => from.year + away).filter((year) => !leap || isDay(year, 2, 29));
  if (m.weekday !== undefined)
    for (const year of years)
      if (isDay(year, m.month, m.day) && weekdayOf({ year, month: m.month, day: m.day }) === m.weekday)
        return relative(inYear(m, year), context);
  if (context.exactness > unit.day)
    return relative(
      inYear(m, from.year),
      context,
      "inferred",
      "The year is not written; the document's is taken.",
    );
  const now = dayNumber(from);
  const { month, day } = m;
  const away = (year: number): number => Math.abs(dayNumber({ year, month, day }) - now);
  let year = years.reduce((best, candidate) => (away(candidate) < away(best) ? candidate : best));
  if (leap)
    return relative(inYear(m, year), context, "inferred", "The nearest year that has such a day is taken.");
  const ahead = dayNumber({ year, month, day }) - now;
  if (ahead > 14 && tenseOf(clause) === "past") {
    // Months ahead and told in the past: the one before. A verb of saying may tell of what is to come.
    const past = pastOf(clause);
    if (
      (past === "over" && (ahead > 45 || opensSentence(clause.t, clause.first))) ||
      (past === "told" && ahead > 120)
    )
      year--;
  } else if (ahead < -60 && tenseOf(clause) === "future") year++; // months ago and told in the future
  return relative(
    inYear(m, year),
    context,
    "inferred",
    "The year is not written; the nearest such day to the document's date is taken.",
  );
}

/**
 * Whether a paragraph tells a story of a generation ago: `In 1921 he worked in the mine. In April he left.` It is told in the
 * past, and the date that it named last lies twenty years before the document or more.
 */
const tellsOfOld = ({ reference, paragraph }: Context, from: Day, clause: Clause): boolean =>
  reference !== undefined &&
  reference.span.start >= paragraph &&
  reference.day.year <= from.year - 20 &&
  tenseOf(clause) === "past" &&
  pastOf(clause) === "over";

/** `last June`, `next March`, `this September`. */
function pickedYear(m: CalendarDate, pick: number, from: Day): number {
  if (pick === 0) return from.year;
  const ahead = m.month > from.month || (m.month === from.month && (m.day ?? 0) > from.day);
  if (pick > 0) return ahead ? from.year : from.year + 1;
  return ahead || (m.month === from.month && m.day === undefined) ? from.year - 1 : from.year;
}

function bareMonth(m: CalendarDate, from: Day, context: Context, clause: Clause): Resolved {
  const back = (from.month - m.month + 12) % 12;
  const ahead = 12 - back;
  const reading = tenseOf(clause);
  const near =
    reading === "future" ? (wasToBe(clause) ? 4 : 9) : reading === "unknown" ? 4 : nearInPast[pastOf(clause)];
  const next = back > 0 && ahead <= near;
  const lastYear = m.month > from.month ? from.year - 1 : from.year;
  const why = next ? "the next such month" : "the last such month";
  return relative(
    inYear(m, next ? lastYear + 1 : lastYear),
    context,
    "inferred",
    `The year is not written; ${why} is taken.`,
  );
}

/** How many months ahead a month may lie that a verb in the past speaks of. */
const nearInPast = { over: 0, told: 2, meant: 4 } as const;

function inYear(m: CalendarDate, year: number): Resolved {
  if (m.day === undefined) return certain(monthValue(year, m.month));
  const day = { year, month: m.month, day: m.day };
  return { value: dayValue(day), certainty: "certain", ...(isDay(year, m.month, m.day) && { day }) };
}

/** `the 18th`, `Friday the 26th`: the nearest month that has it so; without a weekday the verb's tense decides. */
export function placeDayOfMonth(
  { day, weekday, past }: DayOfMonth,
  context: Context,
  clause: Clause,
): Resolved {
  const from = context.document;
  if (!from || context.exactness > unit.day)
    return certain(weekday ? `XXXX-WXX-${weekday}` : `XXXX-XX-${String(day).padStart(2, "0")}`);
  const first = { ...from, day: 1 };
  let best: Day | undefined;
  const now = dayNumber(from);
  const reading = weekday ? "unknown" : past ? "past" : tenseOf(clause);
  for (let months = -12; months <= 12; months++) {
    const { year, month } = addMonths(first, months);
    if (!isDay(year, month, day)) continue;
    const candidate = { year, month, day };
    if (weekday && weekdayOf(candidate) !== weekday) continue;
    const away = dayNumber(candidate) - now;
    if ((reading === "future" && away < 0) || (reading === "past" && away > 0)) continue;
    if (!best || Math.abs(away) < Math.abs(dayNumber(best) - now)) best = candidate;
  }
  if (!best) return certain(`XXXX-XX-${String(day).padStart(2, "0")}`);
  return relative(
    { value: dayValue(best), day: best, certainty: "inferred" },
    context,
    "inferred",
    "The month is not named; the nearest one is taken.",
  );
}
