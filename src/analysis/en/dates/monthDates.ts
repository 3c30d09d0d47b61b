import { directionBefore, isDash, isTimePreposition } from "./directions.ts";
import { NUMBER, role, SHORT } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { ordinalBefore, ordinalFrom } from "./numbers.ts";
import {
  beginsSentence,
  capital,
  digits,
  glued,
  idAt,
  numberOf,
  plays,
  tokenLength,
  tokenText,
  type Tokens,
} from "./tokens.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";

/**
 * Dates around a month's name: `12 October 2023`, `Oct. 9-10, 2023`, `the 5th of May`, `July 1997`, `last June`.
 * @returns the token to go on at, 0 without a match
 */
export function monthDate(t: Tokens, at: number, out: Atom[]): number {
  const month = numberOf(t, at) & (SHORT - 1);
  const short = (numberOf(t, at) & SHORT) !== 0;
  let last = at;
  if (short && idAt(t, at + 1) === w.dot && glued(t, at)) last = at + 1;
  return (
    dayBefore(t, at, last, month, out) ||
    dayAfter(t, at, last, month, out) ||
    monthAlone(t, at, last, month, short, out)
  );
}

/** `12 October 2023`, `9 to 10 October`, `the 5th of May`, `the ninth and the tenth of April`. */
function dayBefore(t: Tokens, at: number, last: number, month: number, out: Atom[]): number {
  const of = idAt(t, at - 1) === w.of;
  const joined = isDash(t, at - 1) && glued(t, at - 1) && glued(t, at - 2);
  const day = dayEndingAt(t, at - (of || joined ? 2 : 1), of);
  if (!day) return 0;
  if (!capital(t, at) && isDoubtful(t, at)) return 0;
  const afterYear = yearFollowing(t, last, joined);
  // `1995 12 March` and `12 March 5` read the other way round.
  if (!afterYear && !of && dayStartingAt(t, last + 1) && !day.ordinal) return 0;
  let end = afterYear?.last ?? last;
  const year = afterYear?.value;
  if (!afterYear && last > at && beginsSentence(t, last + 1) && capital(t, last + 1)) end = last;
  let first = day.first;
  if (day.ordinal && idAt(t, first - 1) === w.the) first--;
  for (const earlier of daysJoinedBefore(t, first, day.value))
    pushDay(out, earlier.first, earlier.first, month, earlier.value, year, "day-range");
  pushDay(out, first, end, month, day.value, year, "day-month");
  return end + 1;
}

/** `October 9`, `Oct. 9-10, 2023`, `May 5 and 6`, `February twenty-second`. */
function dayAfter(t: Tokens, at: number, last: number, month: number, out: Atom[]): number {
  if (!capital(t, at) && (isDoubtful(t, at) || idAt(t, at) === w.sun)) return 0;
  let from = last + 1;
  if (isDash(t, from) && glued(t, from) && glued(t, from - 1)) from++;
  const article = idAt(t, from) === w.the;
  if (article) from++;
  const day = dayStartingAt(t, from);
  if (!day || (article && !day.ordinal)) return 0;
  if (isMoneyOrCount(t, day.last)) return 0;
  const days = [{ ...day, first: at }];
  let end = day.last;
  for (
    let more = nextDay(t, end, days.at(-1)!.value);
    more && days.length < 8;
    more = nextDay(t, end, days.at(-1)!.value)
  ) {
    days.push(more);
    end = more.last;
  }
  const comma = idAt(t, end + 1) === w.comma;
  const of = idAt(t, end + 1) === w.of;
  const dashed = isDash(t, end + 1) && glued(t, end) && glued(t, end + 1);
  const year = yearAfter(t, end + (comma || of || dashed ? 2 : 1));
  if (year && !(of && year.value < 1000)) end = year.last;
  days.forEach((d, i) => {
    const until = i === days.length - 1 ? end : d.last;
    pushDay(out, d.first, until, month, d.value, year?.value, days.length > 1 ? "day-range" : "month-day");
  });
  return end + 1;
}

