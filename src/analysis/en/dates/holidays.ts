import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { dayInName } from "./dayInName.ts";
import { directionBefore, isDash } from "./directions.ts";
import { role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { capital, glued, idAt, plays, tokenText, type Tokens, isIn } from "./tokens.ts";
import { addDays, easter, nthWeekday, type Day } from "./calendar.ts";
import { isApostrophe, yearAfter } from "./years.ts";
import { dayValue } from "./values.ts";
import { w } from "./words.ts";

/** `Christmas`, `Easter 2018`, `Thanksgiving Day`, `New Year's Eve`, `Good Friday`, `Easter week`, `last Christmas`. */
export function holiday(t: Tokens, at: number, out: Atom[]): number {
  const named =
    capital(t, at) ||
    isIn(t, at, festivals) ||
    (isIn(t, at, newWord) && plays(t, at - 1, role.direction)) ||
    (isIn(t, at, dayNames) && isIn(t, at + 1, dayWord));
  if (!named) return 0;
  const found = nameFrom(t, at);
  if (!found) return 0;
  const { name } = found;
  let { last } = found;
  const start = saintBefore(t, at, name);
  const weekend = idAt(t, last + 1) === w.weekend;
  const week = weekend || idAt(t, last + 1) === w.week;
  if (dayInName(t, last) || (name === "easter" && isIn(t, last + 1, ofEaster))) return 0;
  if (week) last++;
  // `Christmas tree`, `Christmas season`: what the day is celebrated with
  if (!week && isIn(t, last + 1, celebrations)) return 0;
  const direction = directionBefore(t, start);
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
  const fixedDay = week || year || direction ? undefined : yearlyValue(name);
  if (fixedDay && plays(t, start - 1, role.every)) {
    const quant = idAt(t, start - 1) === w.each ? "EACH" : "EVERY";
    out.push({
      first: start - 1,
      last,
      type: "SET",
      meaning: { is: "fixed", value: fixedDay },
      rule: "every-holiday",
      quant,
    });
    return last + 1;
  }
  out.push({
    first: direction?.first ?? start,
    last: year?.last ?? last,
    type: "DATE",
    meaning: week ? { is: "week-of", of: date, ...(weekend && { weekend }) } : date,
    rule: "holiday",
  });
  return (year?.last ?? last) + 1;
}

/** `XXXX-12-25` for what is on the same day of each year. */
function yearlyValue(name: string): string | undefined {
  const [a, b, c] = [2001, 2002, 2004].map((year) => holidayIn(name, year));
  if (!a || !b || !c || a.month !== b.month || a.day !== b.day || a.day !== c.day) return undefined;
  return `XXXX${dayValue(a).slice(4)}`;
}

/** The longest name of a holiday from a token on, apostrophes aside: `New Year's Eve`, `Presidents' Day`. */
function nameFrom(t: Tokens, at: number): { readonly name: string; readonly last: number } | undefined {
  let name = "";
  let best: { readonly name: string; readonly last: number } | undefined;
  for (let i = at, words = 0; i < t.high && words < 5; i++) {
    const glue = words > 0 && glued(t, i - 1);
    if (isApostrophe(t, i) && glue) {
      if (idAt(t, i + 1) === w.s) i++;
      // `New Year's` alone is its day
      if (name === "new year") best = { name: "new year day", last: i };
      continue;
    }
    if (words > 0 && idAt(t, i) === w.dot && glue && isIn(t, i - 1, juniors)) continue;
    if (!isIn(t, i, ofNames)) break;
    name += (words++ ? " " : "") + tokenText(t, i).toLowerCase();
    if (
      Object.hasOwn(dates, name) &&
      (name !== "new year day" || best || capital(t, at) || plays(t, at - 1, role.direction))
    )
      best = { name, last: i };
  }
  return best;
}

/** The `St.` of `St. Patrick's Day`. */
function saintBefore(t: Tokens, at: number, name: string): number {
  if (!name.startsWith("patrick")) return at;
  const before = idAt(t, at - 1) === w.dot ? at - 2 : at - 1;
  return isIn(t, before, saints) ? before : at;
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
  "april fools day": fixed(4, 1),
  "may day": fixed(5, 1),
  "workers day": fixed(5, 1),
  "international workers day": fixed(5, 1),
  "martin luther king day": nth(1, 1, 3),
  "martin luther king jr day": nth(1, 1, 3),
  "canada day": fixed(7, 1),
  "australia day": fixed(1, 26),
  "anzac day": fixed(4, 25),
  "remembrance day": fixed(11, 11),
  "cinco de mayo": fixed(5, 5),
  "black friday": (year: number): Day => addDays(nthWeekday(year, 11, 4, 4), 1),
  "cyber monday": (year: number): Day => addDays(nthWeekday(year, 11, 4, 4), 4),
  "mardi gras": fromEaster(-47),
  "shrove tuesday": fromEaster(-47),
  "maundy thursday": fromEaster(-3),
  "holy saturday": fromEaster(-1),
  "ascension day": fromEaster(39),
  "whit sunday": fromEaster(49),
  pentecost: fromEaster(49),
  "whit monday": fromEaster(50),
  "all saints day": fixed(11, 1),
  "all souls day": fixed(11, 2),
  "guy fawkes day": fixed(11, 5),
  "guy fawkes night": fixed(11, 5),
  "inauguration day": fixed(1, 20),
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

const juniors = exactly("Jr");
const festivals = exactly("christmas easter thanksgiving halloween juneteenth");
const newWord = exactly("new");
const dayWord = exactly("day");
const dayNames = exactly("labor labour memorial independence veterans boxing columbus");
const ofEaster = exactly("Rising Bunny Seal Seals");
const saints = anyCase("st saint");
const celebrations = exactly(
  "tree trees gift gifts card cards carol carols season shopping party parties dinner present presents lights holiday holidays sales break egg eggs bunny shoppers decorations song songs lunch turkey Carol spirit market markets costume costumes",
);
/** All words of the names. */
const ofNames = anyCase([...new Set(Object.keys(dates).flatMap((name) => name.split(" ")))].join(" "));
