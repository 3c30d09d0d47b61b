import { NUMBER, role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { numberFrom } from "./numbers.ts";
import { idAt, plays, tokenLength, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";
import { type Reading, readHalf, readPart } from "./clockReading.ts";

/** `half past seven`, `20 minutes past eight`, `quarter to five`: triggered by `past` and `to`. */
export function pastTheHour(t: Tokens, at: number, out: Atom[]): number {
  let before = at - (idAt(t, at - 1) === w.hyphen ? 2 : 1); // `half-past`
  const beside = before;
  if (idAt(t, before) === w.minutes || idAt(t, before) === w.min) before--;
  const named =
    before === beside ? (idAt(t, before) === w.half ? 30 : idAt(t, before) === w.quarter ? 15 : 0) : 0;
  let first = before;
  while (first > before - 3 && plays(t, first - 1, role.cardinal | role.number) && named === 0) first--;
  if (idAt(t, first - 1) === w.hyphen && plays(t, first - 2, role.cardinal)) first -= 2;
  const minute = named || (numberFrom(t, first, before)?.value ?? 0);
  const hourAt =
    plays(t, at + 1, role.cardinal) || (idAt(t, at + 1) === NUMBER && tokenLength(t, at + 1) <= 2)
      ? numberFrom(t, at + 1, at + 1)
      : undefined;
  // `half past midnight`, `twenty past noon`
  const twelve = idAt(t, at + 1) === w.noon ? 12 : idAt(t, at + 1) === w.midnight ? 0 : undefined;
  if (twelve !== undefined && minute > 0 && minute < 60 && idAt(t, at) === w.past) {
    const meaning = { is: "clock", hour: twelve, minute } as const;
    const start = named && idAt(t, first - 1) === w.a ? first - 1 : first;
    out.push({ first: start, last: at + 1, type: "TIME", meaning, rule: "past-the-hour" });
    return at + 2;
  }
  if (!hourAt || hourAt.value < 1 || hourAt.value > 12 || minute < 1 || minute > 59) return 0;
  const to = idAt(t, at) === w.to;
  // `from five to seven`, `10 to 12` are ranges: only named parts of the hour, or minutes said, count before `to`
  // (`at ten to eight in the evening`)
  const read: Reading = { hour: hourAt.value, last: hourAt.last, sure: true };
  readHalf(t, hourAt.last, read);
  readPart(t, at, read);
  const told = idAt(t, first - 1) === w.at && read.half !== undefined && minute % 5 === 0;
  if (!named && before === beside && ((to && !told) || idAt(t, at + 2) === w.percent)) return 0;
  if (named && idAt(t, first - 1) === w.a) first--;
  let hour = read.half === "pm" && read.hour < 12 ? read.hour + 12 : read.hour;
  if (to) hour = hour === 1 ? 12 : hour - 1;
  out.push({
    first,
    last: read.last,
    type: "TIME",
    meaning: { is: "clock", hour, minute: to ? 60 - minute : minute, ...(!read.half && { half: true }) },
    rule: "past-the-hour",
  });
  return read.last + 1;
}
