import { isDash } from "./directions.ts";
import { ALPHANUMERIC, NUMBER, role } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { numberFrom } from "./numbers.ts";
import { digits, glued, idAt, numberOf, plays, tokenLength, tokenText, type Tokens } from "./tokens.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";
import { isApostrophe } from "./years.ts";

type Half = "am" | "pm";

/** What was read of a clock time; `sure` when it can be nothing else. */
interface Reading {
  hour: number;
  minute?: number;
  second?: number;
  last: number;
  half?: Half;
  sure: boolean;
}

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
  const from = rangeStart(t, at, hour);
  if (from) out.push(from);
  const zone = zoneAfter(t, last + 1);
  if (zone) last = zone.last;
  if (!read.half && !zone && read.minute !== undefined && isScore(t, at, last)) return 0;
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
    },
    rule: read.half ? "clock-half-day" : "clock",
  });
  return last + 1;
}

/** `17:04`, `17:04:30`, `8.30pm`, `5pm`, `5`. */
function readDigits(t: Tokens, at: number): Reading | undefined {
  if (idAt(t, at) === ALPHANUMERIC) {
    const match = /^(\d{1,2})(am|pm)$/i.exec(tokenText(t, at));
    const loose = match ? null : /^(\d{1,2})([ap])$/i.exec(tokenText(t, at));
    if (loose && idAt(t, at + 1) === w.dot && idAt(t, at + 2) === w.m && glued(t, at))
      return {
        hour: Number(loose[1]),
        half: halfOf(`${loose[2]}m`),
        last: idAt(t, at + 3) === w.dot ? at + 3 : at + 2,
        sure: true,
      };
    return match ? { hour: Number(match[1]), half: halfOf(match[2]!), last: at, sure: true } : undefined;
  }
  if (idAt(t, at) !== NUMBER || tokenLength(t, at) > 2) return undefined;
  const hour = digits(t, at);
  const mark = idAt(t, at + 1);
  const before = at > t.low && glued(t, at - 1) ? idAt(t, at - 1) : 0;
  if ((mark !== w.colon && mark !== w.dot) || !glued(t, at) || !glued(t, at + 1))
    return before === w.dot || before === w.colon || before === w.comma
      ? undefined
      : { hour, last: at, sure: false };
  const minutes = /^(\d{2})(am|pm)?$/i.exec(tokenText(t, at + 2));
  // scores, ratios and versions: `3:2`, `1:21:15`, `2.10`
  if (before === w.colon || before === w.dot || before === w.slash) return undefined;
  if (!minutes || Number(minutes[1]) > 59)
    return mark === w.dot && !minutes ? { hour, last: at, sure: false } : undefined;
  const read: Reading = { hour, minute: Number(minutes[1]), last: at + 2, sure: mark === w.colon };
  if (minutes[2]) {
    read.half = halfOf(minutes[2]);
    read.sure = true;
  }
  const seconds =
    idAt(t, at + 3) === w.colon && glued(t, at + 2) && glued(t, at + 3)
      ? /^(\d{2})(am|pm)?$/i.exec(tokenText(t, at + 4))
      : null;
  if (seconds) {
    read.second = Number(seconds[1]);
    read.last = at + 4;
    if (seconds[2]) read.half = halfOf(seconds[2]);
  }
  if (mark === w.dot && !read.half && !meridiem(t, read.last + 1)) return undefined;
  return read;
}

/** `five`, `seven thirty` before `p.m.` or `o'clock`. */
function readWords(t: Tokens, at: number): Reading | undefined {
  if (!plays(t, at, role.cardinal)) return undefined;
  const hour = numberOf(t, at);
  if (hour > 12 || hour < 1) return undefined;
  const minutes = idAt(t, at + 1) === w.hyphen ? undefined : numberFrom(t, at + 1);
  if (minutes && minutes.value >= 5 && minutes.value < 60 && meridiem(t, minutes.last + 1))
    return { hour, minute: minutes.value, last: minutes.last, sure: false };
  return { hour, last: at, sure: false };
}

/** `p.m.`, `o'clock`, `noon` after the hour. */
function readHalf(t: Tokens, at: number, read: Reading): void {
  const marked = read.half ? undefined : meridiem(t, read.last + 1);
  const after = idAt(t, read.last + 1);
  if (marked) {
    read.half = marked.half;
    read.last = marked.last;
    read.sure = true;
  } else if (after === w.o && isApostrophe(t, read.last + 2) && idAt(t, read.last + 3) === w.clock) {
    read.last += 3;
    read.sure = true;
  } else if (read.hour === 12 && read.last === at && (after === w.noon || after === w.midnight)) {
    if (after === w.midnight) read.hour = 24;
    read.last++;
    read.sure = true;
  }
}