/** `July 1997`, `April of 1987`, `last June`, `August`. */
function monthAlone(t: Tokens, at: number, last: number, month: number, short: boolean, out: Atom[]): number {
  const separator = idAt(t, last + 1);
  const skip =
    separator === w.of ||
    separator === w.comma ||
    ((isDash(t, last + 1) || separator === w.slash) && glued(t, last) && glued(t, last + 1))
      ? 2
      : 1;
  const year = yearAfter(t, last + skip);
  if (year && (capital(t, at) || !isDoubtful(t, at)) && !(separator === w.comma && !capital(t, at))) {
    out.push({
      first: at,
      last: year.last,
      type: "DATE",
      meaning: { is: "calendar", year: year.value, month },
      rule: "month-year",
    });
    return year.last + 1;
  }
  const direction = directionBefore(t, at);
  if (
    !capital(t, at) &&
    !(direction && !isDoubtful(t, at)) &&
    !(isTimePreposition(t, at - 1) && !isDoubtful(t, at) && !short)
  )
    return 0;
  const mixed = t.words.shapes[at] === 3;
  if (isDoubtful(t, at) || short || mixed) {
    const staged = plays(t, at - 1, role.stage) || (isDash(t, at - 1) && plays(t, at - 2, role.stage));
    const placed = isTimePreposition(t, at - 1) || direction || staged || isMonthJoint(t, at);
    if (!placed || (mixed && isDoubtful(t, at))) return 0;
    if (idAt(t, at) === w.may && (idAt(t, at - 1) === w.to || idAt(t, at - 1) === w.about)) return 0;
    if (
      idAt(t, at) === w.march &&
      (idAt(t, at - 1) === w.on ||
        idAt(t, at - 1) === w.to ||
        idAt(t, at - 1) === w.for ||
        idAt(t, at - 1) === w.at)
    )
      return 0;
    if (short && idAt(t, at) === w.mar && last === at) return 0;
  }
  // A person or a thing: `Theresa May`, `April Smith`, `the May Company`, `the Million March`.
  if (capital(t, at - 1) && !beginsSentence(t, at - 1) && !isLexical(t, at - 1)) return 0;
  if (
    capital(t, at + 1) &&
    last === at &&
    !isLexical(t, at + 1) &&
    !beginsSentence(t, at + 1) &&
    (isPersonal(t, at) || idAt(t, at - 1) === w.the)
  )
    return 0;
  out.push({
    first: direction?.first ?? at,
    last,
    type: "DATE",
    meaning: {
      is: "calendar",
      month,
      ...(direction && isPicking(direction.word) && { pick: direction.pick }),
    },
    rule: direction ? "directed-month" : "month",
  });
  return last + 1;
}

interface DayToken {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly ordinal: boolean;
}

function dayStartingAt(t: Tokens, at: number): DayToken | undefined {
  const ordinal = ordinalFrom(t, at);
  if (ordinal)
    return ordinal.value >= 1 && ordinal.value <= 31 ? { ...ordinal, first: at, ordinal: true } : undefined;
  if (idAt(t, at) !== NUMBER || tokenLength(t, at) > 2) return undefined;
  const value = digits(t, at);
  if (value < 1 || value > 31) return undefined;
  const next = idAt(t, at + 1);
  const inNumber =
    (next === w.dot || next === w.comma || next === w.colon) &&
    glued(t, at) &&
    glued(t, at + 1) &&
    idAt(t, at + 2) === NUMBER;
  if (inNumber && !(next === w.comma && tokenLength(t, at + 2) === 4)) return undefined;
  return { value, first: at, last: at, ordinal: false };
}

function dayEndingAt(t: Tokens, at: number, ordinalOnly: boolean): DayToken | undefined {
  const ordinal = ordinalBefore(t, at);
  if (ordinal)
    return ordinal.value <= 31 && ordinal.value >= 1
      ? { value: ordinal.value, first: ordinal.first, last: at, ordinal: true }
      : undefined;
  if (
    idAt(t, at) !== NUMBER ||
    tokenLength(t, at) > 2 ||
    (ordinalOnly && idAt(t, at - 1) !== w.the && !isTimePreposition(t, at - 1))
  )
    return undefined;
  const before = idAt(t, at - 1);
  if (before === w.dollar || before === w.pound || before === w.euro || before === w.hash) return undefined;
  if (
    (before === w.dot || before === w.colon || before === w.comma) &&
    at - 1 >= t.low &&
    glued(t, at - 1) &&
    glued(t, at - 2) &&
    idAt(t, at - 2) === NUMBER
  )
    return undefined;
  const value = digits(t, at);
  return value >= 1 && value <= 31 ? { value, first: at, last: at, ordinal: false } : undefined;
}

