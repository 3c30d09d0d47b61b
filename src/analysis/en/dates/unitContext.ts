import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { isDash, isDeterminer, isTimePreposition } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import { idAt, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";

/** `16-year-old`, `55 years old`, `aged 3 years`, `years of age`. */
export function isAge(t: Tokens, last: number): boolean {
  let next = last + 1;
  if (isDash(t, next)) next++;
  if (idAt(t, next) === w.old || isIn(t, next, olds)) return true;
  return idAt(t, next) === w.of && idAt(t, next + 1) === w.age;
}

/** Whether a noun phrase cannot go on at a token: a mark, a preposition, a verb we know, the paragraph's end. */
export function endsPhrase(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  if (at >= t.high || t.words.shapes[at] === 8) return id !== w.hyphen;
  if (isDeterminer(t, at)) return false;
  return isTimePreposition(t, at) || id === w.or || isIn(t, at, goingOn);
}

/** Words that begin a clause of their own: `the year ‸it opened`. */
export const subjects = exactly("he she it they we I");

/** The same, and the word that begins one about what stands before. */
export const subjectsOrWho = exactly("he she it they we who I");

const olds = exactly("olds");

const goingOn = anyCase(
  "was were is are has had have will would when as he she it they we which who while because but with that and also could can may said into",
);

export function push(
  out: Atom[],
  first: number,
  last: number,
  type: Atom["type"],
  value: string,
  rule: string,
  mod?: string,
): void {
  out.push({ first, last, type, meaning: { is: "fixed", value }, rule, ...(mod && { mod }) });
}
