import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { ordinalFrom } from "./numbers.ts";
import { idAt, isIn, plays, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** `your letter of the 15th`, `telegram dated the 3rd`, `the 28th ultimo`: a day of this month or the last one, as letters tell it. */
export function dayOfLetter(t: Tokens, at: number, out: Atom[]): number {
  const ordinal = ordinalFrom(t, at);
  if (!ordinal || ordinal.last !== at || ordinal.value > 31 || idAt(t, at - 1) !== w.the) return 0;
  const count = isIn(t, at + 1, ofThis)
    ? 0
    : isIn(t, at + 1, ofLast)
      ? -1
      : isIn(t, at + 1, ofNext)
        ? 1
        : undefined;
  if (count !== undefined) {
    const meaning = { is: "shift", unit: unit.month, count, from: "document", day: ordinal.value } as const;
    out.push({ first: at - 1, last: at + 1, type: "DATE", meaning, rule: "day-of-letter" });
    return at + 2;
  }
  const dated = idAt(t, at - 2) === w.of || isIn(t, at - 2, dating) ? at - 3 : at;
  if (!isIn(t, dated, letters) || idAt(t, at + 1) === w.of || plays(t, at + 1, role.month | role.unit))
    return 0;
  const meaning = { is: "day-of-month", day: ordinal.value, past: true } as const;
  out.push({ first: at - 1, last: at, type: "DATE", meaning, rule: "day-of-letter" });
  return at + 1;
}

const letters = anyCase(
  "letter letters note telegram telegrams cable despatch dispatch memorandum memo minute message email e-mail wire postcard yours mine",
);
const dating = exactly("dated");
const ofThis = exactly("instant inst");
const ofLast = exactly("ultimo ult");
const ofNext = exactly("proximo prox");
