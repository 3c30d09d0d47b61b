import { exactly } from "../lexicon/wordSets.ts";
import { isDash } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import { ordinalBefore } from "./numbers.ts";
import { glued, idAt, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";
import { isQuarterOfThing } from "./quarters.ts";
import { yearAfter } from "./years.ts";

/** `the second and fourth quarters`, `third- and fourth-quarter results`, `the first and second quarters of 2016`. */
export function quarterPair(t: Tokens, at: number, out: Atom[]): number {
  const end = isDash(t, at - 1) && glued(t, at - 1) ? at - 2 : at - 1;
  const second = ordinalBefore(t, end);
  if (!second || second.value > 4) return 0;
  const joint = second.first - 1;
  const id = idAt(t, joint);
  if (id !== w.and && id !== w.or && id !== w.to && id !== w.through) return 0;
  const before = isDash(t, joint - 1) ? joint - 2 : joint - 1;
  const first = ordinalBefore(t, before);
  if (!first || first.value >= second.value) return 0;
  if (isQuarterOfThing(t, at)) return 0;
  const of = idAt(t, at + 1) === w.of || idAt(t, at + 1) === w.in ? 2 : 1;
  const year = yearAfter(t, at + of);
  const meaning = (number: number): Atom["meaning"] => ({
    is: "period",
    kind: "quarter",
    number,
    ...(year && { year: year.value }),
  });
  const start = idAt(t, first.first - 1) === w.the ? first.first - 1 : first.first;
  const last = year?.last ?? at;
  const type = !year && isHabit(t, start) ? "SET" : "DATE";
  const placed = (n: number): Atom["meaning"] =>
    type === "SET" ? { is: "fixed", value: `XXXX-Q${n}` } : meaning(n);
  out.push({ first: start, last: before, type, meaning: placed(first.value), rule: "quarters" });
  out.push({ first: second.first, last, type, meaning: placed(second.value), rule: "quarters" });
  return last + 1;
}

/** `is usually sold in the second and fourth quarters`: those of any year. */
function isHabit(t: Tokens, first: number): boolean {
  for (let at = first - 1; at > first - 6; at--) if (isIn(t, at, habitual)) return true;
  return false;
}

const habitual = exactly("usually typically normally generally traditionally always");
