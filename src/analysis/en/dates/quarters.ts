import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { directionBefore, isDash, isTimePreposition } from "./directions.ts";
import { NUMBER, role } from "./lexicon.ts";
import type { Atom, Meaning } from "./meaning.ts";
import { ordinalBefore } from "./numbers.ts";
import { digits, glued, idAt, plays, tokenLength, tokenText, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/** `the third quarter (of 1990)`, `fiscal first quarter`, `the year-ago quarter`, `the 1988 quarter`, `the latest period`. */
export function quarter(t: Tokens, at: number, out: Atom[]): number {
  const isPeriod = idAt(t, at) === w.period;
  const half = idAt(t, at) === w.half;
  const kind = half ? "half" : "quarter";
  let end = at - 1;
  const hyphen = isDash(t, end) && glued(t, end);
  if (hyphen) end--;
  const ordinal = isPeriod ? undefined : ordinalBefore(t, end);
  const lastHalf =
    half && (idAt(t, end) === w.last || isIn(t, end, latter)) ? { value: 2, first: end } : undefined;
  const number = ordinal ?? lastHalf ?? (half || isPeriod ? undefined : lastQuarter(t, at, end));
  if (number && number.value > (half ? 2 : 4)) return 0;
  let first = number?.first ?? at;
  if (isDash(t, first - 1) && glued(t, first - 1) && idAt(t, first - 2) === w.fiscal) first -= 2;
  else if (idAt(t, first - 1) === w.fiscal) first--;
  // `seasonally slow third quarter`, `a flat second quarter` keep no adjective but the article right before
  const ago = yearAgoBefore(t, first);
  const yearBefore =
    !ago && idAt(t, first - 1) === NUMBER && tokenLength(t, first - 1) === 4
      ? digits(t, first - 1)
      : undefined;
  if (!number && !ago && yearBefore === undefined) return isPeriod ? latestPeriod(t, at, out) : 0;
  if (yearBefore !== undefined && (yearBefore < 1900 || yearBefore > 2050)) return 0;
  if (ago !== undefined) first = ago;
  else if (yearBefore !== undefined) first--;
  const near = directionBefore(t, first);
  const direction = near?.word === w.that || near?.word === w.those ? undefined : near;
  if (direction) first = direction.first;
  else if (!hyphen && idAt(t, first - 1) === w.the) first--;
  if (isIn(t, first - 1, likened)) first = idAt(t, first - 2) === w.the ? first - 2 : first - 1;
  if (ago !== undefined && !number) {
    out.push({
      first,
      last: at,
      type: "DATE",
      meaning: {
        is: "shift",
        unit: 10,
        count: -1,
        from: "document",
        keepsQuarter: isPeriod ? "loose" : "always",
      },
      rule: "year-ago-period",
    });
    return at + 1;
  }
  if (!number) {
    const meaning: Meaning = {
      is: "shift",
      unit: 10,
      count: 0,
      from: { is: "year", year: yearBefore! },
      keepsQuarter: isPeriod ? "loose" : "always",
    };
    out.push({ first, last: at, type: "DATE", meaning, rule: "years-period" });
    return at + 1;
  }
  if (half && !isPartOfYear(t, at) && !(hyphen ? isReported(t, at + 1) : isTakings(t, first, out))) return 0;
  if (!half && isQuarterOfThing(t, at)) return 0;
  const aside = !hyphen && (isIndefinite(t, first - 1) || isIndefinite(t, first - 2));
  let last = at;
  const skip = idAt(t, at + 1) === w.of || idAt(t, at + 1) === w.in || idAt(t, at + 1) === w.comma ? 2 : 1;
  const skipFiscal = idAt(t, at + skip) === w.fiscal ? skip + 1 : skip;
  const year = yearAfter(t, at + skipFiscal);
  if (year) last = year.last;
  out.push({
    first,
    last,
    type: "DATE",
    meaning: {
      is: "period",
      kind,
      number: number.value,
      ...(aside && { aside }),
      ...(year ? { year: year.value } : yearBefore !== undefined && { year: yearBefore }),
      ...((ago !== undefined || direction?.pick) && { pick: ago !== undefined ? -2 : direction!.pick }),
    },
    rule: year || yearBefore !== undefined ? "quarter-of-year" : kind,
  });
  return last + 1;
}

/** The `last` of `the last quarter of 2008`, `the final quarter of this year`. */
function lastQuarter(t: Tokens, at: number, end: number): { value: number; first: number } | undefined {
  if (idAt(t, end) !== w.last && !isIn(t, end, final)) return undefined;
  return isPartOfYear(t, at) ? { value: 4, first: end } : undefined;
}

/** `Q3 2019`, `2019-Q1`, `3Q`. */
export function shortQuarter(t: Tokens, at: number, out: Atom[]): number {
  const match = /^(?:Q([1-4])|([1-4])Q|H([12]))$/i.exec(tokenText(t, at));
  if (!match) return 0;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  let first = at;
  let last = at;
  const before = at - (isDash(t, at - 1) ? 2 : 1);
  let year = idAt(t, before) === NUMBER && tokenLength(t, before) === 4 ? digits(t, before) : undefined;
  if (year !== undefined) first = before;
  else {
    const after = yearAfter(
      t,
      at + (idAt(t, at + 1) === w.of || isDash(t, at + 1) || idAt(t, at + 1) === w.comma ? 2 : 1),
    );
    if (after) {
      year = after.value;
      last = after.last;
    }
  }
  // `h1`, `q2`, `H2` may name anything
  if (year === undefined && !match[2] && !/^Q/.test(tokenText(t, at)) && !isTimePreposition(t, at - 1))
    return 0;
  if (year === undefined && !match[2] && !/^[QH]/.test(tokenText(t, at))) return 0;
  out.push({
    first,
    last,
    type: "DATE",
    meaning: {
      is: "period",
      kind: match[3] ? "half" : "quarter",
      number,
      ...(year !== undefined && { year }),
    },
    rule: "short-quarter",
  });
  return last + 1;
}

/** `year-ago`, `year-earlier` as an adjective of results: `the year-earlier loss`. */
export function yearEarlier(t: Tokens, at: number, out: Atom[]): number {
  const word = idAt(t, at);
  if (word !== w.ago && word !== w.earlier) return 0;
  if (!isDash(t, at - 1) || idAt(t, at - 2) !== w.year || !glued(t, at - 1) || !glued(t, at - 2)) return 0;
  if (idAt(t, at + 1) === w.quarter || idAt(t, at + 1) === w.period || plays(t, at + 2, role.unit)) return 0;
  out.push({
    first: at - 2,
    last: at,
    type: "DATE",
    meaning: { is: "shift", unit: 10, count: -1, from: "document", keepsQuarter: "loose" },
    rule: "year-earlier",
  });
  return at + 1;
}

/** The start of `year-ago`, `year-earlier` right before a token. */
export function yearAgoBefore(t: Tokens, at: number): number | undefined {
  const word = idAt(t, at - 1);
  if ((word === w.ago || word === w.earlier) && (isDash(t, at - 2) ? idAt(t, at - 3) === w.year : false))
    return at - 3;
  return undefined;
}

/** `the latest period`, `the corresponding period last year`. */
function latestPeriod(t: Tokens, at: number, out: Atom[]): number {
  const before = idAt(t, at - 1);
  const first = idAt(t, at - 2) === w.the ? at - 2 : at - 1;
  if (before === w.latest) {
    out.push({
      first,
      last: at,
      type: "DATE",
      meaning: { is: "shift", unit: 9, count: 0, from: "reference", same: true },
      rule: "latest-period",
    });
    return at + 1;
  }
  if (
    (before === w.corresponding || before === w.comparable || before === w.same) &&
    isIn(t, at + 1, lastOrA) &&
    idAt(t, at + 2) === w.year
  ) {
    const last = idAt(t, at + 3) === w.ago || idAt(t, at + 3) === w.earlier ? at + 3 : at + 2;
    out.push({
      first,
      last,
      type: "DATE",
      meaning: { is: "shift", unit: 10, count: -1, from: "document", keepsQuarter: "loose" },
      rule: "year-ago-period",
    });
    return last + 1;
  }
  return 0;
}

/** Before `of 1990`, `of next year`, `of the fiscal year`: not the half of a match, an hour or a list. */
function isPartOfYear(t: Tokens, at: number): boolean {
  if (idAt(t, at + 1) !== w.of) return false;
  const next = at + 2;
  if (yearAfter(t, next) || idAt(t, next) === w.fiscal) return true;
  if (plays(t, next, role.direction) && idAt(t, next + 1) === w.year) return true;
  return idAt(t, next) === w.the && (idAt(t, next + 1) === w.year || idAt(t, next + 1) === w.fiscal);
}

/** `first-half profit`, `second-half net income`; not `first-half goals`. */
const isReported = (t: Tokens, at: number): boolean => isIn(t, at, reported) || isIn(t, at + 1, reported);

/**
 * `sales in the first half`, `profit for the second half`, within the eight tokens before; or a half that
 * goes on from another: `up 16 percent, and the second half looks good`.
 */
function isTakings(t: Tokens, first: number, out: readonly Atom[]): boolean {
  if (idAt(t, first) !== w.the) return false;
  if (out.at(-1)?.rule === "half") return true;
  if (!isIn(t, first - 1, duringHalf)) return false;
  for (let at = first - 2; at >= first - 9 && at >= t.low; at--) {
    if (idAt(t, at) === w.dot) return false;
    if (isIn(t, at, takings)) return true;
  }
  return false;
}

/** `the first quarter of the pie`, `of a mile`: a part of something that is not a year. */
export function isQuarterOfThing(t: Tokens, at: number): boolean {
  if (idAt(t, at + 1) !== w.of) return false;
  const article = idAt(t, at + 2);
  if (article !== w.the && article !== w.a && article !== w.an) return false;
  return (
    !plays(t, at + 3, role.unit | role.filler | role.direction | role.number) && idAt(t, at + 3) !== w.fiscal
  );
}

const isIndefinite = (t: Tokens, at: number): boolean => idAt(t, at) === w.a || idAt(t, at) === w.an;

const reported = exactly(
  "profit profits earnings results result sales revenue revenues turnover loss losses income dividend output exports imports figures accounts trading takings deliveries",
);
const takings = anyCase(
  "profit profits earnings sales revenue revenues turnover income dividend dividends exports imports output deliveries growth",
);
const duringHalf = exactly("in for during of from over");
const latter = exactly("latter");
const final = exactly("final");
const likened = exactly("comparable corresponding");
const lastOrA = exactly("last a");
