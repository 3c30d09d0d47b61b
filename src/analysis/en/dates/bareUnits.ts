import { isTimePreposition } from "./directions.ts";
import { durationValue } from "./durations.ts";
import { unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { capital, idAt, isIn, type Tokens } from "./tokens.ts";
import { endsPhrase, isAge, push, subjectsOrWho } from "./unitContext.ts";
import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { w } from "./words.ts";

/** `for years`, `within weeks`, `months ago`, `centuries`. */
export function bareplural(t: Tokens, at: number, rank: number, before: number, out: Atom[]): number {
  if (isAge(t, at) || rank < unit.minute) return 0;
  // `open on weekends`
  if (rank === unit.weekend && (idAt(t, before) === w.on || idAt(t, before) === w.at)) {
    push(out, at, at, "SET", "XXXX-WXX-WE", "weekdays");
    return at + 1;
  }
  const next = idAt(t, at + 1);
  if (next === w.ago || next === w.earlier || next === w.later || next === w.before || next === w.after) {
    const past = next === w.ago || next === w.earlier || next === w.before;
    if (
      (next === w.before || next === w.after) &&
      (!endsPhrase(t, at + 2) || isIn(t, at + 2, subjectsOrWho))
    ) {
      push(out, at, at, "DURATION", durationValue(rank, undefined), "bare-units");
      return at + 1;
    }
    push(out, at, at + 1, "DATE", past ? "PAST_REF" : "FUTURE_REF", "vague-shift");
    return at + 2;
  }
  const preposition = idAt(t, before);
  // `within weeks or months` is one; `take months, not weeks` are two
  const other = out.at(-1);
  if (other?.rule === "bare-units" && preposition === w.or && other.last === before - 1) {
    other.last = at;
    return at + 1;
  }
  if (other?.rule === "bare-units" && isIn(t, before, unlike) && other.last >= before - 3) {
    push(out, at, at, "DURATION", durationValue(rank, undefined), "bare-units");
    return at + 1;
  }
  // `for some days`
  if (preposition === w.some && isTimePreposition(t, before - 1) && idAt(t, before - 1) !== w.on) {
    push(out, before, at, "DURATION", durationValue(rank, undefined), "bare-units");
    return at + 1;
  }
  if (
    preposition === w.for ||
    preposition === w.in ||
    preposition === w.within ||
    preposition === w.over ||
    preposition === w.after ||
    isIn(t, before, lasting)
  ) {
    if (preposition === w.in && capital(t, before + 1)) return 0;
    push(out, before + 1, at, "DURATION", durationValue(rank, undefined), "bare-units");
    return at + 1;
  }
  if (preposition === w.the && rank === unit.year && isTimePreposition(t, before - 1)) {
    push(out, before, at, "DURATION", "PXY", "the-years");
    return at + 1;
  }
  return 0;
}

const unlike = exactly("not even maybe");
const lasting = anyCase("take takes took last lasted spent");
