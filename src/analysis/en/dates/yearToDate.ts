import { anyCase } from "../lexicon/wordSets.ts";
import { isDash } from "./directions.ts";
import { unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { idAt, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";

/** `the year to date`, `year-to-date sales`: the year that runs. */
export function yearToDate(t: Tokens, at: number, out: Atom[]): number {
  const to = at + (isDash(t, at + 1) ? 2 : 1);
  const last = to + (isDash(t, to + 1) ? 2 : 1);
  if (idAt(t, to) !== w.to || !isIn(t, last, date)) return 0;
  const first = idAt(t, at - 1) === w.the || idAt(t, at - 1) === w.this ? at - 1 : at;
  const meaning = { is: "shift", unit: unit.year, count: 0, from: "document" } as const;
  out.push({ first, last, type: "DATE", meaning, rule: "year-to-date" });
  return last + 1;
}

const date = anyCase("date");
