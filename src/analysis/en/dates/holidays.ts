import { directionBefore, isDash } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import { capital, glued, idAt, tokenText, type Tokens } from "./tokens.ts";
import { addDays, easter, nthWeekday, type Day } from "./calendar.ts";
import { isApostrophe, yearAfter } from "./years.ts";
import { w } from "./words.ts";

/** `Christmas`, `Easter 2018`, `Thanksgiving Day`, `New Year's Eve`, `Good Friday`, `Easter week`, `last Christmas`. */
export function holiday(t: Tokens, at: number, out: Atom[]): number {
  const named =
    capital(t, at) ||
    /^(christmas|easter|thanksgiving|halloween|juneteenth)$/.test(tokenText(t, at)) ||
    (/^(labou?r|memorial|independence|veterans|boxing|columbus)$/.test(tokenText(t, at)) &&
      tokenText(t, at + 1) === "day");
  if (!named) return 0;
  let last = at;
  let name = tokenText(t, at).toLowerCase();
  const possessive = isApostrophe(t, at + 1) && glued(t, at) && idAt(t, at + 2) === w.s ? 2 : 0;
  const next = tokenText(t, at + 1 + possessive).toLowerCase();
  if (
    next === "eve" ||
    next === "day" ||
    (next === "friday" && name === "good") ||
    (next === "wednesday" && name === "ash") ||
    (next === "sunday" && (name === "palm" || name === "easter")) ||
    (next === "monday" && name === "easter")
  ) {
    last = at + 1 + possessive;
    name = `${name} ${next}`;
  }
  if (name === "new" && tokenText(t, at + 1) === "Year" && isApostrophe(t, at + 2)) {
    const kind = tokenText(t, at + 4).toLowerCase();
    if (idAt(t, at + 3) !== w.s) return 0;
    const whole = kind === "eve" || kind === "day";
    name = whole ? `new year ${kind}` : "new year day";
    last = whole ? at + 4 : at + 3;
  }
  const weekend = idAt(t, last + 1) === w.weekend;
  const week = weekend || idAt(t, last + 1) === w.week;
  if (!(name in dates)) return 0;
  if (
    name === "easter" &&
    capital(t, last + 1) &&
    /^(Island|Rising|Bunny|Seals?)$/.test(tokenText(t, last + 1))
  )
    return 0;
  if (week) last++;
  // `Christmas tree`, `Christmas season`: what the day is celebrated with
  if (
    !week &&
    /^(trees?|gifts?|cards?|carols?|season|shopping|party|parties|dinner|presents?|lights|holidays?|sales|break|eggs?|bunny|shoppers|decorations|songs?|lunch|turkey|Carol|Island|spirit|markets?|costumes?)$/.test(
      tokenText(t, last + 1),
    )
  )
    return 0;
  const direction = directionBefore(t, at);
  const year = yearAfter(
    t,
    last + (idAt(t, last + 1) === w.comma || idAt(t, last + 1) === w.of || isDash(t, last + 1) ? 2 : 1),
  );
  const date = {
    is: "holiday",
    name,
    ...(year && { year: year.value }),
    ...(direction && { pick: direction.pick }),
  } as const;
  out.push({
    first: direction?.first ?? at,
    last: year?.last ?? last,
    type: "DATE",
    meaning: week ? { is: "week-of", of: date, ...(weekend && { weekend }) } : date,
    rule: "holiday",
  });
  return (year?.last ?? last) + 1;
}

/** The day of a holiday in a year; undefined for a name that is not one. Holidays of one country follow that country's law. */
export const holidayIn = (name: string, year: number): Day | undefined => dates[name]?.(year);

const fixed =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): Day =>
    nthWeekday(year, month, weekday, n);
const fromEaster =
  (days: number) =>
  (year: number): Day =>
    addDays(easter(year), days);

const dates: Readonly<Record<string, (year: number) => Day>> = {
  christmas: fixed(12, 25),
  "christmas day": fixed(12, 25),
  "christmas eve": fixed(12, 24),
  "boxing day": fixed(12, 26),
  "new year day": fixed(1, 1),
  "new year eve": fixed(12, 31),
  halloween: fixed(10, 31),
  thanksgiving: nth(11, 4, 4),
  "thanksgiving day": nth(11, 4, 4),
  easter: fromEaster(0),
  "easter day": fromEaster(0),
  "easter sunday": fromEaster(0),
  "easter monday": fromEaster(1),
  "good friday": fromEaster(-2),
  "ash wednesday": fromEaster(-46),
  "palm sunday": fromEaster(-7),
  "valentine day": fixed(2, 14),
  "patrick day": fixed(3, 17),
  "labor day": nth(9, 1, 1),
  "labour day": fixed(5, 1),
  "memorial day": nth(5, 1, -1),
  "independence day": fixed(7, 4),
  "veterans day": fixed(11, 11),
  "armistice day": fixed(11, 11),
  "columbus day": nth(10, 1, 2),
  "presidents day": nth(2, 1, 3),
  "mother day": nth(5, 7, 2),
  "father day": nth(6, 7, 3),
  "groundhog day": fixed(2, 2),
  "earth day": fixed(4, 22),
  "bastille day": fixed(7, 14),
  juneteenth: fixed(6, 19),
};