/** The days before one that share its month: the `9` of `9 to 10 October`, `9, 10 and 11 October`. */
function daysJoinedBefore(t: Tokens, first: number, value: number): DayToken[] {
  const days: DayToken[] = [];
  let at = first;
  let upper = value;
  while (days.length < 8) {
    let joint = at - 1;
    if (idAt(t, joint) === w.the) joint--;
    const id = idAt(t, joint);
    if (!(
      isDash(t, joint) ||
      id === w.to ||
      id === w.and ||
      id === w.or ||
      id === w.until ||
      id === w.till ||
      id === w.through ||
      id === w.slash ||
      (id === w.comma && days.length > 0)
    ))
      break;
    const day = dayEndingAt(t, joint - 1, false);
    if (!day || day.value >= upper) break;
    if (
      id === w.and &&
      !day.ordinal &&
      idAt(t, joint - 2) !== w.between &&
      idAt(t, joint - 2) !== w.on &&
      idAt(t, joint - 2) !== w.comma
    )
      break;
    const withArticle =
      day.ordinal && idAt(t, day.first - 1) === w.the ? { ...day, first: day.first - 1 } : day;
    days.unshift({ ...withArticle, first: withArticle.first });
    at = withArticle.first;
    upper = day.value;
  }
  return days;
}

/** A further day after one: the `10` of `October 9-10`, `October 9 and 10`. */
function nextDay(t: Tokens, end: number, value: number): DayToken | undefined {
  const joint = end + 1;
  const id = idAt(t, joint);
  if (!(
    isDash(t, joint) ||
    id === w.to ||
    id === w.and ||
    id === w.or ||
    id === w.until ||
    id === w.till ||
    id === w.through ||
    id === w.thru ||
    id === w.comma
  ))
    return undefined;
  let from = joint + 1;
  if (id === w.comma && idAt(t, from) === w.and) from++;
  if (idAt(t, from) === w.the) from++;
  const day = dayStartingAt(t, from);
  if (!day || day.value <= value) return undefined;
  const next = idAt(t, day.last + 1);
  if (plays(t, day.last + 1, role.month | role.unit) || isMoneyOrCount(t, day.last)) return undefined;
  const ends =
    next === w.comma ||
    next === w.dot ||
    next === w.and ||
    next === w.or ||
    next === 0 ||
    isTimePreposition(t, day.last + 1) ||
    next === w.close;
  if ((id === w.and || id === w.comma) && !day.ordinal) {
    const word = tokenText(t, day.last + 1);
    if (!ends || (next === 0 && /^[a-z]+s$/.test(word))) return undefined;
    if (id === w.comma && !(next === w.and || next === w.comma || idAt(t, joint + 1) === w.and))
      return undefined;
  }
  return day;
}

/** Whether a number that could be a day counts something: `May 10 percent`, `March 5 million`. */
function isMoneyOrCount(t: Tokens, at: number): boolean {
  const next = idAt(t, at + 1);
  return (
    next === w.percent ||
    next === w.million ||
    /^(percent|per|billion|bn|cents|dollars|pounds)$/.test(tokenText(t, at + 1))
  );
}

function yearFollowing(
  t: Tokens,
  last: number,
  joined: boolean,
): { value: number; last: number } | undefined {
  const next = idAt(t, last + 1);
  const skip =
    next === w.comma || next === w.of || (joined && isDash(t, last + 1)) || (next === w.in && false) ? 2 : 1;
  return yearAfter(t, last + skip);
}

function pushDay(
  out: Atom[],
  first: number,
  last: number,
  month: number,
  day: number,
  year: number | undefined,
  rule: string,
): void {
  out.push({
    first,
    last,
    type: "DATE",
    meaning: { is: "calendar", month, day, ...(year !== undefined && { year }) },
    rule,
  });
}

/** Months that are common words too: `May`, `March`, `Mar`. */
const isDoubtful = (t: Tokens, at: number): boolean =>
  idAt(t, at) === w.may || idAt(t, at) === w.march || idAt(t, at) === w.mar;

const isPersonal = (t: Tokens, at: number): boolean =>
  /^(april|may|june|august|jan)$/i.test(tokenText(t, at));

const isLexical = (t: Tokens, at: number): boolean => idAt(t, at) !== 0;

const isPicking = (word: number): boolean =>
  word !== w.same &&
  word !== w.that &&
  word !== w.recent &&
  word !== w.these &&
  word !== w.those &&
  word !== w.latest;

/** Beside another month: `March and April`, `April-May`. */
function isMonthJoint(t: Tokens, at: number): boolean {
  const joint = (i: number): boolean =>
    idAt(t, i) === w.and ||
    idAt(t, i) === w.or ||
    idAt(t, i) === w.to ||
    idAt(t, i) === w.comma ||
    isDash(t, i);
  return (
    (joint(at - 1) && plays(t, at - 2, role.month)) ||
    (joint(at + 1) && plays(t, at + 2, role.month) && capital(t, at + 2))
  );
}
