import { exactly } from "../lexicon/wordSets.ts";
import { ALPHANUMERIC, NUMBER, role, unit } from "./lexicon.ts";
import {
  capital,
  digits,
  glued,
  idAt,
  numberOf,
  plays,
  tokenLength,
  tokenText,
  type Tokens,
  isIn,
} from "./tokens.ts";
import { w } from "./words.ts";

/** A count before a unit: `12 to 18`, `two and a half`, `several`. */
export interface Count {
  /** The first of its tokens. */
  readonly first: number;
  /** Undefined for a vague one: `several`, `a few`. */
  readonly value?: number;
  /** The upper end of a range. */
  readonly high?: number;
  readonly mod?: string;
}

/** The count that ends at a token, or undefined. Looks at 14 tokens at most. */
export function countBefore(t: Tokens, end: number): Count | undefined {
  const vague = vagueBefore(t, end);
  if (vague) return vague;
  let first = end + 1;
  for (let at = end; at >= t.low && end - at < 14; at--) {
    if (isNumberish(t, at)) first = at;
    else if (!isConnector(t, at)) break;
  }
  let low: ReturnType<typeof numberFrom>;
  for (let at = first; at <= end; at = (low?.last ?? at) + 1) {
    low = isNumberish(t, at) ? numberFrom(t, at, end) : undefined;
    if (!low) continue;
    if (low.last === end) return { first: withArticle(t, at), value: low.value };
    const joint = idAt(t, low.last + 1);
    if (joint !== w.to && joint !== w.or && joint !== w.hyphen && joint !== w.enDash) continue;
    const high = numberFrom(t, low.last + 2, end);
    if (high?.last === end && high.value > low.value)
      return { first: at, value: low.value, high: high.value };
  }
  return undefined;
}

/** A number from a token on, as far as it goes but not beyond `end`: `2 1/2`, `1,000`, `twenty-five`, `two hundred and ten`. */
export function numberFrom(
  t: Tokens,
  from: number,
  end = t.high - 1,
): { value: number; last: number } | undefined {
  if (from > end) return undefined;
  if (idAt(t, from) === NUMBER) return scaled(t, digitsFrom(t, from, end), end);
  let total = 0;
  let part = -1;
  let last = -1;
  let at = from;
  if (
    (idAt(t, at) === w.a || idAt(t, at) === w.an) &&
    numberOf(t, at + 1) >= 12 &&
    plays(t, at + 1, role.cardinal)
  ) {
    part = 1;
    at++;
  }
  for (; at <= end; at++) {
    const id = idAt(t, at);
    if (plays(t, at, role.cardinal)) {
      const value = numberOf(t, at);
      if (value === 100) part = (part < 0 ? 1 : part) * 100;
      else if (value >= 1000) {
        total += (part < 0 ? 1 : part) * value;
        part = 0;
      } else if (value === 12 && id === w.dozen) part = (part < 0 ? 1 : part) * 12;
      else if (part < 0) part = value;
      else if (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && value < 10 && value > 0))
        part += value;
      else break;
      last = at;
    } else if (id === w.and && (part >= 100 || (total > 0 && part === 0)) && plays(t, at + 1, role.cardinal))
      continue;
    else if (id === w.and && last === at - 1 && fractionAt(t, at + 1, end))
      return { value: total + Math.max(part, 0) + fractionAt(t, at + 1, end), last: at + 2 };
    else if (id === w.hyphen && last === at - 1 && isHyphenedHalf(t, at) && at + 5 <= end)
      return { value: total + Math.max(part, 0) + 0.5, last: at + 5 };
    else if (id === w.hyphen && last === at - 1 && part >= 20 && plays(t, at + 1, role.cardinal)) continue;
    else break;
  }
  return last < 0 ? undefined : { value: total + Math.max(part, 0), last };
}

/** `5 million`, so that the million of `$222 million three months earlier` is not counted with the three. */
function scaled(t: Tokens, number: { value: number; last: number }, end: number) {
  const next = number.last + 1;
  const scale = next <= end && plays(t, next, role.cardinal) ? numberOf(t, next) : 0;
  return scale >= 1000 ? { value: number.value * scale, last: next } : number;
}

/** The value of `first` to `thirty-first`, `1st`, `31st`, `31 st`, and where it ends. */
export function ordinalFrom(t: Tokens, at: number): { value: number; last: number } | undefined {
  const id = idAt(t, at);
  if (id === ALPHANUMERIC) {
    const match = /^(\d{1,2})(st|nd|rd|th)$/i.exec(tokenText(t, at));
    return match ? { value: Number(match[1]), last: at } : undefined;
  }
  if (id === NUMBER && tokenLength(t, at) <= 2) {
    const next = idAt(t, at + 1);
    if (glued(t, at) && (next === w.st || next === w.nd || next === w.rd || next === w.th))
      return { value: digits(t, at), last: at + 1 };
    return undefined;
  }
  if (plays(t, at, role.ordinal)) return { value: ordinalValue(t, at), last: at };
  if (plays(t, at, role.cardinal) && (numberOf(t, at) === 20 || numberOf(t, at) === 30)) {
    const next = at + (idAt(t, at + 1) === w.hyphen ? 2 : 1);
    if (plays(t, next, role.ordinal) && ordinalValue(t, next) < 10)
      return { value: numberOf(t, at) + ordinalValue(t, next), last: next };
  }
  return undefined;
}

