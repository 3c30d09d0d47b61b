import { isTimePreposition } from "./directions.ts";
import { role } from "./lexicon.ts";
import { numberFrom, ordinalFrom } from "./numbers.ts";
import { idAt, numberOf, plays, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/**
 * The day of a month as a cardinal in words after the month: `May twenty nine`, `March five, 1990`. A small number may
 * count what follows (`In March two soldiers fell`), so only the end of the phrase or a year makes it a day.
 */
export function wordDayAfter(t: Tokens, at: number): { value: number; last: number } | undefined {
  if (!plays(t, at, role.cardinal)) return undefined;
  const number = numberFrom(t, at, at + 2);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return undefined;
  if (ordinalFrom(t, at)) return undefined; // `February twenty-second`
  const next = number.last + 1;
  const comma = idAt(t, next) === w.comma ? 1 : 0;
  if (yearAfter(t, next + comma)) return number;
  const ends =
    next >= t.high || t.words.shapes[next] === 8 || (isTimePreposition(t, next) && !counts(t, next));
  return ends ? number : undefined;
}

/** The same before the month, with a year behind it: `twenty five January 1986`. */
export function wordDayBefore(t: Tokens, end: number): { value: number; first: number } | undefined {
  if (!plays(t, end, role.cardinal) || numberOf(t, end) > 30) return undefined;
  for (const first of [end - 2, end - 1, end]) {
    const number = plays(t, first, role.cardinal) ? numberFrom(t, first, end) : undefined;
    if (number?.last === end && number.value >= 1 && number.value <= 31)
      return { value: number.value, first };
  }
  return undefined;
}

/** `two of them`, `six to eight people`. */
const counts = (t: Tokens, at: number): boolean => idAt(t, at) === w.of || idAt(t, at) === w.to;
