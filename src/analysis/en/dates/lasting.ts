import { isDash } from "./directions.ts";
import { durationValue } from "./durations.ts";
import { PLURAL, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { glued, idAt, numberOf, type Tokens } from "./tokens.ts";
import { push } from "./unitContext.ts";
import { w } from "./words.ts";

/** `weeklong`, `yearlong`: written as one word. */
export function lasting(t: Tokens, at: number, out: Atom[]): number {
  push(out, at, at, "DURATION", durationValue(numberOf(t, at), 1), "unit-long");
  return at + 1;
}

/** `the month-long siege`, `a decades-long war`; a count before it, as in `two-hour-long`, is read elsewhere. */
export function hyphenedLasting(t: Tokens, at: number, out: Atom[]): number {
  if (!isDash(t, at + 1) || !glued(t, at) || idAt(t, at + 2) !== w.long) return 0;
  if (isDash(t, at - 1) && glued(t, at - 1)) return 0;
  const rank = numberOf(t, at) & (PLURAL - 1);
  if (rank < unit.minute) return 0;
  const many = (numberOf(t, at) & PLURAL) !== 0;
  push(out, at, at + 2, "DURATION", durationValue(rank, many ? undefined : 1), "unit-long");
  return at + 3;
}
