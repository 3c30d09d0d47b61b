import { exactly } from "../lexicon/wordSets.ts";
import { shape } from "../../../text/words.ts";
import { NUMBER, role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { capital, glued, idAt, plays, tokenLength, type Tokens, isIn } from "./tokens.ts";
import { endsPhrase, push, subjectsOrWho } from "./unitContext.ts";
import { isApostrophe } from "./years.ts";
import { w } from "./words.ts";

/** `ago`, `earlier`, `later`, `before`, `after`, `from now`: not a stretch but a date that far away. */
export function shift(
  t: Tokens,
  first: number,
  last: number,
  rank: number,
  count: number | undefined,
  out: Atom[],
  mod?: string,
): number {
  const next = idAt(t, last + 1);
  const ahead =
    next === w.ago || next === w.earlier || next === w.before || isIn(t, last + 1, prior)
      ? -1
      : next === w.later || next === w.hence
        ? 1
        : 0;
  const back = ahead === 0 && rank > unit.minute && isBack(t, last + 1);
  let end = last + 1;
  let direction: number = back ? -1 : ahead;
  let from: "document" | "reference" = next === w.ago || next === w.hence || back ? "document" : "reference";
  if (next === w.from && (idAt(t, last + 2) === w.now || isIn(t, last + 2, here))) {
    direction = 1;
    end = last + 2;
    from = "document";
  }
  const time = direction === 0 && idAt(t, first - 1) === w.in ? timeAfter(t, last) : 0;
  if (time) {
    direction = 1;
    end = time;
    from = "document";
  }
  if (direction === 0) return 0;
  // `for 30 minutes later this week`
  if (next === w.later && plays(t, end + 1, role.direction | role.deictic) && idAt(t, end + 1) !== w.that)
    return 0;
  // `a day before the vote`, `hours before he left`: counted from an event that the text does not date
  if (next === w.before && (!endsPhrase(t, end + 1) || isIn(t, end + 1, subjectsOrWho))) return 0;
  if (next === w.earlier && idAt(t, end + 1) === w.than) return 0;
  // `48 hours ago` is two days ago
  if (rank === unit.hour && from === "document" && count && count % 24 === 0)
    return shift(t, first, last, unit.day, count / 24, out, mod);
  const decades = rank === unit.decade; // `a decade ago` is a year, not a decade
  if (count === undefined || !Number.isInteger(count))
    push(out, first, end, "DATE", direction < 0 ? "PAST_REF" : "FUTURE_REF", "vague-shift", mod);
  else
    out.push({
      first,
      last: end,
      type: rank <= unit.hour ? "TIME" : "DATE",
      meaning: {
        is: "shift",
        unit: decades ? unit.year : rank,
        count: direction * count * (decades ? 10 : 1),
        from,
        ...(rank === unit.year &&
          count === 1 && {
            keepsQuarter: "loose",
            ...(comparesRates(t, first) && { compares: true }),
          }),
      },
      rule: next === w.ago || back ? "ago" : from === "document" ? "from-now" : "earlier-or-later",
      ...(mod && { mod }),
    });
  return end + 1;
}

/** `two days before yesterday`, `day before last Tuesday`, `a week after Christmas`: joined by `compose`. */
export function awayFrom(
  t: Tokens,
  first: number,
  last: number,
  rank: number,
  count: number | undefined,
  out: Atom[],
  mod?: string,
): number {
  const next = idAt(t, last + 1);
  if (
    (next !== w.before && next !== w.after && next !== w.from) ||
    count === undefined ||
    !Number.isInteger(count)
  )
    return 0;
  const to = last + 2;
  if (rank < unit.day && next === w.from) return 0; // `3 minutes from today`
  const dated =
    plays(t, to, role.deictic | role.weekday | role.holiday) ||
    (plays(t, to, role.month) && capital(t, to)) ||
    (plays(t, to, role.direction) && plays(t, to + 1, role.weekday | role.holiday)) ||
    // `16 days from 01/02/2018`, `a week after 5 May`
    (idAt(t, to) === NUMBER &&
      tokenLength(t, to) <= 2 &&
      ((idAt(t, to + 1) === w.slash && idAt(t, to + 3) === w.slash) ||
        (plays(t, to + 1, role.month) && capital(t, to + 1))));
  if (!dated) return 0;
  out.push({
    first,
    last: last + 1,
    type: "DATE",
    meaning: { is: "shift", unit: rank, count: next === w.before ? -count : count, from: "reference" },
    rule: "away-from",
    ...(mod && { mod }),
  });
  return last + 2;
}

/**
 * `2 percent from a year earlier`, `7 percent below the level of a year ago`, `compared with 2 percent a year earlier`:
 * within the eight tokens before, and only where a share or a number stands.
 */
function comparesRates(t: Tokens, first: number): boolean {
  const before = idAt(t, first - 1);
  if (before === w.from || before === w.than) return true;
  let numbers = false;
  for (let at = first - 1; at >= first - 8 && at >= t.low; at--) {
    if (isIn(t, at, clauseEnds) && !glued(t, at)) return false;
    if (numbers && isIn(t, at, comparing)) return true;
    numbers ||= before === w.of || idAt(t, at) === NUMBER || plays(t, at, role.cardinal);
  }
  return false;
}

/** The `back` of `a few years back`; not of `two days back at work`. */
const isBack = (t: Tokens, at: number): boolean =>
  isIn(t, at, backWord) &&
  (at + 1 >= t.high || t.words.shapes[at + 1] === shape.mark || isIn(t, at + 1, goingOn));

/** The `time` of `in two weeks' time`, `in a year's time`, `in 2 weeks time`; 0 without it. */
function timeAfter(t: Tokens, last: number): number {
  let at = last + 1;
  if (isApostrophe(t, at)) at += idAt(t, at + 1) === w.s ? 2 : 1;
  return idAt(t, at) === w.time && endsPhrase(t, at + 1) ? at : 0;
}

const clauseEnds = exactly(". ; : ? !");
const comparing = exactly("compared against versus below above from than");
const prior = exactly("prior");
const here = exactly("here");
const backWord = exactly("back");
const goingOn = exactly("when and but");
