import { role, SHORT, unit } from "./lexicon.ts";
import type { Atom, Meaning } from "./meaning.ts";
import { ordinalBefore } from "./numbers.ts";
import { directionBefore } from "./directions.ts";
import { idAt, numberOf, plays, type Tokens } from "./tokens.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/** `the first Monday in October`, `the last Friday of May 2021`, `the second Tuesday of next month`. */
export function nthWeekdayOf(t: Tokens, at: number, out: Atom[]): number {
  const joint = idAt(t, at + 1);
  if (joint !== w.of && joint !== w.in) return 0;
  const last = idAt(t, at - 1) === w.last;
  const ordinal = last ? { value: -1, first: at - 1 } : ordinalBefore(t, at - 1);
  if (!ordinal || ordinal.value > 5) return 0;
  const weekday = numberOf(t, at) & (SHORT - 1);
  const first = idAt(t, ordinal.first - 1) === w.the ? ordinal.first - 1 : ordinal.first;
  const push = (end: number, of: Meaning): number => {
    out.push({
      first,
      last: end,
      type: "DATE",
      meaning: { is: "nth-weekday", weekday, n: ordinal.value, of },
      rule: "nth-weekday",
    });
    return end + 1;
  };
  if (plays(t, at + 2, role.month)) {
    const month = numberOf(t, at + 2) & (SHORT - 1);
    const dot = (numberOf(t, at + 2) & SHORT) !== 0 && idAt(t, at + 3) === w.dot ? 1 : 0;
    const year = yearAfter(t, at + 3 + dot + (idAt(t, at + 3 + dot) === w.comma ? 1 : 0));
    return push(year?.last ?? at + 2 + dot, { is: "calendar", month, ...(year && { year: year.value }) });
  }
  // `the third Thursday of each month`
  if (plays(t, at + 2, role.every) && idAt(t, at + 3) === w.month) {
    const meaning = { is: "fixed", value: "P1M" } as const;
    const quant = idAt(t, at + 2) === w.each ? "EACH" : "EVERY";
    out.push({ first, last: at + 3, type: "SET", meaning, rule: "nth-weekday", quant });
    return at + 4;
  }
  // `the last Friday of the month`
  if (idAt(t, at + 2) === w.the && idAt(t, at + 3) === w.month && endsPhrase(t, at + 4))
    return push(at + 3, { is: "shift", unit: unit.month, count: 0, from: "document" });
  const unitAt = plays(t, at + 2, role.direction) ? at + 3 : at + 4;
  const direction = directionBefore(t, unitAt);
  if (direction?.first === at + 2 && idAt(t, unitAt) === w.month)
    return push(unitAt, { is: "shift", unit: unit.month, count: direction.pick, from: "document" });
  return 0;
}