/** `4 in the morning`, `10 o'clock at night`. */
function readPart(t: Tokens, at: number, read: Reading): void {
  if (read.half) return;
  const { last, hour } = read;
  const inThe = idAt(t, last + 1) === w.in && idAt(t, last + 2) === w.the && plays(t, last + 3, role.part);
  const atNight = idAt(t, last + 1) === w.at && idAt(t, last + 2) === w.night;
  if (!inThe && !atNight) return;
  const before = idAt(t, at - 1);
  const placed =
    before === w.at || before === w.by || before === w.until || before === w.before || before === w.after;
  if (!read.sure && !placed && read.minute === undefined) return;
  if (hour > 12) return;
  const part = atNight ? 4 : numberOf(t, last + 3);
  read.half = part === 1 || part === 7 || (part === 4 && hour < 5) ? "am" : "pm";
  read.last += inThe ? 3 : 2;
  read.sure = true;
}

/** `half past seven`, `20 minutes past eight`, `quarter to five`: triggered by `past` and `to`. */
export function pastTheHour(t: Tokens, at: number, out: Atom[]): number {
  let before = at - 1;
  if (idAt(t, before) === w.minutes || idAt(t, before) === w.min) before--;
  const named =
    before === at - 1 ? (idAt(t, before) === w.half ? 30 : idAt(t, before) === w.quarter ? 15 : 0) : 0;
  let first = before;
  while (first > before - 3 && plays(t, first - 1, role.cardinal | role.number) && named === 0) first--;
  if (idAt(t, first - 1) === w.hyphen && plays(t, first - 2, role.cardinal)) first -= 2;
  const minute = named || (numberFrom(t, first, before)?.value ?? 0);
  const hourAt =
    plays(t, at + 1, role.cardinal) || (idAt(t, at + 1) === NUMBER && tokenLength(t, at + 1) <= 2)
      ? numberFrom(t, at + 1, at + 1)
      : undefined;
  if (!hourAt || hourAt.value < 1 || hourAt.value > 12 || minute < 1 || minute > 59) return 0;
  const to = idAt(t, at) === w.to;
  // `from five to seven`, `10 to 12` are ranges: only named parts of the hour, or minutes said, count before `to`
  if (!named && before === at - 1 && (to || idAt(t, at + 2) === w.percent)) return 0;
  if (named && idAt(t, first - 1) === w.a) first--;
  const read: Reading = { hour: hourAt.value, last: hourAt.last, sure: true };
  readHalf(t, hourAt.last, read);
  readPart(t, at, read);
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

/** `0900 GMT`, `1430 hours`, `1140 a.m.`. */
function militaryTime(t: Tokens, at: number, out: Atom[]): number {
  const zone = zoneAfter(t, at + 1);
  const hours = /^(hours|hrs)$/.test(tokenText(t, at + 1));
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

const halfOf = (letters: string): Half => (letters.toLowerCase() === "am" ? "am" : "pm");

/** `p.m.`, `pm`, `a.m`, `PM` from a token on. */
function meridiem(t: Tokens, at: number): { half: Half; last: number } | undefined {
  const id = idAt(t, at);
  if (id === w.am || id === w.pm) return { half: id === w.am ? "am" : "pm", last: at };
  if (id !== w.a && id !== w.p) return undefined;
  const half = id === w.a ? "am" : "pm";
  if (idAt(t, at + 1) === w.dot && idAt(t, at + 2) === w.m)
    return { half, last: idAt(t, at + 3) === w.dot ? at + 3 : at + 2 };
  return undefined;
}

/** A time zone from a token on: `GMT`, `EST`, `(GMT)`. Local zones keep no offset: the value stays local time. */
function zoneAfter(t: Tokens, at: number): { last: number; offset: string } | undefined {
  const open = idAt(t, at) === w.open ? 1 : 0;
  const word = tokenText(t, at + open);
  if (!/^(GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|CT|MT|PT|EET|EEST|MSK|IST|JST)$/.test(word))
    return undefined;
  if (open && idAt(t, at + 2) !== w.close) return undefined;
  return { last: at + 2 * open, offset: word === "GMT" || word === "UTC" ? "Z" : "" };
}

/** Bare `21:15` in sports and verses: a number or a word of those is near. */
const isScore = (t: Tokens, at: number, last: number): boolean =>
  isDash(t, last + 1) ||
  /^(won|beat|lost|score|ratio|verse|chapter|Genesis|Matthew|Luke|John|Psalm)$/i.test(tokenText(t, at - 1));

/** A bare hour that a day beside it makes a time: `tomorrow at 8`, `at 10 tonight`. */
function besideDay(t: Tokens, at: number, last: number): boolean {
  const day = role.deictic | role.weekday | role.part;
  const before = idAt(t, at - 1);
  if (before === w.at && plays(t, at - 2, day)) return endsPhrase(t, last + 1);
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
