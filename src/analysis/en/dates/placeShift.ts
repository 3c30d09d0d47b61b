import { exactly } from "../lexicon/wordSets.ts";
import { addDays, addMonths, isDay } from "./calendar.ts";
import { durationValue } from "./durations.ts";
import { certain, referenceAnchor, relative, type Context, type Resolved } from "./context.ts";
import { role, SHORT, unit } from "./lexicon.ts";
import type { Meaning, Shift } from "./meaning.ts";
import { isInSentence, tenseOf, type Clause } from "./tense.ts";
import { idAt, isIn, numberOf, plays } from "./tokens.ts";
import { w } from "./words.ts";
import { clockValue, dayValue, monthValue, quarterOf, shiftedValue, yearValue } from "./values.ts";

/** `last year`, `two weeks ago`, `a day earlier`, `the quarter`, `two days before Christmas`. */
export function placeShift(
  m: Shift,
  context: Context,
  clause: Clause,
  resolve: (m: Meaning) => Resolved,
): Resolved {
  if (typeof m.from === "object") return fromNamed(m, m.from, context, resolve);
  const { quarter, reference, document } = context;
  if (m.unit === unit.quarter && m.same) return sameQuarter(context, clause);
  // `expects the fourth quarter to be ahead of the year-earlier one`
  const { quarterAhead } = context;
  if (m.keepsQuarter && quarterAhead && isInSentence(clause, quarterAhead.end))
    return {
      value: `${yearValue(quarterAhead.year + m.count)}-Q${quarterAhead.number}`,
      certainty: "inferred",
      reason: "The same quarter as the one that the sentence looks ahead to, of another year.",
    };
  // `It was done in the fourth quarter of 1999`, told in 2001: what happened a year ago has nothing to do with it
  const old =
    m.from === "document" &&
    document !== undefined &&
    quarter !== undefined &&
    document.year - quarter.year > 1;
  if (m.keepsQuarter && quarter && !old && !(context.longer && m.keepsQuarter === "loose"))
    return {
      value: `${yearValue(quarter.year + m.count)}-Q${quarter.number}`,
      certainty: "inferred",
      reason: "A report on a quarter: the same quarter of another year.",
    };
  if (m.keepsQuarter === "always" && document)
    return relative(
      certain(shiftedValue(document, unit.quarter, 4 * m.count - 1)),
      context,
      "inferred",
      "A year before the last full quarter.",
    );
  // `2 percent in February from a year earlier`: the same month
  if (m.compares && m.unit === unit.year && reference?.exactness === unit.month) {
    const value = shiftedValue(addMonths(reference.day, 12 * m.count), unit.month, 0);
    return {
      value,
      certainty: "inferred",
      reason: "The same month of another year.",
      anchor: referenceAnchor(reference),
    };
  }
  // `… bought in 1983. Occupancy rose to 91% from 84% a year earlier`: what is compared is of now
  if (m.compares && m.unit === unit.year && document && reference?.exactness === unit.year)
    if (document.year - reference.day.year > 1 && !isInSentence(clause, reference.span.end))
      return relative(certain(shiftedValue(document, unit.year, m.count)), context, "inferred");
  if (m.unit <= unit.hour && m.from === "reference") return timeShift(m, context);
  // `fell 3 percent in December, to 2.1 million for the year`: told in January
  const year = m.unit === unit.year && m.same === true && document;
  if (year && reference?.day.year === document.year - 1 && isInSentence(clause, reference.span.end))
    return {
      value: yearValue(reference.day.year),
      certainty: "inferred",
      reason: "The year of the date named before it.",
      anchor: referenceAnchor(reference),
    };
  // A report on a fourth quarter tells of its year, too.
  const over = quarter?.number === 4 && quarter.year === (document?.year ?? 0) - 1;
  if (year && over && tenseOf(clause) !== "future")
    return {
      value: yearValue(quarter.year),
      certainty: "inferred",
      reason: "The year that ended with the quarter named before it.",
    };
  if (m.from === "reference" && reference && reference.exactness <= m.unit) {
    const day = m.unit === unit.day ? addDays(reference.day, m.count) : undefined;
    return {
      value: shiftedValue(reference.day, m.unit, m.count),
      certainty: "inferred",
      reason: "Counted from the date named last.",
      anchor: referenceAnchor(reference),
      ...(day && { day }),
    };
  }
  if (!document || context.exactness > Math.max(m.unit, unit.day))
    return {
      value: m.count < 0 ? "PAST_REF" : m.count > 0 ? "FUTURE_REF" : "PRESENT_REF",
      ...(m.from === "reference"
        ? ({ certainty: "candidate", reason: "No date is named to count from." } as const)
        : ({ certainty: "certain" } as const)),
    };
  if (m.day !== undefined) {
    const moved = { ...addMonths({ ...document, day: 1 }, m.count), day: m.day };
    // `the 31st of next month` where that has thirty days
    if (!isDay(moved.year, moved.month, moved.day))
      return relative(certain(monthValue(moved.year, moved.month)), context, "inferred");
    return relative({ value: dayValue(moved), certainty: "certain", day: moved }, context);
  }
  if (m.unit <= unit.hour) return timeShift(m, context);
  // `They met last in May 1996. Two weeks later …`: some day of that month, and not one to come
  if (m.from === "reference" && m.count > 0 && !m.same && reference && tenseOf(clause) !== "future")
    return {
      value: shiftedValue(reference.day, reference.exactness, 0),
      certainty: "candidate",
      reason: "Counted from a time that is not named to the day.",
      anchor: referenceAnchor(reference),
    };
  const day = m.unit === unit.day ? addDays(document, m.count) : undefined;
  const value = shiftedValue(document, m.unit, m.count);
  return relative(
    { value, certainty: "certain", ...(day && { day }) },
    context,
    m.from === "reference" ? "inferred" : "certain",
  );
}

