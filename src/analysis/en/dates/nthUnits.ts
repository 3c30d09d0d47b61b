import { exactly } from "../lexicon/wordSets.ts";
import { directionBefore } from "./directions.ts";
import { NUMBER, PLURAL, role, SHORT, unit } from "./lexicon.ts";
import type { Atom, Meaning } from "./meaning.ts";
import { ordinalBefore } from "./numbers.ts";
import { capital, digits, idAt, numberOf, plays, tokenLength, type Tokens, isIn } from "./tokens.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/**
 * `the last week of 2016`, `the first week of October`, `the last day of May 2021`, `the 15th day of next month`;
 * not the first day of an offensive.
 */
export function nthUnitOf(t: Tokens, at: number, out: Atom[]): number {
  const joint = idAt(t, at + 1);
  if (joint !== w.of && joint !== w.in) return 0;
  const rank = numberOf(t, at);
  if ((rank & PLURAL) !== 0 || rank < unit.day || rank > unit.month || rank === unit.fortnight) return 0;
  const last = idAt(t, at - 1) === w.last || isIn(t, at - 1, final);
  const ordinal = last ? { value: -1, first: at - 1 } : ordinalBefore(t, at - 1);
  if (!ordinal || ordinal.value > (largest[rank] ?? 0)) return 0;
  const of = wholeAt(t, at + 2, rank);
  if (!of) return 0;
  const first = idAt(t, ordinal.first - 1) === w.the ? ordinal.first - 1 : ordinal.first;
  const meaning = { is: "nth-unit", unit: rank, n: ordinal.value, of: of.meaning } as const;
  out.push({ first, last: of.last, type: "DATE", meaning, rule: "nth-unit" });
  return of.last + 1;
}

const largest: Readonly<Record<number, number>> = {
  [unit.day]: 31,
  [unit.weekend]: 5,
  [unit.week]: 53,
  [unit.month]: 12,
};

/** The month or year that the unit is a part of: `October`, `May 2021`, `2016`, `next month`, `this year`. */
function wholeAt(t: Tokens, at: number, rank: number): { meaning: Meaning; last: number } | undefined {
  if (plays(t, at, role.month) && (capital(t, at) || !isShort(t, at)) && rank < unit.month) {
    const month = numberOf(t, at) & (SHORT - 1);
    const dot = (numberOf(t, at) & SHORT) !== 0 && idAt(t, at + 1) === w.dot ? 1 : 0;
    const year = yearAfter(t, at + 1 + dot + (idAt(t, at + 1 + dot) === w.comma ? 1 : 0));
    return {
      meaning: { is: "calendar", month, ...(year && { year: year.value }) },
      last: year?.last ?? at + dot,
    };
  }
  if (idAt(t, at) === NUMBER && tokenLength(t, at) === 4 && rank !== unit.weekend) {
    const year = digits(t, at);
    return year >= 1900 && year <= 2100 ? { meaning: { is: "year", year }, last: at } : undefined;
  }
  // `the last day of the year`, `the first week of the month`: of the one that runs
  const running = idAt(t, at) === w.the && !plays(t, at + 1, role.direction);
  const end = running || plays(t, at, role.direction) ? at + 1 : at + 2;
  const direction = directionBefore(t, end);
  if ((!running && direction?.first !== at) || plays(t, end + 1, role.unit)) return undefined;
  const size = idAt(t, end) === w.month ? unit.month : idAt(t, end) === w.year ? unit.year : 0;
  if (size <= rank || (size === unit.year && rank === unit.weekend)) return undefined;
  if (running && !endsPhrase(t, end + 1)) return undefined;
  return { meaning: { is: "shift", unit: size, count: direction?.pick ?? 0, from: "document" }, last: end };
}

const isShort = (t: Tokens, at: number): boolean => (numberOf(t, at) & SHORT) !== 0;

const final = exactly("final");
