import { besideReference } from "./besideReference.ts";
import { certain, inYearOfReference, relative, type Context, type Resolved } from "./context.ts";
import type { Period } from "./meaning.ts";
import { seasonCodes } from "./seasons.ts";
import { tenseOf, type Clause } from "./tense.ts";
import { quarterOf, yearValue } from "./values.ts";

/** The year of a quarter, half or season that does not name it. */
export function placePeriod(m: Period, context: Context, clause: Clause): Resolved {
  const code =
    m.kind === "quarter" ? `Q${m.number}` : m.kind === "half" ? `H${m.number}` : seasonCodes[m.number]!;
  const of = (year: number): Resolved => certain(`${yearValue(year)}-${code}`);
  const from = context.document;
  if (!from) return m.year === undefined ? certain(`XXXX-${code}`) : of(m.year);
  const now =
    m.kind === "quarter"
      ? quarterOf(from.month)
      : m.kind === "half"
        ? from.month > 6
          ? 2
          : 1
        : seasonOf(from.month);
  if (m.year !== undefined)
    return { ...of(m.year), ahead: m.year > from.year || (m.year === from.year && m.number > now) };
  if (m.yearShift !== undefined) return relative(of(from.year + m.yearShift), context);
  const told = m.ofReference ? inYearOfReference(context, of) : undefined; // `was decided in 2003, that autumn`
  if (told) return told;
  const counted = m.fromReference
    ? besideReference(context, m.pick, (day) => m.number - seasonOf(day.month), of)
    : undefined;
  if (counted) return counted;
  if (m.pick === -2) {
    const reported =
      context.quarter?.number === m.number
        ? context.quarter.year
        : m.number <= now
          ? from.year
          : from.year - 1;
    return relative(of(reported - 1), context, "inferred", "A year before the one reported on.");
  }
  const winter = m.kind === "season" && m.number === 4;
  if (m.pick === -1) return relative(of(m.number < now ? from.year : from.year - 1), context);
  if (m.pick === 1) return relative(of(m.number > now ? from.year : from.year + 1), context);
  if (m.pick === 0) return relative(of(winter && from.month <= 2 ? from.year - 1 : from.year), context);
  // A quarter just over is still reported on in words about the future; one long past is next year's.
  const reading = tenseOf(clause);
  // With no verb to tell, a season about to begin is meant.
  const future =
    reading === "future" || (m.kind === "season" && reading === "unknown" && m.number === now + 1);
  const year = future
    ? m.number < now - 1
      ? from.year + 1
      : from.year
    : m.number > now
      ? from.year - 1
      : from.year;
  const placed = relative(
    of(year),
    context,
    "inferred",
    "The year is not written; the one that the verb's tense suggests is taken.",
  );
  return {
    ...placed,
    ahead: year > from.year || (year === from.year && (m.number > now || (m.number === now && future))),
  };
}

/** Spring 1 to winter 4; 0 for the first weeks of a year, whose winter began in the year before. */
const seasonOf = (month: number): number => (month === 12 ? 4 : Math.floor(month / 3));
