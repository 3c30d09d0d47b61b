import { exactly } from "../lexicon/wordSets.ts";
import { dayInName } from "./dayInName.ts";
import { directionBefore, isDeterminer, isTimePreposition } from "./directions.ts";
import { dayAfterWeekday } from "./dayOfMonth.ts";
import { isAddressed } from "./monthAlone.ts";
import { role, SHORT } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { countBefore } from "./numbers.ts";
import { beginsSentence, capital, glued, idAt, numberOf, plays, type Tokens, isIn } from "./tokens.ts";
import { w } from "./words.ts";
import { shape } from "../../../text/words.ts";

/** `Friday`, `last Thursday`, `every Monday`, `Sundays`, `Sat.` before a date; not the newspaper of that day. */
export function weekday(t: Tokens, at: number, out: Atom[]): number {
  const weekday = numberOf(t, at) & (SHORT - 1);
  const short = (numberOf(t, at) & SHORT) !== 0;
  const dotted = short && idAt(t, at + 1) === w.dot && glued(t, at);
  const last = dotted ? at + 1 : at;
  const direction = directionBefore(t, at);
  if (short) {
    // `Sat`, `Sun`, `Wed` are words: only beside a date, as `Sat. Oct. 14`, `Thu 12 October`
    const next = last + 1 + (idAt(t, last + 1) === w.comma ? 1 : 0);
    const dated =
      plays(t, next, role.month) ||
      (plays(t, next, role.number) && plays(t, next + 1, role.month)) ||
      plays(t, next, role.alphanumeric);
    // `on Wed`, `until Mon`, `next week Mon`; not `on Sun`, which may be a company's name
    const other = (idAt(t, at - 1) === w.or || idAt(t, at - 1) === w.and) && plays(t, at - 2, role.weekday);
    const before = idAt(t, at - 1);
    const placed =
      !(idAt(t, at) === w.sun) &&
      !capital(t, last + 1) &&
      (before === w.on ||
        before === w.by ||
        before === w.until ||
        before === w.since ||
        before === w.week ||
        other);
    if (!capital(t, at) || !(dated || placed || (dotted && isTimePreposition(t, at - 1)))) return 0;
  }
  if (isName(t, at)) return 0;
  // `a Wednesday`: some Wednesday; `a Wednesday night` too
  if (idAt(t, at - 1) === w.a && !plays(t, at + 1, role.part)) return 0;
  if (plays(t, at - 1, role.every) || idAt(t, at - 1) === w.any) {
    out.push({
      first: at - 1,
      last,
      type: "SET",
      meaning: { is: "fixed", value: `XXXX-WXX-${weekday}` },
      rule: "every-weekday",
      quant: idAt(t, at - 1) === w.each ? "EACH" : "EVERY",
    });
    return last + 1;
  }
  if ((idAt(t, at - 1) === w.other || idAt(t, at - 1) === w.alternate) && idAt(t, at - 2) === w.every) {
    out.push({
      first: at - 2,
      last,
      type: "SET",
      meaning: { is: "fixed", value: `XXXX-WXX-${weekday}` },
      rule: "every-other-weekday",
      quant: "EVERY OTHER",
    });
    return last + 1;
  }
  const day = direction ? undefined : dayAfterWeekday(t, last + 1);
  if (day) {
    out.push({
      first: at,
      last: day.last,
      type: "DATE",
      meaning: { is: "day-of-month", day: day.value, weekday },
      rule: "weekday-and-day",
    });
    return day.last + 1;
  }
  out.push({
    first: direction?.first ?? at,
    last,
    type: "DATE",
    meaning: {
      is: "weekday",
      weekday,
      ...(direction && { pick: direction.pick }),
      ...((direction?.word === w.previous || direction?.word === w.following) && { fromReference: true }),
      ...(isToldOf(t, at, last) && (besideTold(t, last + 1) ?? { told: true })),
    },
    rule: direction ? "directed-weekday" : "weekday",
  });
  return last + 1;
}

/** `On the Tuesday, …`: of the days that the text is telling of. Not `on the Tuesday deal`. */
const isToldOf = (t: Tokens, at: number, last: number): boolean =>
  idAt(t, at - 1) === w.the &&
  isTimePreposition(t, at - 2) &&
  (idAt(t, last + 1) !== 0 || beginsSentence(t, last + 1));

/** `the Saturday before`, and nothing behind it: counted from the day named last. */
function besideTold(
  t: Tokens,
  at: number,
): { readonly pick: number; readonly fromReference: true } | undefined {
  const id = idAt(t, at);
  if ((id !== w.before && id !== w.after) || t.words.shapes[at + 1] !== shape.mark) return undefined;
  return { pick: id === w.before ? -1 : 1, fromReference: true };
}

/** `Sundays`, `on Tuesdays`, `two Sundays ago`. */
export function weekdayPlural(t: Tokens, at: number, out: Atom[]): number {
  const number = idAt(t, at) - w.mondays + 1;
  const count = countBefore(t, at - 1);
  const ago = idAt(t, at + 1) === w.ago;
  const ahead = idAt(t, at + 1) === w.from && idAt(t, at + 2) === w.now;
  if (count?.value && count.high === undefined && (ago || ahead)) {
    const last = ago ? at + 1 : at + 2;
    const meaning = { is: "weekday", weekday: number, pick: ago ? -1 : 1, times: count.value } as const;
    out.push({ first: count.first, last, type: "DATE", meaning, rule: "counted-weekdays" });
    return last + 1;
  }
  out.push({
    first: at,
    last: at,
    type: "SET",
    meaning: { is: "fixed", value: `XXXX-WXX-${number}` },
    rule: "weekdays",
    quant: "EVERY",
  });
  return at + 1;
}

/** `The Sunday Times`, `Black Friday`, `Bloody Sunday`, `Ruby Tuesday's`, `Sgt. Friday`. */
function isName(t: Tokens, at: number): boolean {
  const next = at + 1;
  if (
    capital(t, next) &&
    !beginsSentence(t, next) &&
    idAt(t, next) === 0 &&
    isDeterminer(t, at - 1) &&
    idAt(t, at - 1) !== w.this &&
    idAt(t, at - 1) !== w.that
  )
    return true;
  if (dayInName(t, at) || isIn(t, next, night) || isIn(t, next, churchgoing)) return true;
  // `Sgt. Friday`, `Mrs Sunday`
  if (isAddressed(t, at)) return true;
  return isIn(t, at - 1, named);
}

const night = exactly("Night");
/** `Sunday school`, `in her Sunday best`. */
const churchgoing = exactly("school schools best");
const named = exactly(
  "Black Bloody Good Ash Palm Super Cyber Holy Maundy Easter Giving Ruby Freaky Manic Man Blue",
);
