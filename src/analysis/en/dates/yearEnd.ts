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
  const shift = {
    is: "shift",
    unit: id === w.year ? unit.year : unit.month,
    count: 0,
    from: "document",
  } as const;
  out.push({ first, last: at, type: "DATE", meaning: shift, rule: "year-end", mod: "END" });
  return at + 1;
}
