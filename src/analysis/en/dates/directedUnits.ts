import { exactly } from "../lexicon/wordSets.ts";
import { isFromReference } from "./countedFrom.ts";
import { isDash, type Direction } from "./directions.ts";
import { durationValue } from "./durations.ts";
import { ALPHANUMERIC, unit } from "./lexicon.ts";
import { ordinalBefore } from "./numbers.ts";
import type { Atom } from "./meaning.ts";
import { beginsSentence, glued, idAt, type Tokens, isIn } from "./tokens.ts";
import { shape } from "../../../text/words.ts";
import { isQuarterOfThing } from "./quarters.ts";
import { isAge, push } from "./unitContext.ts";
import { w } from "./words.ts";
import { isApostrophe } from "./years.ts";

/** `last week`, `the past three months`, `this year`, `the same day`, `recent years`, `these days`. */
export function directed(
  t: Tokens,
  at: number,
  rank: number,
  plural: boolean,
  direction: Direction,
  out: Atom[],
): number {
  const { word, pick } = direction;
  let first = direction.first;
  if (isAge(t, at)) return 0;
  // `the last month of his term`: the last of that
  if (
    !plural &&
    word === w.last &&
    idAt(t, first) === w.the &&
    idAt(t, at + 1) === w.of &&
    (rank !== unit.quarter || isQuarterOfThing(t, at))
  )
    return 0;
  // `This Week With …`, `Last Week Tonight`: a title, unless all is in capitals
  if (t.words.shapes[at] === shape.capitalised && t.words.shapes[at - 1] !== shape.upper) return 0;
  if (plural) {
    // `in recent weeks` and `months`, of which news says how long rather than when
    if (word === w.recent && (rank === unit.week || rank === unit.month))
      push(out, first, at, "DURATION", durationValue(rank, undefined), "recent-units");
    else if (word === w.recent || word === w.past || (word === w.coming && rank === unit.quarter))
      push(out, first, at, "DATE", pick > 0 ? "FUTURE_REF" : "PAST_REF", "recent-units");
    else if (word === w.these)
      push(
        out,
        first,
        at,
        "DATE",
        rank === unit.day ? "PRESENT_REF" : durationValue(rank, undefined),
        "these-days",
      );
    else if (pick !== 0) push(out, first, at, "DURATION", durationValue(rank, undefined), "directed-units");
    else return 0;
    return at + 1;
  }
  const dashed = isDash(t, at - 1);
  if (rank <= unit.minute) {
    if (pick === 0 || dashed || word === w.last) return 0; // `last-minute` means late
    push(out, first, at, "DURATION", durationValue(rank, 1), "directed-duration");
    return at + 1;
  }
  if (word === w.recent || word === w.these || word === w.those) return 0;
  // `the 2nd of next month`
  const nth = rank === unit.month && idAt(t, first - 1) === w.of ? ordinalBefore(t, first - 2) : undefined;
  if (nth && nth.value <= 31 && idAt(t, nth.first) <= ALPHANUMERIC) {
    const start = idAt(t, nth.first - 1) === w.the ? nth.first - 1 : nth.first;
    const meaning = { is: "shift", unit: unit.month, count: pick, from: "document", day: nth.value } as const;
    out.push({ first: start, last: at, type: "DATE", meaning, rule: "day-of-directed-month" });
    return at + 1;
  }
  if (idAt(t, first - 1) === w.of && idAt(t, first - 2) === w.rest && idAt(t, first - 3) === w.the)
    first -= 3;
  // `this past weekend`, `the past week` looks back from now; `the previous week` from the date named last.
  const looksBack = word === w.past && rank !== unit.weekend;
  if (looksBack && idAt(t, first) === w.the && rank !== unit.year) {
    push(out, first, at, "DURATION", durationValue(rank, 1), "past-unit");
    return at + 1;
  }
  const fromReference =
    word === w.that ||
    word === w.same ||
    (word === w.next && idAt(t, first) === w.the && rank === unit.day) ||
    isFromReference(t, direction, at);
  // `$24 million, compared with a loss of $3 million last year`, `up from last year's $2 million`
  const compares = rank === unit.year && word === w.last && first === at - 1 && comparesBefore(t, first);
  if (rank === unit.weekend)
    out.push({ first, last: at, type: "DATE", meaning: { is: "weekend", pick }, rule: "directed-weekend" });
  else
    out.push({
      first,
      last: at,
      type: rank <= unit.hour ? "TIME" : "DATE",
      meaning: {
        is: "shift",
        unit: rank,
        count: pick,
        from: fromReference ? "reference" : "document",
        ...(compares && { keepsQuarter: "loose" as const }),
        // `up 2 percent from the previous month`
        ...(fromReference &&
          (idAt(t, first - 1) === w.from || idAt(t, first - 1) === w.than) && { compares: true }),
        ...((word === w.latest || word === w.same || word === w.that) && { same: true }),
      },
      rule: "directed-unit",
    });
  return at + 1;
}

/**
 * A sum of money that is compared, within the 20 tokens before: `from $21.4 million`, `compared with a loss of $3
 * million`, `up from last year's`; not where `this year` is the other side.
 */
function comparesBefore(t: Tokens, first: number): boolean {
  let money = isApostrophe(t, first + 2);
  let compared = false;
  for (let at = first - 1; at >= first - 20; at--) {
    const id = idAt(t, at);
    const stop = id === w.dot && beginsSentence(t, at + 1) && !glued(t, at);
    if (stop || id === w.semicolon || (id === w.year && idAt(t, at - 1) === w.this)) return false;
    if (id === w.dollar || id === w.pound || id === w.euro) money = true;
    else if (money && (id === w.from || id === w.than || isIn(t, at, comparedWord))) compared = true;
  }
  return compared;
}

const comparedWord = exactly("compared");
