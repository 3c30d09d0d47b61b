import { durationValue } from "./durations.ts";
import { unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { tokenText, type Tokens } from "./tokens.ts";

/** Counts written together with their unit: `3h`, `30min`, `5yrs`, `2hrs`. */
export function unitGlued(t: Tokens, at: number, out: Atom[]): number {
  const match = /^(\d{1,4})(h|hrs?|mins?|secs?|yrs?|days?|weeks?|wks?|months?|hours?|minutes?|years?)$/i.exec(
    tokenText(t, at),
  );
  if (!match) return 0;
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
    first: at,
    last: at,
    type: "DURATION",
    meaning: { is: "fixed", value: durationValue(rank, Number(match[1])) },
    rule: "glued-unit",
  });
  return at + 1;
}