/** The ordinal that ends at a token. */
export function ordinalBefore(t: Tokens, end: number): { value: number; first: number } | undefined {
  for (const first of [end - 2, end - 1, end]) {
    const found = ordinalFrom(t, first);
    if (found?.last === end) return { value: found.value, first };
  }
  return undefined;
}

const ordinalValue = (t: Tokens, at: number): number => (idAt(t, at) === w.second ? 2 : numberOf(t, at));

function digitsFrom(t: Tokens, from: number, end: number): { value: number; last: number } {
  let value = digits(t, from);
  let at = from;
  while (
    at + 2 <= end &&
    idAt(t, at + 1) === w.comma &&
    glued(t, at) &&
    glued(t, at + 1) &&
    tokenLength(t, at + 2) === 3 &&
    idAt(t, at + 2) === NUMBER &&
    at - from < 8
  ) {
    value = value * 1000 + digits(t, at + 2);
    at += 2;
  }
  const next = idAt(t, at + 1);
  if (at + 2 <= end && next === w.dot && glued(t, at) && glued(t, at + 1) && idAt(t, at + 2) === NUMBER)
    return { value: Number(`${value}.${tokenText(t, at + 2)}`), last: at + 2 };
  const slash =
    at + 1 <= end && next === NUMBER ? at + 1 : next === w.hyphen && idAt(t, at + 2) === NUMBER ? at + 2 : -1;
  if (
    slash > 0 &&
    slash + 2 <= end &&
    idAt(t, slash + 1) === w.slash &&
    idAt(t, slash + 2) === NUMBER &&
    tokenLength(t, slash) === 1
  ) {
    const below = digits(t, slash + 2);
    if (below > 0 && below <= 8) return { value: value + digits(t, slash) / below, last: slash + 2 };
  }
  if (at + 3 <= end && next === w.and && idAt(t, at + 2) === w.a && idAt(t, at + 3) === w.half)
    return { value: value + 0.5, last: at + 3 };
  return { value, last: at };
}

/** The value of `a half`, `a quarter` from a token on, not beyond `end`; else 0. */
function fractionAt(t: Tokens, at: number, end: number): number {
  if (idAt(t, at) !== w.a || at + 1 > end) return 0;
  return idAt(t, at + 1) === w.half ? 0.5 : idAt(t, at + 1) === w.quarter ? 0.25 : 0;
}

/** The `-and-a-half` of `two-and-a-half-year`. */
const isHyphenedHalf = (t: Tokens, at: number): boolean =>
  idAt(t, at + 1) === w.and &&
  idAt(t, at + 2) === w.hyphen &&
  idAt(t, at + 3) === w.a &&
  idAt(t, at + 4) === w.hyphen &&
  idAt(t, at + 5) === w.half;

function vagueBefore(t: Tokens, end: number): Count | undefined {
  const id = idAt(t, end);
  if (plays(t, end, role.vague) && id !== w.couple) {
    const before = idAt(t, end - 1);
    if (id === w.few && before === w.a) return { first: end - 1 };
    if (id === w.many && before === w.as) return undefined; // `in as many years`
    return { first: end };
  }
  if (id === w.couple && idAt(t, end - 1) === w.a) return { first: end - 1, value: 2, mod: "APPROX" };
  if (id === w.of) {
    if (idAt(t, end - 1) === w.couple)
      return { first: idAt(t, end - 2) === w.a ? end - 2 : end - 1, value: 2, mod: "APPROX" };
    if (plays(t, end - 1, role.vague) && idAt(t, end - 1) >= w.dozens) return { first: end - 1 };
    if (isIn(t, end - 1, numberWord) && idAt(t, end - 2) === w.a) return { first: end - 2 };
  }
  return undefined;
}

const withArticle = (t: Tokens, at: number): number =>
  idAt(t, at - 1) === w.a && plays(t, at, role.cardinal) && numberOf(t, at) >= 12 ? at - 1 : at;

const isNumberish = (t: Tokens, at: number): boolean =>
  plays(t, at, role.number | role.cardinal) ||
  (idAt(t, at) === w.half && !capital(t, at)) ||
  (idAt(t, at) === w.quarter && idAt(t, at - 1) === w.a && idAt(t, at - 2) === w.and);

function isConnector(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  return (
    id === w.and ||
    id === w.hyphen ||
    id === w.enDash ||
    id === w.slash ||
    id === w.dot ||
    id === w.comma ||
    id === w.to ||
    id === w.or ||
    id === w.a
  );
}

/** Units that a fraction of the unit is written in, and how many make one. */
export const finer: Readonly<Record<number, { readonly unit: number; readonly count: number }>> = {
  [unit.year]: { unit: unit.month, count: 12 },
  [unit.day]: { unit: unit.hour, count: 24 },
  [unit.hour]: { unit: unit.minute, count: 60 },
  [unit.minute]: { unit: unit.second, count: 60 },
};

const numberWord = exactly("number");
