import { durationValue } from "./durations.ts";
import { NUMBER, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { glued, idAt, tokenText, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** Counts written together with their unit: `3h`, `30min`, `5yrs`, `2hrs`. */
export function unitGlued(t: Tokens, at: number, out: Atom[]): number {
  const match = /^(\d{1,4})(h|hrs?|mins?|secs?|yrs?|days?|weeks?|wks?|months?|hours?|minutes?|years?)$/i.exec(
    tokenText(t, at),
  );
  if (!match) return 0;
  const decimal =
    idAt(t, at - 1) === w.dot && glued(t, at - 1) && glued(t, at - 2) && idAt(t, at - 2) === NUMBER;
  const count = decimal ? Number(`${tokenText(t, at - 2)}.${match[1]}`) : Number(match[1]);
  const letters = match[2]!.toLowerCase().slice(0, 2);
  const rank = {
    h: unit.hour,
    hr: unit.hour,
    ho: unit.hour,
    mi: unit.minute,
    se: unit.second,
    yr: unit.year,
    ye: unit.year,
    da: unit.day,
    we: unit.week,
    wk: unit.week,
    mo: unit.month,
  }[letters];
  if (!rank) return 0;
  out.push({
    first: decimal ? at - 2 : at,
    last: at,
    type: "DURATION",
    meaning: { is: "fixed", value: durationValue(rank, count) },
    rule: "glued-unit",
  });
  return at + 1;
}
