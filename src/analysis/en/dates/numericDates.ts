import { isDay } from "./calendar.ts";
import { isDash } from "./directions.ts";
import { ALPHANUMERIC, NUMBER } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { digits, glued, idAt, tokenLength, tokenText, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";
import { twoDigitYear } from "./years.ts";

/** Dates in digits: `2023-10-11`, `2023/10/11`, `11/12/2023`, `11.12.2023`, `11-12-23`, `2023-10-11T17:04`, `2023-10`. */
export function numericDate(t: Tokens, at: number, out: Atom[]): number {
  const separator = idAt(t, at + 1);
  const dashed = isDash(t, at + 1);
  if (!(dashed || separator === w.slash || separator === w.dot) || !glued(t, at) || !glued(t, at + 1))
    return 0;
  if (
    at > t.low &&
    glued(t, at - 1) &&
    (idAt(t, at - 1) === w.dollar ||
      (idAt(t, at - 1) === separator &&
        !(dashed && tokenLength(t, at) === 4 && idAt(t, at - 2) !== NUMBER)) ||
      idAt(t, at - 1) === w.colon ||
      idAt(t, at - 1) === w.dot ||
      idAt(t, at - 1) === w.plus ||
      idAt(t, at - 1) === w.pound)
  )
    return 0;
  if (dashed && tokenLength(t, at) === 4 && idAt(t, at + 2) === 0) return isoWeekDate(t, at, out);
  if (idAt(t, at + 2) !== NUMBER) return 0;
  const triple = idAt(t, at + 3) === separator && glued(t, at + 2) && glued(t, at + 3);
  if (!triple && (dashed || separator === w.slash) && tokenLength(t, at) <= 2 && tokenLength(t, at + 2) === 4)
    return monthYear(t, at, out);
  if (!triple) return dashed && tokenLength(t, at) === 4 ? isoMonth(t, at, out) : 0;
  const third = idAt(t, at + 4);
  const lengths = [tokenLength(t, at), tokenLength(t, at + 2)];
  const stamp = third === ALPHANUMERIC ? /^(\d{2})T(\d{2})$/.exec(tokenText(t, at + 4)) : undefined;
  if (third !== NUMBER && !stamp) return 0;
  const a = digits(t, at);
  const b = digits(t, at + 2);
  const c = stamp ? Number(stamp[1]) : digits(t, at + 4);
  const after = at + 5;
  if (
    idAt(t, after) === separator &&
    glued(t, after - 1) &&
    glued(t, after) &&
    idAt(t, after + 1) === NUMBER &&
    separator !== w.dot
  )
    return 0;
  if (lengths[0] === 4) {
    if (lengths[1]! > 2 || !isDay(a, b, c)) return 0;
    return push(t, at, at + 4, a, b, c, "iso-date", undefined, stamp?.[2], out);
  }
  const thirdLength = tokenLength(t, at + 4);
  if (lengths[0]! > 2 || lengths[1]! > 2 || (thirdLength !== 4 && thirdLength !== 2)) return 0;
  if (separator === w.dot && thirdLength === 2) return 0;
  const year = thirdLength === 4 ? c : twoDigitYear(c);
  // Dots are European; with strokes the day stands first only when the first number cannot be a month.
  const dayFirst = separator === w.dot ? isDay(year, b, a) : !isDay(year, a, b);
  const [month, day] = dayFirst ? [b, a] : [a, b];
  if (!isDay(year, month, day)) return 0;
  const open = a <= 12 && b <= 12 && a !== b && separator !== w.dot;
  return push(
    t,
    at,
    at + 4,
    year,
    month,
    day,
    open ? "numeric-date-open" : "numeric-date",
    open ? "Month and day could be the other way round; the month is taken to stand first." : undefined,
    undefined,
    out,
  );
}

function isoMonth(t: Tokens, at: number, out: Atom[]): number {
  if (
    tokenLength(t, at + 2) !== 2 ||
    (isDash(t, at - 1) && glued(t, at - 1)) ||
    (isDash(t, at + 3) && glued(t, at + 2))
  )
    return 0;
  const year = digits(t, at);
  const month = digits(t, at + 2);
  // `2001-02` is as likely a pair of years; a month beyond the year's own digits is a month
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || month === (year % 100) + 1) return 0;
  out.push({
    first: at,
    last: at + 2,
    type: "DATE",
    meaning: { is: "calendar", year, month },
    rule: "iso-month",
  });
  return at + 3;
}

function push(
  t: Tokens,
  first: number,
  last: number,
  year: number,
  month: number,
  day: number,
  rule: string,
  doubt: string | undefined,
  stampHour: string | undefined,
  out: Atom[],
): number {
  const date = { is: "calendar", year, month, day } as const;
  if (stampHour !== undefined && idAt(t, last + 1) === w.colon && idAt(t, last + 2) >= NUMBER) {
    const minute = /^(\d{2})/.exec(tokenText(t, last + 2));
    if (minute) {
      const seconds =
        idAt(t, last + 3) === w.colon && glued(t, last + 2) && glued(t, last + 3)
          ? /^(\d{2})/.exec(tokenText(t, last + 4))
          : null;
      const end = seconds ? last + 4 : last + 2;
      out.push({
        first,
        last: end,
        type: "TIME",
        meaning: {
          is: "clock",
          hour: Number(stampHour),
          minute: Number(minute[1]),
          ...(seconds && { second: Number(seconds[1]) }),
          ...(/Z$/.test(tokenText(t, end)) && { zone: "Z" }),
          of: date,
        },
        rule: "iso-time",
      });
      return end + 1;
    }
  }
  out.push({ first, last, type: "DATE", meaning: date, rule, ...(doubt && { doubt }) });
  return last + 1;
}

/** `2012-W05`. */
function isoWeekDate(t: Tokens, at: number, out: Atom[]): number {
  const week = /^W(\d\d)$/.exec(tokenText(t, at + 2));
  if (!week || Number(week[1]) > 53 || (isDash(t, at + 3) && glued(t, at + 2))) return 0;
  out.push({
    first: at,
    last: at + 2,
    type: "DATE",
    meaning: { is: "week", number: Number(week[1]), year: digits(t, at) },
    rule: "iso-week",
  });
  return at + 3;
}

/** `12-2015`, `05/2012`, between white space. */
function monthYear(t: Tokens, at: number, out: Atom[]): number {
  const month = digits(t, at);
  const year = digits(t, at + 2);
  if (
    month < 1 ||
    month > 12 ||
    year < 1900 ||
    year > 2100 ||
    glued(t, at - 1) ||
    (glued(t, at + 2) && isDash(t, at + 3))
  )
    return 0;
  out.push({
    first: at,
    last: at + 2,
    type: "DATE",
    meaning: { is: "calendar", year, month },
    rule: "numeric-month",
  });
  return at + 3;
}
