import { anyCase } from "../lexicon/wordSets.ts";
import { NUMBER, role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { yearInWords } from "./yearInWords.ts";
import { digits, glued, idAt, plays, tokenLength, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";

/** A year right after a month or season: `1996`, `'96`, `nineteen ninety-six`, and where it ends. */
export function yearAfter(t: Tokens, at: number): { value: number; last: number } | undefined {
  if (idAt(t, at) === NUMBER && tokenLength(t, at) === 4) {
    const value = digits(t, at);
    if (value < 1000 || value > 2999 || isFraction(t, at)) return undefined;
    return { value, last: at };
  }
  if (isApostrophe(t, at) && glued(t, at) && idAt(t, at + 1) === NUMBER && tokenLength(t, at + 1) === 2)
    return { value: twoDigitYear(digits(t, at + 1)), last: at + 1 };
  return yearInWords(t, at);
}

/** `85` is 1985, `23` is 2023. */
export const twoDigitYear = (n: number): number => (n < 40 ? 2000 + n : 1900 + n);

/** `the year two thousand`, `nineteen ninety-six`. */
export function wordYear(t: Tokens, at: number, out: Atom[]): number {
  const year = yearInWords(t, at);
  if (!year) return 0;
  const before = idAt(t, at - 1);
  if (isIn(t, at, two) && before !== w.year && before !== w.in && before !== w.since) return 0;
  if (
    plays(t, year.last + 1, role.unit) ||
    plays(t, year.last + 1, role.cardinal) ||
    idAt(t, year.last + 1) === w.percent
  )
    return 0;
  const first = before === w.year ? (idAt(t, at - 2) === w.the ? at - 2 : at - 1) : at;
  out.push({
    first,
    last: year.last,
    type: "DATE",
    meaning: { is: "year", year: year.value },
    rule: "year-in-words",
  });
  return year.last + 1;
}

export const isApostrophe = (t: Tokens, at: number): boolean => {
  const id = idAt(t, at);
  return id === w.apostrophe || id === w.apostrophe2 || id === w.quote2;
};

/** Part of a longer number, an amount, a code or a path. */
export function isFraction(t: Tokens, at: number): boolean {
  const next = idAt(t, at + 1);
  if ((next === w.comma || next === w.dot) && glued(t, at) && glued(t, at + 1) && idAt(t, at + 2) === NUMBER)
    return true;
  const before = idAt(t, at - 1);
  if (
    (before === w.comma || before === w.dot) &&
    glued(t, at - 1) &&
    glued(t, at - 2) &&
    idAt(t, at - 2) === NUMBER
  )
    return true;
  return next === w.percent;
}

const two = anyCase("two");
