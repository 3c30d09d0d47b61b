import { role, unit } from "./lexicon.ts";
import type { Atom, Clock, Meaning } from "./meaning.ts";
import { PART_ALONE } from "./parts.ts";
import { glued, idAt, plays, type Tokens } from "./tokens.ts";
import { isApostrophe } from "./years.ts";
import { clockValue } from "./values.ts";
import { w } from "./words.ts";

/** Join neighbours that say one thing together: `Friday, Oct. 13`, `5 p.m. EST Thursday`, `June last year`. */
export function compose(t: Tokens, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    let current = atom;
    for (let previous = joined.at(-1); previous; previous = joined.at(-1)) {
      const together = join(t, previous, current);
      if (!together) break;
      joined.pop();
      current = together;
    }
    joined.push(current);
  }
  for (let i = 0; i + 1 < joined.length; i++) shareYear(t, joined[i]!, joined[i + 1]!);
  for (let i = joined.length - 2; i >= 0; i--) shareDay(t, joined[i]!, joined[i + 1]!);
  return joined.filter((atom) => atom.rule !== PART_ALONE);
}

function join(t: Tokens, a: Atom, b: Atom): Atom | undefined {
  const gap = between(t, a.last + 1, b.first);
  if (gap === "far") return undefined;
  const meaning = joinMeanings(a, b, gap);
  if (!meaning) return undefined;
  const doubt = a.doubt ?? b.doubt;
  const mod = a.mod ?? b.mod;
  return {
    first: a.first,
    last: b.last,
    type:
      meaning.is === "part" || meaning.is === "clock"
        ? "TIME"
        : a.type === "SET" || b.type === "SET"
          ? "SET"
          : "DATE",
    meaning,
    rule:
      a.rule === PART_ALONE
        ? `${b.rule}+part`
        : b.rule === PART_ALONE
          ? `${a.rule}+part`
          : `${a.rule}+${b.rule}`,
    ...(mod && { mod }),
    ...(doubt && { doubt }),
  };
}

/** `tonight at 8`, `10 o'clock this evening` leave no doubt about the half of the day. */
const afternoon = (clock: Clock, part: string): { readonly hour?: number; readonly half?: false } =>
  clock.half && part !== "MO" && clock.hour < 12 ? { hour: clock.hour + 12, half: false } : {};

type Gap = "far" | "none" | "comma" | "of" | "on" | "at" | "in" | "possessive" | "range" | "and";

function joinMeanings(a: Atom, b: Atom, gap: Gap): Meaning | undefined {
  const x = a.meaning;
  const y = b.meaning;
  if (gap === "range" || gap === "and") return undefined;
  if (a.rule === "away-from" && x.is === "shift" && gap === "none" && b.type === "DATE")
    return { ...x, from: y };
  // `every Monday at 4pm`
  if (
    a.type === "SET" &&
    x.is === "fixed" &&
    y.is === "clock" &&
    !y.of &&
    (gap === "none" || gap === "at") &&
    /^(XXXX-WXX-\d|P1D|XXXX-XX-XXT\w\w)$/.test(x.value)
  )
    return {
      is: "fixed",
      value: `${x.value.startsWith("XXXX-W") ? x.value : "XXXX-XX-XX"}${clockValue(y.hour, y.minute, y.second, y.zone)}`,
    };
  if (
    b.type === "SET" &&
    y.is === "fixed" &&
    x.is === "clock" &&
    !x.of &&
    gap === "none" &&
    /^(XXXX-WXX-\d|P1D)$/.test(y.value)
  )
    return {
      is: "fixed",
      value: `${y.value.startsWith("XXXX-W") ? y.value : "XXXX-XX-XX"}${clockValue(x.hour, x.minute, x.second, x.zone)}`,
    };
  if (a.type === "SET" || b.type === "SET" || a.type === "DURATION" || b.type === "DURATION")
    return undefined;
  if (
    x.is === "week" &&
    x.year === undefined &&
    y.is === "shift" &&
    y.unit === unit.year &&
    y.from === "document" &&
    gap === "of"
  )
    return { ...x, yearShift: y.count };
  if (x.is === "weekday" && y.is === "calendar" && y.day !== undefined && (gap === "none" || gap === "comma"))
    return { ...y, weekday: x.weekday };
  if (
    x.is === "shift" &&
    x.unit === unit.week &&
    x.same &&
    y.is === "calendar" &&
    y.day !== undefined &&
    gap === "of"
  )
    return { is: "week-of", of: y };
  if (isDay(x) && y.is === "part" && !y.of && gap === "none") return { is: "part", part: y.part, of: x };
  if (isDay(x) && y.is === "part" && !y.of && gap === "in") return { is: "part", part: y.part, of: x };
  if (x.is === "part" && !x.of && isDay(y) && (gap === "none" || gap === "of" || gap === "on"))
    return { is: "part", part: x.part, of: y };
  if (x.is === "clock" && !x.of && (gap === "none" || gap === "on" || gap === "comma" || gap === "of")) {
    if (isDay(y)) return { ...x, of: y };
    if (y.is === "part" && y.of) return { ...x, ...afternoon(x, y.part), of: y.of };
    if (y.is === "part" && gap === "none" && !y.of) return x;
  }
  if (y.is === "clock" && !y.of && (gap === "none" || gap === "at" || gap === "comma")) {
    if (isDay(x)) return { ...y, of: x };
    if (x.is === "part" && x.of) return { ...y, ...afternoon(y, x.part), of: x.of };
  }
  if (
    y.is === "shift" &&
    y.unit === unit.year &&
    y.from === "document" &&
    !y.same &&
    Math.abs(y.count) <= 1 &&
    (gap === "none" || gap === "of" || gap === "comma")
  ) {
    if ((x.is === "calendar" || x.is === "period") && x.year === undefined && x.pick === undefined)
      return { ...x, yearShift: y.count };
  }
  if (
    y.is === "shift" &&
    y.unit === unit.year &&
    y.same &&
    y.count === 0 &&
    gap === "of" &&
    x.is === "period" &&
    x.year === undefined
  )
    return { ...x, yearShift: 0 };
  if (
    x.is === "shift" &&
    x.unit === unit.year &&
    x.from === "document" &&
    y.is === "period" &&
    y.year === undefined &&
    gap === "possessive"
  )
    return { ...y, yearShift: x.count };
  if (x.is === "year" && y.is === "period" && y.year === undefined && gap === "possessive")
    return { ...y, year: x.year };
  if (
    y.is === "year" &&
    (x.is === "calendar" || x.is === "period") &&
    x.year === undefined &&
    x.pick === undefined &&
    (gap === "of" || gap === "in") &&
    !y.bc
  )
    return { ...x, year: y.year };
  if (
    x.is === "part" &&
    x.of?.is === "weekday" &&
    y.is === "shift" &&
    y.unit === unit.week &&
    y.from === "document" &&
    gap === "none"
  )
    return { ...x, of: { ...x.of, weekShift: y.count } };
  if (
    x.is === "day-of-month" &&
    y.is === "shift" &&
    y.unit === unit.month &&
    y.from === "document" &&
    !y.same &&
    (gap === "none" || gap === "of")
  )
    return { is: "shift", unit: unit.month, count: y.count, from: "document", day: x.day };
  if (
    x.is === "weekday" &&
    y.is === "shift" &&
    y.unit === unit.week &&
    y.from === "document" &&
    (gap === "none" || gap === "of")
  )
    return { is: "weekday", weekday: x.weekday, weekShift: y.count };
  if (
    x.is === "shift" &&
    x.unit === unit.week &&
    x.from === "document" &&
    y.is === "weekday" &&
    y.pick === undefined &&
    (gap === "none" || gap === "on")
  )
    return { is: "weekday", weekday: y.weekday, weekShift: x.count };
  return undefined;
}