/** `two days before Christmas`, `the 1988 period`. */
function fromNamed(m: Shift, from: Meaning, context: Context, resolve: (m: Meaning) => Resolved): Resolved {
  if (from.is === "year") {
    const { quarter, document } = context;
    // `the 1988 quarter` is one even if none is named before: the last full one, in that year
    const always = m.keepsQuarter === "always";
    const last = always && document ? ((quarterOf(document.month) + 2) % 4) + 1 : undefined;
    const number = quarter && (always || !context.longer) ? quarter.number : last;
    return certain(number === undefined ? yearValue(from.year) : `${yearValue(from.year)}-Q${number}`);
  }
  const start = resolve(from);
  if (!start.day) return { ...start, value: m.count < 0 ? "PAST_REF" : "FUTURE_REF" };
  const months = m.unit === unit.month ? m.count : m.unit === unit.year ? 12 * m.count : undefined;
  const days = m.unit === unit.day ? m.count : m.unit === unit.week ? 7 * m.count : undefined;
  if (days === undefined && months === undefined)
    return { ...start, value: shiftedValue(start.day, m.unit, m.count) };
  const day = months === undefined ? addDays(start.day, days ?? 0) : addMonths(start.day, months);
  return { ...start, value: dayValue(day), day };
}

/** `the quarter`, `the latest quarter`: the one named last, else the last full one. */
function sameQuarter(context: Context, clause: Clause): Resolved {
  const { quarter, document } = context;
  const { t, last } = clause;
  const month = last + (idAt(t, last + 2) === w.in ? 3 : 2);
  if (document && isIn(t, last + 1, ending) && plays(t, month, role.month)) {
    const number = quarterOf(numberOf(t, month) & (SHORT - 1));
    const year = document.year + (number < quarterOf(document.month) ? 1 : 0);
    return relative(certain(`${yearValue(year)}-Q${number}`), context, "inferred", "The one that ends then.");
  }
  const running =
    document && quarter && quarter.year === document.year && quarter.number >= quarterOf(document.month);
  if (quarter && !(running && tenseOf(clause) === "past"))
    return {
      value: `${yearValue(quarter.year)}-Q${quarter.number}`,
      certainty: "inferred",
      reason: "The quarter named last.",
    };
  if (!document) return certain("XXXX-QX");
  return relative(
    certain(shiftedValue(document, unit.quarter, -1)),
    context,
    "inferred",
    "The last full quarter before the document's date.",
  );
}

/** `two hours ago`, `in 5 minutes`, `an hour later`: needs a time of day to count from; without one it is a length. */
function timeShift(m: Shift, context: Context): Resolved {
  const { reference } = context;
  const named = m.from === "reference" && reference ? minuteIn(reference.value) : undefined;
  const day0 = named === undefined ? context.document : reference?.day;
  const minuteOfDay = named ?? context.minuteOfDay;
  const minutes = m.unit === unit.hour ? 60 : m.unit === unit.minute ? 1 : undefined;
  if (!day0 || minuteOfDay === undefined || minutes === undefined)
    return certain(
      m.from === "reference" && m.count !== 0
        ? durationValue(m.unit, Math.abs(m.count))
        : m.count < 0
          ? "PAST_REF"
          : m.count > 0
            ? "FUTURE_REF"
            : "PRESENT_REF",
    );
  const at = minuteOfDay + m.count * minutes;
  const day = addDays(day0, Math.floor(at / 1440));
  const left = ((at % 1440) + 1440) % 1440;
  return relative(
    { value: dayValue(day) + clockValue(Math.floor(left / 60), left % 60), day, certainty: "certain" },
    context,
  );
}

/** The minute of the day that a value tells: `2023-10-12T07:30`. */
function minuteIn(value: string): number | undefined {
  const time = /T(\d\d):(\d\d)/.exec(value);
  return time ? Number(time[1]) * 60 + Number(time[2]) : undefined;
}

const ending = exactly("ending");
