import { exactly, matching } from "../lexicon/wordSets.ts";
import { isDash, isTimePreposition } from "./directions.ts";
import { NUMBER, role } from "./lexicon.ts";
import { ordinalBefore, ordinalFrom } from "./numbers.ts";
import { digits, glued, idAt, plays, tokenLength, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";

interface DayToken {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly ordinal: boolean;
}

export function dayStartingAt(t: Tokens, at: number): DayToken | undefined {
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

export function dayEndingAt(t: Tokens, at: number, ordinalOnly: boolean): DayToken | undefined {
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
export function daysJoinedBefore(t: Tokens, first: number, value: number): DayToken[] {
  const days: DayToken[] = [];
  let at = first;
  let upper = value;
  while (days.length < 8) {
    let joint = at - 1;
    if (idAt(t, joint) === w.the) joint--;
    const id = idAt(t, joint);
    if (!(joinsDays(t, joint) || id === w.slash || (id === w.comma && days.length > 0))) break;
    const day = dayEndingAt(t, joint - 1, false);
    if (!day || day.value >= upper) break;
    if (
      id === w.and &&
      !day.ordinal &&
      idAt(t, joint - 2) !== w.between &&
      idAt(t, joint - 2) !== w.on &&
      idAt(t, joint - 2) !== w.comma &&
      !isTimePreposition(t, joint - 2)
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

/** A dash or word that stands between the days of a range or list. */
function joinsDays(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  return (
    isDash(t, at) ||
    id === w.to ||
    id === w.and ||
    id === w.or ||
    id === w.until ||
    id === w.till ||
    id === w.through
  );
}

/** A further day after one: the `10` of `October 9-10`, `October 9 and 10`. */
export function nextDay(t: Tokens, end: number, value: number): DayToken | undefined {
  const joint = end + 1;
  const id = idAt(t, joint);
  if (!(joinsDays(t, joint) || id === w.thru || id === w.comma)) return undefined;
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
    if (!ends || (next === 0 && isIn(t, day.last + 1, plurals))) return undefined;
    if (id === w.comma && !(next === w.and || next === w.comma || idAt(t, joint + 1) === w.and))
      return undefined;
  }
  return day;
}

/** Whether a number that could be a day counts something: `May 10 percent`, `March 5 million`. */
export function isMoneyOrCount(t: Tokens, at: number): boolean {
  const next = idAt(t, at + 1);
  return next === w.percent || next === w.million || isIn(t, at + 1, sums);
}

const sums = exactly("percent per billion bn cents dollars pounds");
const plurals = matching(/^[a-z]+s$/);