/** Whether a meaning is one day. */
export const isDay = (m: Meaning): boolean =>
  m.is === "weekday" ||
  m.is === "holiday" ||
  m.is === "nth-weekday" ||
  m.is === "day-of-month" ||
  (m.is === "calendar" && m.day !== undefined) ||
  (m.is === "shift" && m.unit === unit.day);

function between(t: Tokens, from: number, to: number): Gap {
  if (to < from) return "far";
  if (to === from) return glued(t, from - 1) ? "far" : "none";
  const id = idAt(t, from);
  if (to === from + 1) {
    if (id === w.comma) return "comma";
    if (id === w.of) return "of";
    if (id === w.on) return "on";
    if (id === w.at) return "at";
    if (id === w.in) return "in";
    if (
      id === w.to ||
      id === w.until ||
      id === w.till ||
      id === w.through ||
      id === w.thru ||
      id === w.hyphen ||
      id === w.enDash ||
      id === w.tilde
    )
      return "range";
    if (id === w.and || id === w.or) return "and";
    return "far";
  }
  if (to === from + 2) {
    if (isApostrophe(t, from) && idAt(t, from + 1) === w.s) return "possessive";
    if (id === w.comma && idAt(t, from + 1) === w.at) return "at";
    if (id === w.in && idAt(t, from + 1) === w.the && plays(t, to, role.part)) return "in";
  }
  return "far";
}

/** `May to October 2020`, `26 June and 3 July 2020`: the first date has the second one's year. */
function shareYear(t: Tokens, a: Atom, b: Atom): void {
  const gap = between(t, a.last + 1, b.first);
  if (gap !== "range" && gap !== "and" && gap !== "comma") return;
  if (
    (a.meaning.is === "calendar" || a.meaning.is === "period") &&
    a.meaning.year === undefined &&
    a.meaning.pick === undefined &&
    a.meaning.is === b.meaning.is
  ) {
    const { year, yearShift } = b.meaning as typeof a.meaning;
    const wraps =
      a.meaning.is === "calendar" &&
      b.meaning.is === "calendar" &&
      a.meaning.month > b.meaning.month &&
      gap === "range"
        ? 1
        : 0;
    if (year !== undefined) a.meaning = { ...a.meaning, year: year - wraps };
    else if (yearShift !== undefined) a.meaning = { ...a.meaning, yearShift: yearShift - wraps };
  }
}

/** `9 a.m. to 5 p.m. Thursday`: the first time is on the second one's day. */
function shareDay(t: Tokens, a: Atom, b: Atom): void {
  const gap = between(t, a.last + 1, b.first);
  if (gap !== "range" && gap !== "and") return;
  if (a.meaning.is === "clock" && b.meaning.is === "clock") {
    if (!a.meaning.of && b.meaning.of) a.meaning = { ...a.meaning, of: b.meaning.of };
    else if (a.meaning.of && !b.meaning.of) b.meaning = { ...b.meaning, of: a.meaning.of };
  }
}
