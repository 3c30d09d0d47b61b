import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { isDash } from "./directions.ts";
import { NUMBER, role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { numberFrom } from "./numbers.ts";
import { digits, glued, idAt, numberOf, plays, tokenLength, tokenText, type Tokens, isIn } from "./tokens.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";
import { type Reading, readDigits, readHalf, readPart, meridiem, zoneAfter } from "./clockReading.ts";

/** Clock times: `17:04`, `5 p.m. GMT`, `5pm`, `7:15 p.m.`, `8.30pm`, `five o'clock`, `4 in the morning`, `0900 GMT`, `12 noon`. */
export function clockTime(t: Tokens, at: number, out: Atom[]): number {
  if (idAt(t, at) === NUMBER && tokenLength(t, at) === 4) return militaryTime(t, at, out);
  const read = readDigits(t, at) ?? readWords(t, at);
  if (!read) return 0;
  readHalf(t, at, read);
  readPart(t, at, read);
  if (!read.sure && besideDay(t, at, read.last)) read.sure = true;
  if (!read.sure || read.hour > 24 || (read.half && (read.hour > 12 || read.hour === 0))) return 0;
  let { hour, last } = read;
  if (read.half === "pm" && hour < 12) hour += 12;
  if (read.half === "am" && hour === 12) hour = 0;
  const zone = zoneAfter(t, last + 1);
  if (zone) last = zone.last;
  // `in 2:03:59`, `a record of 19:11` is how long somebody ran; `as of 14:00`
  const before = idAt(t, at - 1);
  if (
    !read.half &&
    !zone &&
    read.minute !== undefined &&
    (read.second !== undefined || endsPhrase(t, last + 1)) &&
    (before === w.in || (before === w.of && idAt(t, at - 2) !== w.as))
  )
    return 0;
  if (!read.half && !zone && read.minute !== undefined && isScore(t, at, last)) return 0;
  const from = rangeStart(t, at, hour);
  if (from) out.push(from);
  const said = read.half === undefined && hour <= 12 && (idAt(t, at) !== NUMBER || read.minute === undefined);
  out.push({
    first: at,
    last,
    type: "TIME",
    meaning: {
      is: "clock",
      hour,
      ...(read.minute !== undefined && { minute: read.minute }),
      ...(read.second !== undefined && { second: read.second }),
      ...(zone && { zone: zone.offset }),
      ...(said && { half: true }),
      ...(!read.half && !zone && hour < 12 && tokenText(t, at)[0] !== "0" && { open: true }),
    },
    rule: read.half ? "clock-half-day" : "clock",
  });
  return last + 1;
}

/** `five`, `seven thirty` before `p.m.` or `o'clock`. */
function readWords(t: Tokens, at: number): Reading | undefined {
  if (!plays(t, at, role.cardinal)) return undefined;
  const hour = numberOf(t, at);
  if (hour > 12 || hour < 1) return undefined;
  const hyphen = idAt(t, at + 1) === w.hyphen;
  const minutes = numberFrom(t, hyphen ? at + 2 : at + 1);
  // `at four-thirty`; not `by four-fifths`
  if (hyphen) {
    const placed = isIn(t, at - 1, placing) && minutes && minutes.value >= 10 && minutes.value < 60;
    return placed && endsPhrase(t, minutes.last + 1)
      ? { hour, minute: minutes.value, last: minutes.last, sure: true }
      : { hour, last: at, sure: false };
  }
  if (minutes && minutes.value >= 5 && minutes.value < 60 && meridiem(t, minutes.last + 1))
    return { hour, minute: minutes.value, last: minutes.last, sure: false };
  // `tomorrow at seven twenty-seven`
  if (minutes && minutes.value >= 10 && minutes.value < 60 && besideDay(t, at, minutes.last))
    return { hour, minute: minutes.value, last: minutes.last, sure: true };
  return { hour, last: at, sure: false };
}

/** `0900 GMT`, `1430 hours`, `1140 a.m.`. */
function militaryTime(t: Tokens, at: number, out: Atom[]): number {
  const zone = zoneAfter(t, at + 1);
  const hours = isIn(t, at + 1, hourly);
  const value = digits(t, at);
  const half = value >= 100 && value < 1260 ? meridiem(t, at + 1) : undefined;
  if ((!zone && !hours && !half) || value % 100 > 59 || value > 2400) return 0;
  const last = zone?.last ?? half?.last ?? at + 1;
  const hour = Math.floor(value / 100) + (half?.half === "pm" && value < 1200 ? 12 : 0);
  out.push({
    first: at,
    last,
    type: "TIME",
    meaning: { is: "clock", hour, minute: value % 100, ...(zone && { zone: zone.offset }) },
    rule: "military-time",
  });
  return last + 1;
}

/** Bare `21:15` in sports and verses: a number or a word of those is near. */
const isScore = (t: Tokens, at: number, last: number): boolean =>
  (isDash(t, last + 1) && idAt(t, last + 3) !== w.colon) || isIn(t, at - 1, scored) || isRatio(t, at);

/** `a ratio of 1:10 to 1:15`. */
function isRatio(t: Tokens, at: number): boolean {
  for (let i = at - 2; i > at - 9; i--) if (isIn(t, i, ratios)) return true;
  return false;
}

const hourly = exactly("hours hrs");
const placing = anyCase("at until before after around about by since till");
const ratios = anyCase("ratio ratios odds");
const vague = anyCase("now currently recently lately presently nowadays");
const scored = anyCase("won beat lost score ratio verse chapter genesis matthew luke john psalm");

/** A bare hour that a day beside it makes a time: `tomorrow at 8`, `at 10 tonight`. */
function besideDay(t: Tokens, at: number, last: number): boolean {
  const day = role.deictic | role.weekday | role.weekdays | role.part;
  const before = idAt(t, at - 1);
  if ((before === w.at || before === w.around || before === w.about) && plays(t, at - 2, day))
    return endsPhrase(t, last + 1) && !isIn(t, at - 2, vague); // `currently at 6`
  // `every day at 9`
  if (before === w.at && idAt(t, at - 2) === w.day && plays(t, at - 3, role.every))
    return endsPhrase(t, last + 1);
  const next = idAt(t, last + 1);
  const placed = before === w.at || before === w.by || before === w.until || before === w.around;
  return placed && (next === w.tonight || next === w.tomorrow || next === w.today || next === w.yesterday);
}

/** The `2` of `from 2 to 4 p.m.`, which shares the other's half of the day, or is in the one before it. */
function rangeStart(t: Tokens, at: number, hour: number): Atom | undefined {
  const joint = idAt(t, at - 1);
  if (joint !== w.to && joint !== w.until && joint !== w.till && joint !== w.and && !isDash(t, at - 1))
    return undefined;
  const first = at - 2;
  const bare = (idAt(t, first) === NUMBER && tokenLength(t, first) <= 2) || plays(t, first, role.cardinal);
  const before = idAt(t, first - 1);
  const opened = before === w.from || before === w.between || (isDash(t, at - 1) && glued(t, first));
  if (!bare || !opened || (joint === w.and && before !== w.between) || plays(t, first - 1, role.month))
    return undefined;
  const value = idAt(t, first) === NUMBER ? digits(t, first) : numberOf(t, first);
  if (value < 1 || value > 12) return undefined;
  return {
    first,
    last: first,
    type: "TIME",
    meaning: { is: "clock", hour: value + 12 < hour ? value + 12 : value },
    rule: "clock-range",
  };
}
