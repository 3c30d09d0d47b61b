import { isDash } from "./directions.ts";
import { unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { idAt, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";
import { isApostrophe } from "./years.ts";

/** `year-end`, `year end`, `year's end`, `month-end`. */
export function yearEnd(t: Tokens, at: number, out: Atom[]): number {
  let before = at - 1;
  if (isDash(t, before)) before--;
  else if (idAt(t, before) === w.s && isApostrophe(t, before - 1)) before -= 2;
  const id = idAt(t, before);
  if (id !== w.year && id !== w.month) return 0;
  const first = idAt(t, before - 1) === w.the ? before - 1 : before;
  if (id === w.year) {
    // `since year-end` looks back to the last one
    const yearShift = idAt(t, first - 1) === w.since ? -1 : 0;
    const meaning = { is: "calendar", month: 12, day: 31, yearShift } as const;
    out.push({ first, last: at, type: "DATE", meaning, rule: "year-end" });
    return at + 1;
  }
  const shift = { is: "shift", unit: unit.month, count: 0, from: "document" } as const;
  out.push({ first, last: at, type: "DATE", meaning: shift, rule: "year-end", mod: "END" });
  return at + 1;
}
