import { exactly } from "../lexicon/wordSets.ts";
import { directionBefore, isDash, isTimePreposition } from "./directions.ts";
import { durationValue, joinDurations } from "./durations.ts";
import { NUMBER, PLURAL, role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { numberFrom, type Count } from "./numbers.ts";
import { capital, glued, idAt, numberOf, plays, type Tokens, isIn } from "./tokens.ts";
import { yearAgoBefore } from "./quarters.ts";
import { shift, awayFrom } from "./unitShifts.ts";
import { shape } from "../../../text/words.ts";
import { isApostrophe } from "./years.ts";
import { endsPhrase, isAge, push } from "./unitContext.ts";
import { w } from "./words.ts";

/** The word before `ago`, `earlier`, `later`: `a year earlier` and its like are counted from another date. */
export function counted(
  t: Tokens,
  at: number,
  unitLast: number,
  rank: number,
  plural: boolean,
  hyphen: boolean,
  count: Count,
  out: Atom[],
): number {
  let last = unitLast;
  if (isAge(t, last)) return 0;
  // `the 2012 fiscal year`, `the 2012 financial year`
  if (rank === unit.year && !plural && !hyphen && idAt(t, count.first) === NUMBER && isYear(count.value)) {
    const first = idAt(t, count.first - 1) === w.the ? count.first - 1 : count.first;
    out.push({ first, last, type: "DATE", meaning: { is: "year", year: count.value }, rule: "named-year" });
    return last + 1;
  }
  const second = idAt(t, at) === w.second;
  if (second && !hyphen && count.value !== 1) return 0;
  if (second && !hyphen && (idAt(t, at + 1) === 0 || isDash(t, at + 1))) return 0; // `one second-rate film`
  // `60 Minutes` is a programme; `three-quarters` is a fraction
  if (capital(t, at) && t.words.shapes[at] === shape.capitalised && !hyphen && !capital(t, at - 1)) return 0;
  if (rank === unit.quarter && plural && hyphen) return 0;
  if (rank === unit.quarter && plural && isShare(t, last, count)) return shareOfUnit(t, last, count, out);
  // `is three quarters full`; `after three quarters`
  if (
    rank === unit.quarter &&
    plural &&
    count.value === 3 &&
    !isTimePreposition(t, count.first - 1) &&
    !directionBefore(t, count.first)
  )
    return 0;
  if (plural && isPartOfName(t, last, count)) return 0;
  const money = idAt(t, count.first - 1);
  if (money === w.dollar || money === w.pound || money === w.euro) return 0;
  // `a 3-4-month stay`; `the 2023-24 school year`
  if (isDash(t, count.first - 1) && glued(t, count.first - 1) && (hyphen || glued(t, count.first - 2)))
    return 0;
  // `12 to 18 months`: TIMEX3 has no value for a range of lengths; the lower end stands, and `mod` says there is more
  let value = durationValue(rank, count.value);
  let mod = count.high === undefined ? count.mod : "EQUAL_OR_MORE";
  // `two years and six months`, `3 hours 30 minutes`; `a year and a half`
  const further: { readonly unit: number; readonly count: number }[] = [];
  for (let n = 0; n < 3; n++) {
    // `one hour and half`, `two years and a half`, `one year and a quarter`
    const a = idAt(t, last + 2) === w.a ? 1 : 0;
    const part = idAt(t, last + 2 + a) === w.half ? 0.5 : a && idAt(t, last + 3) === w.quarter ? 0.25 : 0;
    const end = last + 2 + a;
    if (idAt(t, last + 1) === w.and && part && count.value !== undefined && fractionEnds(t, end + 1, a)) {
      value = durationValue(rank, count.value + part);
      last = end;
      break;
    }
    const joint = idAt(t, last + 1) === w.and || idAt(t, last + 1) === w.comma ? last + 2 : last + 1;
    const more = numberFrom(t, joint);
    const next = more ? numberOf(t, more.last + 1) & (PLURAL - 1) : 0;
    if (!more || !plays(t, more.last + 1, role.unit) || next >= rank || next < 1 || hyphen || n === 2) break;
    if (idAt(t, more.last + 1) === w.second) break;
    // `for five weeks, six days a week`
    if (idAt(t, more.last + 2) === w.a && plays(t, more.last + 3, role.unit)) break;
    value = joinDurations(value, durationValue(next, more.value));
    further.push({ unit: next, count: more.value });
    last = more.last + 1;
  }
  if (idAt(t, last + 1) === w.or && idAt(t, last + 2) === w.so) {
    last += 2;
    mod = "APPROX";
  }
  let first = count.first;
  // `will one day be`: some day to come
  if (rank === unit.day && count.value === 1 && !hyphen && last === at && isToCome(t, first)) {
    push(out, first, last, "DATE", "FUTURE_REF", "one-day");
    return last + 1;
  }
  const shifted = shift(t, first, last, rank, count.high === undefined ? count.value : undefined, out, mod);
  if (shifted) {
    addUp(out.at(-1), further);
    return shifted;
  }
  const fromNow = hyphen ? 0 : awayFrom(t, first, last, rank, count.value, out, mod);
  if (fromNow) return fromNow;
  // `the past 20 years`, `the first nine months`, `the next 12 months`, `these two weeks`
  // `24 hours a day` means always
  const always = (rank === unit.hour && count.value === 24) || (rank === unit.day && count.value === 7);
  if (always && idAt(t, last + 1) === w.a && plays(t, last + 2, role.unit)) return 0;
  const near = directionBefore(t, first);
  const verb = near?.word === w.last && near.first === first - 1 && idAt(t, first - 2) === w.and;
  const direction = near?.word === w.that || verb ? undefined : near; // `partners said that four days …`
  const ago = plural && !hyphen && !direction ? yearAgoBefore(t, first) : undefined;
  if (direction) first = direction.first;
  // `the year-earlier nine months`
  else if (ago !== undefined) first = idAt(t, ago - 1) === w.the ? ago - 1 : ago;
  else if (plays(t, first - 1, role.ordinal) && idAt(t, first - 1) === w.first)
    first = idAt(t, first - 2) === w.the ? first - 2 : first - 1;
  else if (idAt(t, first - 1) === w.the && !hyphen && (plural || count.value === 1)) first--;
  else if (isIn(t, first - 1, mere) && idAt(t, first - 2) === w.a) first -= 2;
  if (idAt(t, first - 1) === w.of && idAt(t, first - 2) === w.each) first -= 2;
  if ((idAt(t, first - 1) === w.every || (idAt(t, first - 1) === w.each && !direction)) && !hyphen) {
    push(out, first - 1, last, "SET", value, "every-count", mod);
    return last + 1;
  }
  if (hyphen && isDash(t, last + 1) && glued(t, last) && idAt(t, last + 2) === w.long) last += 2;
  push(
    out,
    first,
    last,
    "DURATION",
    value,
    // `nine-month profit` sets what a year earlier is compared with, as `the nine months` do
    hyphen && !isIn(t, last + 1, results)
      ? "hyphened-duration"
      : direction
        ? "directed-duration"
        : "duration",
    mod,
  );
  const added = out.at(-1);
  if (
    added &&
    count.value !== undefined &&
    count.high === undefined &&
    Number.isInteger(count.value) &&
    added.first === count.first
  )
    added.ahead = { unit: rank, count: count.value };
  return last + 1;
}

const quotes = exactly('" “ ‘ «');
const closing = exactly("\" ” ’ » , '");

/** `three quarters of voters`, `of the town`, `of a century`: a share; not `two quarters of growth`, `of last year`. */
function isShare(t: Tokens, last: number, { value }: Count): boolean {
  if (value === undefined || value > 3 || idAt(t, last + 1) !== w.of) return false;
  const next = last + (idAt(t, last + 2) === w.the ? 3 : 2);
  if (isIn(t, next, courses) || isIn(t, next + 1, courses)) return false;
  return (
    idAt(t, next) !== NUMBER && !plays(t, next, role.unit | role.direction) && idAt(t, next) !== w.fiscal
  );
}

/** `three quarters of an hour`. */
function shareOfUnit(t: Tokens, quarters: number, { first, value }: Count, out: Atom[]): number {
  const last = quarters + 3;
  const one = idAt(t, last - 1) === w.a || idAt(t, last - 1) === w.an;
  const rank = numberOf(t, last);
  if (!one || !plays(t, last, role.unit) || (rank & PLURAL) !== 0) return 0;
  push(out, first, last, "DURATION", durationValue(rank, value! / 4), "share-of-unit");
  return last + 1;
}

/** `the Thirty Years’ War`, `a Seven Years' War veteran`: the whole is a name. */
function isPartOfName(t: Tokens, last: number, { first }: Count): boolean {
  // `"One Hundred Days"`
  if (capital(t, last) && capital(t, first) && isIn(t, first - 1, quotes) && isIn(t, last + 1, closing))
    return true;
  if (!capital(t, last) || !capital(t, last - 1) || !isApostrophe(t, last + 1)) return false;
  const definite = idAt(t, first) === w.the || idAt(t, first - 1) === w.the;
  return isIn(t, last + 2, wars) || (definite && capital(t, last + 2));
}

/** `a month and 21 days ago`: every unit counts, and the least says how exact it is. */
function addUp(
  atom: Atom | undefined,
  further: readonly { readonly unit: number; readonly count: number }[],
): void {
  if (further.some(({ unit: rank }) => rank < unit.day)) return;
  for (const { unit: rank, count } of further) {
    const { meaning } = atom!;
    if (meaning.is !== "shift") return;
    const sign = meaning.count < 0 ? -1 : 1;
    const from = typeof meaning.from === "object" ? meaning : { ...meaning, from: today };
    atom!.meaning = { is: "shift", unit: rank, count: sign * count, from };
  }
}

const today = { is: "shift", unit: unit.day, count: 0, from: "document" } as const;

/** The `one` of `will one day be`, `may one day`. */
const isToCome = (t: Tokens, at: number): boolean => plays(t, at, role.cardinal) && isIn(t, at - 1, modals);

const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n < 2100;

const mere = exactly("mere");
const results = exactly(
  "net profit profits earnings income loss losses results sales revenue revenues turnover",
);
const modals = exactly("will would could can may might should shall ll");

/** Whether `a half` stays a part of the count: not `and half of the rest`, `and a half day`. */
const fractionEnds = (t: Tokens, at: number, article: number): boolean =>
  idAt(t, at) !== w.of && !plays(t, at, role.unit) && (article === 1 || endsPhrase(t, at));
/** What goes on for some quarters. */
const courses = exactly(
  "growth decline declines contraction expansion recession stagnation loss losses profit profits gain gains earnings results increases decreases falling rising shrinking growing negative positive weak strong slow slower flat solid",
);
const wars = exactly("War Wars");
