import { exactly, matching } from "../lexicon/wordSets.ts";
import { ALPHANUMERIC, NUMBER, role } from "./lexicon.ts";
import { isOfAgenda } from "./agendaTimes.ts";
import { digits, glued, idAt, numberOf, plays, tokenLength, tokenText, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";
import { isApostrophe } from "./years.ts";

/** What was read of a clock time; `sure` when it can be nothing else. */
export interface Reading {
  hour: number;
  minute?: number;
  second?: number;
  last: number;
  half?: Half;
  sure: boolean;
}

type Half = "am" | "pm";

/** `17:04`, `17:04:30`, `8.30pm`, `5pm`, `5`. */
export function readDigits(t: Tokens, at: number): Reading | undefined {
  if (idAt(t, at) === ALPHANUMERIC) {
    const match = /^(\d{1,2})(am|pm)$/i.exec(tokenText(t, at));
    const french = match ? null : /^([01]?\d|2[0-3])h([0-5]\d)$/.exec(tokenText(t, at));
    if (french) return { hour: Number(french[1]), minute: Number(french[2]), last: at, sure: true };
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
    return mark === w.dot && !minutes && idAt(t, at + 2) !== NUMBER
      ? { hour, last: at, sure: false }
      : undefined;
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
  // `ran it in 4:03.51`
  if (
    idAt(t, read.last + 1) === w.dot &&
    glued(t, read.last) &&
    glued(t, read.last + 1) &&
    idAt(t, read.last + 2) === NUMBER
  )
    return undefined;
  if (mark === w.dot && isOfAgenda(t.text, t.words.starts[at]!)) read.sure = true;
  const zone = mark === w.dot && zoneAfter(t, read.last + 1) !== undefined;
  if (zone) read.sure = true;
  // `Monday at 2.30`
  const placed =
    idAt(t, at - 1) === w.at && plays(t, at - 2, role.deictic | role.weekday | role.weekdays | role.part);
  // `at 10.14 last night`, `at 2.30 on Monday`
  const next = read.last + (idAt(t, read.last + 1) === w.on ? 2 : 1);
  const daySaid =
    idAt(t, at - 1) === w.at &&
    (plays(t, next, role.deictic | role.weekday) ||
      (plays(t, next, role.direction) && plays(t, next + 1, role.part)));
  if (placed || daySaid) read.sure = true;
  if (mark === w.dot && !read.half && !read.sure && !meridiem(t, read.last + 1)) return undefined;
  return read;
}

/** `p.m.`, `o'clock`, `noon` after the hour. */
export function readHalf(t: Tokens, at: number, read: Reading): void {
  const marked = read.half ? undefined : meridiem(t, read.last + 1);
  const after = idAt(t, read.last + 1);
  if (marked) {
    read.half = marked.half;
    read.last = marked.last;
    read.sure = true;
  } else if (after === w.o && isApostrophe(t, read.last + 2) && idAt(t, read.last + 3) === w.clock) {
    read.last += 3;
    read.sure = true;
  } else if (isIn(t, read.last + 1, oclock)) {
    read.last++;
    read.sure = true;
  } else if (read.hour === 12 && read.last === at && (after === w.noon || after === w.midnight)) {
    if (after === w.midnight) read.hour = 24;
    read.last++;
    read.sure = true;
  }
}

/** `4 in the morning`, `10 o'clock at night`. */
export function readPart(t: Tokens, at: number, read: Reading): void {
  if (read.half) return;
  const { last, hour } = read;
  const inThe = idAt(t, last + 1) === w.in && idAt(t, last + 2) === w.the && plays(t, last + 3, role.part);
  const atNight = idAt(t, last + 1) === w.at && idAt(t, last + 2) === w.night;
  if (!inThe && !atNight) return;
  const before = idAt(t, at - 1);
  const placed =
    before === w.at ||
    before === w.by ||
    before === w.until ||
    before === w.before ||
    before === w.after ||
    before === w.around ||
    before === w.about ||
    before === w.since ||
    isIn(t, at - 1, nearly) ||
    (isIn(t, at - 1, was) && isIn(t, at - 2, it)); // `it was two in the morning`
  if (!read.sure && !placed && read.minute === undefined) return;
  if (hour > 12) return;
  const part = atNight ? 4 : numberOf(t, last + 3);
  read.half = part === 1 || part === 7 || (part === 4 && hour < 5) ? "am" : "pm";
  read.last += inThe ? 3 : 2;
  read.sure = true;
}

const nearly = exactly("past nearly almost circa gone");
const was = exactly("was is");
const it = exactly("it It");

const halfOf = (letters: string): Half => (letters.toLowerCase() === "am" ? "am" : "pm");

/** `p.m.`, `pm`, `a.m`, `PM` from a token on. */
export function meridiem(t: Tokens, at: number): { half: Half; last: number } | undefined {
  const id = idAt(t, at);
  if (id === w.am || id === w.pm) return { half: id === w.am ? "am" : "pm", last: at };
  if (id !== w.a && id !== w.p) return undefined;
  const half = id === w.a ? "am" : "pm";
  if (idAt(t, at + 1) === w.dot && idAt(t, at + 2) === w.m)
    return { half, last: idAt(t, at + 3) === w.dot ? at + 3 : at + 2 };
  if (idAt(t, at + 1) === w.m && !glued(t, at)) return { half, last: at + 1 };
  return undefined;
}

/** A time zone from a token on: `GMT`, `EST`, `(GMT)`, `local time`. Local zones keep no offset: the value stays local time. */
export function zoneAfter(t: Tokens, at: number): { last: number; offset: string } | undefined {
  if (isIn(t, at, localWords) && idAt(t, at + 1) === w.time) return { last: at + 1, offset: "" };
  const open = idAt(t, at) === w.open ? 1 : 0;
  if (!isIn(t, at + open, zones)) return undefined;
  if (open && idAt(t, at + 2) !== w.close) return undefined;
  return { last: at + 2 * open, offset: isIn(t, at + open, universal) ? "Z" : "" };
}

const zones = exactly(
  "GMT UTC EST EDT CST CDT MST MDT PST PDT BST CET CEST ET CT MT PT EET EEST MSK IST JST",
);
const localWords = exactly("local Eastern Central Mountain Pacific");
const universal = exactly("GMT UTC");
const oclock = matching(/^o.?clock$/i);
