import { wordDayAfter, wordDayBefore } from "./wordDays.ts";
import { directionBefore, isDash } from "./directions.ts";
import { ALPHANUMERIC, role, SHORT } from "./lexicon.ts";
import { ordinalFrom } from "./numbers.ts";
import type { Atom } from "./meaning.ts";
import { beginsSentence, capital, glued, idAt, numberOf, plays, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";
import { yearAfter } from "./years.ts";
import { monthAlone, isDoubtful } from "./monthAlone.ts";
import { dayStartingAt, dayEndingAt, daysJoinedBefore, nextDay, isMoneyOrCount } from "./dayTokens.ts";

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
  const slashed = idAt(t, at - 1) === w.slash && idAt(t, last + 1) === w.slash; // `23/Sep/2020`
  const joined = (slashed || isDash(t, at - 1)) && glued(t, at - 1) && glued(t, at - 2);
  // `the 23rd day of September`
  const named = of && idAt(t, at - 2) === w.day;
  const day = dayEndingAt(t, at - (named ? 3 : of || joined ? 2 : 1), of);
  if (!day) return wordsBefore(t, at, last, month, out);
  if (!capital(t, at) && isDoubtful(t, at)) return 0;
  const afterYear = yearFollowing(t, last, joined);
  // `1995 12 March` and `12 March 5` read the other way round.
  if (!afterYear && !of && dayStartingAt(t, last + 1)) return 0;
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

/** `twenty five January 1986`. */
function wordsBefore(t: Tokens, at: number, last: number, month: number, out: Atom[]): number {
  const day = capital(t, at) ? wordDayBefore(t, at - 1) : undefined;
  const year = day && yearFollowing(t, last, false);
  if (!year) return 0;
  pushDay(out, day.first, year.last, month, day.value, year.value, "day-month");
  return year.last + 1;
}

/** `October 9`, `Oct. 9-10, 2023`, `May 5 and 6`, `February twenty-second`. */
function dayAfter(t: Tokens, at: number, last: number, month: number, out: Atom[]): number {
  // `on friday march fifteenth`, `may 5th`; not `they may first see`
  const sure =
    plays(t, at - 1, role.weekday) || (idAt(t, last + 1) === ALPHANUMERIC && ordinalFrom(t, last + 1));
  if (!capital(t, at) && isDoubtful(t, at) && !sure) return 0;
  let from = last + 1;
  if ((isDash(t, from) || idAt(t, from) === w.slash) && glued(t, from) && glued(t, from - 1)) from++;
  // `October, 1st`
  if (idAt(t, from) === w.comma && idAt(t, from + 1) === ALPHANUMERIC && ordinalFrom(t, from + 1)) from++;
  const article = idAt(t, from) === w.the;
  if (article) from++;
  const said = article ? undefined : wordDayAfter(t, from);
  const day = said ? { ...said, first: from, ordinal: false } : dayStartingAt(t, from);
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
  const direction = directionBefore(t, at);
  const pick =
    !year &&
    direction &&
    (direction.word === w.last || direction.word === w.next || direction.word === w.this)
      ? direction.pick
      : idAt(t, at - 1) === w.ended && !year
        ? -1
        : undefined;
  if (direction && pick !== undefined && pick === direction.pick && days[0])
    days[0] = { ...days[0], first: direction.first };
  days.forEach((d, i) => {
    const until = i === days.length - 1 ? end : d.last;
    pushDay(
      out,
      d.first,
      until,
      month,
      d.value,
      year?.value,
      days.length > 1 ? "day-range" : "month-day",
      pick,
    );
  });
  return end + 1;
}

function yearFollowing(
  t: Tokens,
  last: number,
  joined: boolean,
): { value: number; last: number } | undefined {
  const next = idAt(t, last + 1);
  const skip =
    next === w.comma || next === w.of || (joined && (isDash(t, last + 1) || next === w.slash)) ? 2 : 1;
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
  pick?: number,
): void {
  out.push({
    first,
    last,
    type: "DATE",
    meaning: {
      is: "calendar",
      month,
      day,
      ...(year !== undefined && { year }),
      ...(pick !== undefined && { pick }),
    },
    rule,
  });
}
