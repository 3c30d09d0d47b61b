import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { NUMBER, role } from "./lexicon.ts";
import { isDash, isTimePreposition } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import { capital, digits, glued, idAt, plays, tokenLength, type Tokens, isIn } from "./tokens.ts";
import { isApostrophe, twoDigitYear } from "./years.ts";
import { countsThings, datesEvent, namesThing, numbersThing } from "./numbersOfThings.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";
import { isFraction } from "./years.ts";

/** A year alone: `1990`, `fiscal 1989`, `1957-58`, `(2024)`. */
export function bareYear(t: Tokens, at: number, out: Atom[]): number {
  if (tokenLength(t, at) === 2 && isApostrophe(t, at - 1) && glued(t, at - 1)) return shortYear(t, at, out);
  if (tokenLength(t, at) !== 4) return eraYear(t, at, out);
  const value = digits(t, at);
  if (value >= 1900 && value < 2100 && idAt(t, at + 1) === w.slash && glued(t, at) && glued(t, at + 1))
    return slashYears(t, at, value, out);
  if (value < 1000 || value > 2199 || isFraction(t, at) || isCode(t, at)) return 0;
  const before = idAt(t, at - 1);
  const anchored =
    (isTimePreposition(t, at - 1) &&
      before !== w.to &&
      before !== w.for &&
      before !== w.over &&
      before !== w.about &&
      before !== w.around &&
      before !== w.at &&
      before !== w.on &&
      before !== w.from) ||
    before === w.year ||
    before === w.fiscal ||
    before === w.early ||
    before === w.late ||
    before === w.mid ||
    // `in 2070 and 2060`: joined to one that is placed
    ((before === w.and || before === w.or) &&
      out.at(-1)?.meaning.is === "year" &&
      out.at(-1)?.last === at - 2) ||
    (before === w.from && idAt(t, at + 1) === w.until) || // `from 1715 until his death`
    isEra(t, at + 1) ||
    isLife(t, at) ||
    isIn(t, idAt(t, at - 1) === w.dot ? at - 2 : at - 1, circa) ||
    ((before === w.about || before === w.around) && idAt(t, at - 2) === w.colon) ||
    datesEvent(t, at);
  if ((value < 1900 || value > 2049) && !anchored) return 0;
  if (value > 2100 && !endsPhrase(t, at + 1)) return 0;
  if (before === w.dollar || before === w.pound || before === w.euro || before === w.hash || before === w.yen)
    return 0;
  if (before === w.than && !anchored) return 0;
  if ((!anchored || before === w.of) && countsThings(t, at)) return 0;
  if (numbersThing(t, at) || namesThing(t, at)) return 0;
  let first = at;
  if (before === w.year) first = idAt(t, at - 2) === w.the ? at - 2 : at - 1;
  else if (before === w.fiscal || isIn(t, at - 1, fiscal)) first = at - 1;
  if (before === w.year && (idAt(t, at - 2) === w.fiscal || isIn(t, at - 2, calendar))) first = at - 2;
  let last = at;
  let bc = false;
  if (isEra(t, at + 1)) {
    bc = isIn(t, at + 1, beforeEra);
    last = at + 1;
  }
  out.push({
    first,
    last,
    type: "DATE",
    meaning: { is: "year", year: value, bc },
    rule: first < at ? "named-year" : "year",
  });
  // `1957-58`: the second end is the same century's.
  if (
    isDash(t, at + 1) &&
    glued(t, at) &&
    glued(t, at + 1) &&
    idAt(t, at + 2) === NUMBER &&
    tokenLength(t, at + 2) === 2 &&
    !isDash(t, at + 3)
  ) {
    const end = Math.floor(value / 100) * 100 + digits(t, at + 2);
    if (end > value && end < value + 100) {
      out.push({
        first: at + 2,
        last: at + 2,
        type: "DATE",
        meaning: { is: "year", year: end },
        rule: "year-range",
      });
      return at + 3;
    }
  }
  return last + 1;
}

