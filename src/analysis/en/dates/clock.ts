import { ALPHANUMERIC, NUMBER, role } from "./lexicon.ts";
import { isDash } from "./directions.ts";
import type { Atom } from "./meaning.ts";
import { numberFrom } from "./numbers.ts";
import { digits, glued, idAt, numberOf, plays, tokenLength, tokenText, type Tokens } from "./tokens.ts";
import { isApostrophe } from "./years.ts";
import { w } from "./words.ts";

/** Clock times that begin with a number: `17:04`, `5 p.m. GMT`, `5pm`, `7:15 p.m.`, `five o'clock`, `4 in the morning`, `0900 GMT`. */
export function clockTime(t: Tokens, at: number, out: Atom[]): number {
  const id = idAt(t, at);
  let hour: number;
  let minute: number | undefined;
  let second: number | undefined;
  let last = at;
  let half: "am" | "pm" | undefined;
  let sure = false;
  if (id === ALPHANUMERIC) {
    const match = /^(\d{1,2})(am|pm|h)$/i.exec(tokenText(t, at));
    if (!match) return 0;
    hour = Number(match[1]);
    if (match[2]!.toLowerCase() === "h") return 0;
    half = match[2]!.toLowerCase() as "am" | "pm";
    sure = true;
  } else if (id === NUMBER) {
    if (tokenLength(t, at) === 4) return militaryTime(t, at, out);
    if (tokenLength(t, at) > 2) return 0;
    hour = digits(t, at);
    const colon = idAt(t, at + 1) === w.colon;
    const dotted = idAt(t, at + 1) === w.dot;
    if ((colon || dotted) && glued(t, at) && glued(t, at + 1)) {
      const minutes = /^(\d{2})(am|pm)?$/i.exec(tokenText(t, at + 2));
      if (!minutes || Number(minutes[1]) > 59) {
        if (colon || !isDigit(t, at + 2)) return 0;
        return 0;
      }
      minute = Number(minutes[1]);
      last = at + 2;
      if (minutes[2]) half = minutes[2].toLowerCase() as "am" | "pm";
      if (
        idAt(t, last + 1) === w.colon &&
        glued(t, last) &&
        /^\d{2}(am|pm)?$/i.test(tokenText(t, last + 2)) &&
        glued(t, last + 1)
      ) {
        second = Number.parseInt(tokenText(t, last + 2), 10);
        last += 2;
      }
      sure = colon && minute !== undefined;
      if (dotted && !half && !meridiem(t, last + 1)) return 0;
      // scores and ratios: `3:2`, `won 21:15`
      if (
        glued(t, at - 1) &&
        (idAt(t, at - 1) === w.colon || idAt(t, at - 1) === w.dot || idAt(t, at - 1) === w.slash)
      )
        return 0;
    }
  } else if (plays(t, at, role.cardinal)) {
    hour = numberOf(t, at);
    if (hour > 12 || hour < 1) return 0;
    const minutes = idAt(t, at + 1) === w.hyphen ? undefined : numberFrom(t, at + 1);
    if (minutes && minutes.value >= 5 && minutes.value < 60 && meridiem(t, minutes.last + 1)) {
      minute = minutes.value;
      last = minutes.last;
    }
  } else return 0;
  const marked = half ? undefined : meridiem(t, last + 1);
  if (marked) {
    half = marked.half;
    last = marked.last;
    sure = true;
  } else if (idAt(t, last + 1) === w.o && isApostrophe(t, last + 2) && idAt(t, last + 3) === w.clock) {
    last += 3;
    sure = true;
  }
  if (!half) {
    const inThe = idAt(t, last + 1) === w.in && idAt(t, last + 2) === w.the && plays(t, last + 3, role.part);
    const atNight = idAt(t, last + 1) === w.at && idAt(t, last + 2) === w.night;
    if (
      (inThe || atNight) &&
      (sure ||
        ((idAt(t, at - 1) === w.at ||
          idAt(t, at - 1) === w.by ||
          idAt(t, at - 1) === w.until ||
          idAt(t, at - 1) === w.before ||
          idAt(t, at - 1) === w.after) &&
          minute === undefined))
    ) {
      const part = atNight ? 4 : numberOf(t, last + 3);
      half = part === 1 || part === 7 || (part === 4 && hour < 5) ? "am" : "pm";
      last += inThe ? 3 : 2;
      sure = true;
    }
  }
  if (!sure || hour > 24 || (half && (hour > 12 || hour === 0))) return 0;
  if (half === "pm" && hour < 12) hour += 12;
  if (half === "am" && hour === 12) hour = 0;
  const zone = zoneAfter(t, last + 1);
  if (zone) last = zone.last;
  if (!half && !zone && minute !== undefined && isScore(t, at, last)) return 0;
  out.push({
    first: at,
    last,
    type: "TIME",
    meaning: {
      is: "clock",
      hour,
      ...(minute !== undefined && { minute }),
      ...(second !== undefined && { second }),
      ...(zone && { zone: zone.offset }),
      ...(!half && hour <= 12 && idAt(t, at) !== NUMBER && { half: true }),
    },
    rule: half ? "clock-half-day" : "clock",
  });
  return last + 1;
}

/** `0900 GMT`, `1430 hours`. */
function militaryTime(t: Tokens, at: number, out: Atom[]): number {
  const zone = zoneAfter(t, at + 1);
  const hours = /^(hours|hrs)$/.test(tokenText(t, at + 1));
  if (!zone && !hours) return 0;
  const value = digits(t, at);
  if (value % 100 > 59 || value > 2400) return 0;
  const last = zone?.last ?? at + 1;
  out.push({
    first: at,
    last,
    type: "TIME",
    meaning: {
      is: "clock",
      hour: Math.floor(value / 100),
      minute: value % 100,
      ...(zone && { zone: zone.offset }),
    },
    rule: "military-time",
  });
  return last + 1;
}

/** `p.m.`, `pm`, `a.m`, `PM` from a token on. */
function meridiem(t: Tokens, at: number): { half: "am" | "pm"; last: number } | undefined {
  const id = idAt(t, at);
  if (id === w.am || id === w.pm) return { half: id === w.am ? "am" : "pm", last: at };
  if ((id === w.a || id === w.p) && idAt(t, at + 1) === w.dot && idAt(t, at + 2) === w.m && glued(t, at)) {
    const dot = idAt(t, at + 3) === w.dot && glued(t, at + 2);
    return { half: id === w.a ? "am" : "pm", last: dot ? at + 3 : at + 2 };
  }
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

/** Bare `21:15` in sports: a number or a score word is near. */
function isScore(t: Tokens, at: number, last: number): boolean {
  return (
    isDash(t, last + 1) ||
    /^(won|beat|lost|score|ratio|verse|chapter|Genesis|Matthew|Luke|John|Psalm)$/i.test(tokenText(t, at - 1))
  );
}

const isDigit = (t: Tokens, at: number): boolean => idAt(t, at) === NUMBER;
