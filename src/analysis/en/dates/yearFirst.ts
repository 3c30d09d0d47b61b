import { isDay } from "./calendar.ts";
import { isDash } from "./directions.ts";
import { NUMBER, role, SHORT } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { digits, glued, idAt, numberOf, plays, tokenLength, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** Dates that begin with the year and name the month: `2019-Aug-01`, `2019/Aug/1`, `2017 April`. */
export function yearFirst(t: Tokens, at: number, out: Atom[]): number {
  if (tokenLength(t, at) !== 4) return 0;
  const year = digits(t, at);
  if (year < 1900 || year > 2100) return 0;
  const joint = isDash(t, at + 1) || idAt(t, at + 1) === w.slash;
  const monthAt = at + (joint ? 2 : 1);
  if (!plays(t, monthAt, role.month) || (joint && !glued(t, at))) return 0;
  const month = numberOf(t, monthAt) & (SHORT - 1);
  if (!joint) {
    if (
      plays(t, monthAt + 1, role.number) ||
      plays(t, monthAt + 1, role.alphanumeric) ||
      idAt(t, monthAt) === w.may ||
      idAt(t, monthAt) === w.march
    )
      return 0;
    out.push({
      first: at,
      last: monthAt,
      type: "DATE",
      meaning: { is: "calendar", year, month },
      rule: "year-month",
    });
    return monthAt + 1;
  }
  const dayAt = monthAt + 2;
  if (
    idAt(t, dayAt - 1) !== idAt(t, at + 1) ||
    idAt(t, dayAt) !== NUMBER ||
    !isDay(year, month, digits(t, dayAt))
  )
    return 0;
  out.push({
    first: at,
    last: dayAt,
    type: "DATE",
    meaning: { is: "calendar", year, month, day: digits(t, dayAt) },
    rule: "year-month-day",
  });
  return dayAt + 1;
}
