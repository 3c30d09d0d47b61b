import { NUMBER } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { yearAfter } from "./years.ts";
import { digits, idAt, tokenLength, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** `week 31`, `week 27 of 2017`: the number of a week of a year. */
export function weekNumber(t: Tokens, at: number, out: Atom[]): number {
  if (idAt(t, at + 1) !== NUMBER || tokenLength(t, at + 1) > 2) return 0;
  const number = digits(t, at + 1);
  if (number < 1 || number > 53 || idAt(t, at + 2) === w.percent) return 0;
  const of = idAt(t, at + 2) === w.of || idAt(t, at + 2) === w.comma ? 1 : 0;
  const year = yearAfter(t, at + 2 + of);
  out.push({
    first: at,
    last: year?.last ?? at + 1,
    type: "DATE",
    meaning: { is: "week", number, ...(year && { year: year.value }) },
    rule: "week-number",
  });
  return (year?.last ?? at + 1) + 1;
}