/** `(1761–1834)`: either end of a life, or of another stretch of less than 130 years, in brackets. */
function isLife(t: Tokens, at: number): boolean {
  const from = isDash(t, at + 1) ? at : at - 2;
  if (!isDash(t, from + 1) || idAt(t, from - 1) !== w.open || idAt(t, from + 3) !== w.close) return false;
  if (idAt(t, from) !== NUMBER || idAt(t, from + 2) !== NUMBER || tokenLength(t, from + 2) !== 4)
    return false;
  const years = digits(t, from + 2) - digits(t, from);
  return years > 0 && years < 130;
}

/** `2012/13`, `1999/2000`: a season or a budget over two years. */
function slashYears(t: Tokens, at: number, value: number, out: Atom[]): number {
  if (idAt(t, at + 2) !== NUMBER || (glued(t, at - 1) && at > t.low) || idAt(t, at + 3) === w.slash) return 0;
  const next = digits(t, at + 2);
  if (next !== value + 1 && !(tokenLength(t, at + 2) === 2 && next === (value + 1) % 100)) return 0;
  out.push({ first: at, last: at, type: "DATE", meaning: { is: "year", year: value }, rule: "year-range" });
  out.push({
    first: at + 2,
    last: at + 2,
    type: "DATE",
    meaning: { is: "year", year: value + 1 },
    rule: "year-range",
  });
  return at + 3;
}

/** `in '88`, `since '05`. */
function shortYear(t: Tokens, at: number, out: Atom[]): number {
  const before = idAt(t, at - 2);
  const placed =
    before === w.in ||
    before === w.since ||
    before === w.of ||
    before === w.until ||
    before === w.early ||
    before === w.late;
  if (!placed || glued(t, at)) {
    const next = idAt(t, at + 1);
    if (!placed || (next !== w.comma && next !== w.dot && next !== w.close)) return 0;
  }
  out.push({
    first: at - 1,
    last: at,
    type: "DATE",
    meaning: { is: "year", year: twoDigitYear(digits(t, at)) },
    rule: "short-year",
  });
  return at + 1;
}

/** `44 BC`, `AD 79`. */
function eraYear(t: Tokens, at: number, out: Atom[]): number {
  const before = isIn(t, at - 1, ad) ? 1 : 0;
  const after = isEra(t, at + 1) ? 1 : 0;
  if (!before && !after) return 0;
  const bc = after === 1 && isIn(t, at + 1, beforeEra);
  const meaning = { is: "year", year: digits(t, at), bc } as const;
  out.push({ first: at - before, last: at + after, type: "DATE", meaning, rule: "year-of-era" });
  return at + after + 1;
}

const isEra = (t: Tokens, at: number): boolean => isIn(t, at, eras);

const circa = exactly("c ca circa");
const ad = exactly("AD");
const eras = exactly("BC AD BCE CE");
const beforeEra = exactly("BC BCE");
const calendar = exactly("calendar");

function isCode(t: Tokens, at: number): boolean {
  // `138-2010-2015`: a number of three parts
  if (
    isDash(t, at - 1) &&
    idAt(t, at - 2) === NUMBER &&
    isDash(t, at - 3) &&
    glued(t, at - 3) &&
    glued(t, at - 2)
  )
    return true;
  if (at > t.low && glued(t, at - 1)) {
    const before = idAt(t, at - 1);
    if (
      before === w.slash ||
      before === w.underscore ||
      before === w.equals ||
      before === w.at2 ||
      before === w.plus
    )
      return true;
    if (before === w.dot && at - 2 >= t.low && glued(t, at - 2)) return true;
    if (before === w.colon) return true;
    if (
      isDash(t, at - 1) &&
      at - 2 >= t.low &&
      glued(t, at - 2) &&
      !isRangeSide(t, at - 2) &&
      !plays(t, at - 2, role.stage)
    )
      return true;
  }
  if (glued(t, at)) {
    const next = idAt(t, at + 1);
    if (next === w.slash || next === w.underscore || next === w.equals || next === w.at2 || next === w.colon)
      return glued(t, at + 1);
    if (isDash(t, at + 1) && glued(t, at + 1) && capital(t, at + 2) && t.words.shapes[at + 2] !== 2)
      return true;
  }
  return false;
}

const isRangeSide = (t: Tokens, at: number): boolean =>
  (idAt(t, at) === NUMBER && tokenLength(t, at) === 4) || isIn(t, at, rangeSides);

const fiscal = exactly("FY");
const rangeSides = anyCase("post pre mid early late");
