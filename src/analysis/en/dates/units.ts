import { anyCase } from "../lexicon/wordSets.ts";
import { directionBefore, isDash, isTimePreposition } from "./directions.ts";
import { durationValue } from "./durations.ts";
import { PLURAL, role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { shape } from "../../../text/words.ts";
import { countBefore, ordinalBefore } from "./numbers.ts";
import {
  beginsSentence,
  capital,
  glued,
  idAt,
  numberOf,
  plays,
  tokenLength,
  type Tokens,
  isIn,
} from "./tokens.ts";
import { counted } from "./countedUnits.ts";
import { directed } from "./directedUnits.ts";
import { single, definite } from "./articleUnits.ts";
import { bareplural } from "./bareUnits.ts";
import { hyphenedLasting } from "./lasting.ts";
import { endsPhrase, push } from "./unitContext.ts";
import { w } from "./words.ts";

/** Expressions around a unit of time: `two years`, `18-month`, `last week`, `five days ago`, `each year`. */
export function unitExpression(t: Tokens, at: number, out: Atom[]): number {
  const rank = numberOf(t, at) & (PLURAL - 1);
  const plural = (numberOf(t, at) & PLURAL) !== 0;
  // `The Weekend Post`, `60 Minutes`
  if (
    t.words.shapes[at] === shape.capitalised &&
    capital(t, at + 1) &&
    t.words.shapes[at + 1] === shape.capitalised &&
    idAt(t, at + 1) === 0 &&
    !beginsSentence(t, at)
  )
    return 0;
  const abbreviated = tokenLength(t, at) <= 3 && rank !== unit.day && idAt(t, at) !== w.day;
  let before = at - 1;
  const hyphen = isDash(t, before) && glued(t, before) && glued(t, before - 1);
  if (hyphen) before--;
  while (plays(t, before, role.filler) && !plays(t, before, role.direction)) before--;
  if (isDash(t, before) && glued(t, before) && plays(t, before + 1, role.filler)) before--;
  const filled = before < at - 1 - (hyphen ? 1 : 0);
  const last = idAt(t, at + 1) === w.dot && abbreviated && glued(t, at) ? at + 1 : at;
  const count = countBefore(t, before);
  if (count) return counted(t, at, last, rank, plural, hyphen, count, out);
  const long = hyphenedLasting(t, at, out);
  if (long) return long;
  if (abbreviated || (rank === unit.second && !plural)) return 0;
  if (plays(t, before, role.every)) return set(t, at, rank, before, 1, out);
  if (plays(t, before, role.ordinal) && idAt(t, before - 1) === w.every)
    return set(t, at, rank, before - 1, ordinalRank(t, before), out);
  if ((idAt(t, before) === w.other || idAt(t, before) === w.alternate) && idAt(t, before - 1) === w.every)
    return set(t, at, rank, before - 1, 2, out);
  if (rank === unit.century) {
    const nth = ordinalBefore(t, before);
    if (nth && nth.value >= 2 && nth.value <= 30) {
      const earlier = joinedCentury(t, nth.first, nth.value);
      if (earlier) out.push(earlier);
      const first = idAt(t, nth.first - 1) === w.the && !hyphen ? nth.first - 1 : nth.first;
      out.push({
        first,
        last: at,
        type: "DATE",
        meaning: { is: "years", digits: String(nth.value - 1).padStart(2, "0") },
        rule: "century",
      });
      return at + 1;
    }
  }
  const direction = directionBefore(t, before + 1);
  if (direction) return directed(t, at, rank, plural, direction, out);
  if (plural && idAt(t, before) === w.future) {
    push(out, before, at, "DATE", "FUTURE_REF", "future-units");
    return at + 1;
  }
  if (plural) return bareplural(t, at, rank, before, out);
  const article = idAt(t, before);
  // `another week`, `for another day`
  if (isIn(t, before, another) && !capital(t, at) && (rank > unit.day || isTimePreposition(t, before - 1))) {
    push(out, before, at, "DURATION", durationValue(rank, 1), "another-unit");
    return at + 1;
  }
  if (article === w.a || article === w.an) return single(t, at, rank, before, hyphen, filled, out);
  if (article === w.the) return definite(t, at, rank, before, out);
  if (article === w.of && isEndOf(t, before - 1, rank) && endsPhrase(t, at + 1)) {
    const meaning = { is: "shift", unit: rank, count: 0, from: "document" } as const;
    out.push({ first: at, last: at, type: "DATE", meaning, rule: "end-of-unit" });
    return at + 1;
  }
  if ((article === w.all || article === w.half) && rank >= unit.hour) {
    const half = article === w.half;
    const first = half && idAt(t, before - 1) === w.a ? before - 1 : before;
    push(out, first, at, "DURATION", durationValue(rank, half ? 0.5 : 1), "counted-unit");
    return at + 1;
  }
  return 0;
}

const another = anyCase("another");

/** `each year`, `every other day`, `every three months`. */
function set(t: Tokens, at: number, rank: number, first: number, count: number, out: Atom[]): number {
  const each = idAt(t, first) === w.each;
  out.push({
    first,
    last: at,
    type: "SET",
    meaning: {
      is: "fixed",
      value: rank === unit.weekend && count === 1 ? "XXXX-WXX-WE" : durationValue(rank, count),
    },
    rule: "every-unit",
    quant: each ? "EACH" : "EVERY",
  });
  return at + 1;
}

const ordinalRank = (t: Tokens, at: number): number => (idAt(t, at) === w.second ? 2 : numberOf(t, at));

/** The `19th` of `the late 19th and early 20th centuries`. */
function joinedCentury(t: Tokens, first: number, value: number): Atom | undefined {
  const joint = plays(t, first - 1, role.stage) ? first - 2 : first - 1;
  if (idAt(t, joint) !== w.and && idAt(t, joint) !== w.or && idAt(t, joint) !== w.to) return undefined;
  const nth = ordinalBefore(t, joint - 1);
  if (!nth || nth.value < 2 || nth.value >= value) return undefined;
  const start = idAt(t, nth.first - 1) === w.the ? nth.first - 1 : nth.first;
  const meaning = { is: "years", digits: String(nth.value - 1).padStart(2, "0") } as const;
  return { first: start, last: joint - 1, type: "DATE", meaning, rule: "century" };
}

/** The `end of` in `at the end of year`, `by end of month`: the one that runs. */
const isEndOf = (t: Tokens, at: number, rank: number): boolean =>
  (idAt(t, at) === w.end ||
    idAt(t, at) === w.beginning ||
    idAt(t, at) === w.start ||
    idAt(t, at) === w.middle) &&
  (rank === unit.week || rank === unit.month || rank === unit.quarter || rank === unit.year);
