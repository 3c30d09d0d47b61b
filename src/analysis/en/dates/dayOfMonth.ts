import { directionBefore, isDash } from "./directions.ts";
import { ALPHANUMERIC, NUMBER, role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { ordinalFrom } from "./numbers.ts";
import { glued, tokenText, digits, idAt, plays, tokenLength, type Tokens } from "./tokens.ts";
import { endsPhrase } from "./unitContext.ts";
import { w } from "./words.ts";

/** The day of a month after a weekday: the `the 26th` of `Friday the 26th`, the `14th` of `Sat 14th`. */
export function dayAfterWeekday(t: Tokens, at: number): { value: number; last: number } | undefined {
  const article = idAt(t, at) === w.the ? 1 : 0;
  const ordinal = ordinalFrom(t, at + article);
  if (ordinal) {
    if (ordinal.value > 31 || plays(t, ordinal.last + 1, role.month | role.unit)) return undefined;
    return endsPhrase(t, ordinal.last + 1) ||
      plays(t, ordinal.last + 1, role.number | role.alphanumeric | role.cardinal)
      ? ordinal
      : undefined;
  }
  // `Monday 21!`: nothing that the number could count, no clock
  if (
    article === 0 &&
    idAt(t, at) === NUMBER &&
    tokenLength(t, at) <= 2 &&
    digits(t, at) >= 1 &&
    digits(t, at) <= 31
  ) {
    const next = at + 1;
    const mark = idAt(t, next);
    if (
      next >= t.high ||
      ((mark === w.comma || mark === w.dot || mark === w.close || tokenText(t, next) === "!") &&
        !glued(t, next))
    )
      return { value: digits(t, at), last: at };
  }
  return undefined;
}

/** `on the 18th`, `by the 4th`: a day of a month that is not named. */
export function dayOfMonth(t: Tokens, at: number, out: Atom[]): number {
  const preposition = idAt(t, at);
  const bare = preposition === w.on && (idAt(t, at + 1) === ALPHANUMERIC || idAt(t, at + 1) === NUMBER);
  if (idAt(t, at + 1) !== w.the && !bare) return 0;
  const ordinal = ordinalFrom(t, bare ? at + 1 : at + 2);
  if (!ordinal || ordinal.value > 31 || ordinal.value < 1) return 0;
  const end = ordinal.last + 1;
  // `on the first of the month`
  const month = idAt(t, end) === w.of ? directionBefore(t, end + 2) : undefined;
  const running = idAt(t, end + 1) === w.the || month?.word === w.this;
  if (!bare && idAt(t, end) === w.of && idAt(t, end + 2) === w.month && (running || month?.word === w.next)) {
    const count = running ? 0 : 1;
    const meaning = { is: "shift", unit: unit.month, count, from: "document", day: ordinal.value } as const;
    out.push({ first: at + 1, last: end + 2, type: "DATE", meaning, rule: "day-of-month" });
    return end + 3;
  }
  // `on the second`, `on the 5th floor`: numerals only, and nothing that they count after them
  const numeral = idAt(t, bare ? at + 1 : at + 2) <= 2;
  if (
    !numeral ||
    plays(t, end, role.month) ||
    (idAt(t, end) === w.of && idAt(t, end + 2) !== w.month) ||
    (isDash(t, end) && glued(t, end - 1))
  )
    return 0;
  if (!endsPhrase(t, end) && !(plays(t, end, role.direction) && plays(t, end + 1, role.unit))) return 0;
  if (preposition !== w.on && !(idAt(t, end) === w.dot || end >= t.high)) return 0;
  out.push({
    first: at + 1,
    last: ordinal.last,
    type: "DATE",
    meaning: { is: "day-of-month", day: ordinal.value },
    rule: "day-of-month",
  });
  return end;
}

/** `7/6`, `22/04` after a weekday or a preposition: month and day without a year, the month first if it can be. */
export function slashDay(t: Tokens, at: number, out: Atom[]): number {
  if (
    idAt(t, at + 1) !== w.slash ||
    idAt(t, at + 2) !== NUMBER ||
    tokenLength(t, at) > 2 ||
    tokenLength(t, at + 2) > 2
  )
    return 0;
  const before = idAt(t, at - 1);
  const placed =
    before === w.on ||
    before === w.by ||
    before === w.until ||
    before === w.since ||
    before === w.before ||
    before === w.after ||
    before === w.from ||
    plays(t, at - 1, role.weekday) ||
    ((before === w.comma ||
      before === w.or ||
      before === w.and ||
      before === w.to ||
      before === w.until ||
      isDash(t, at - 1)) &&
      idAt(t, at - 3) === w.slash &&
      idAt(t, at - 4) === NUMBER);
  const after = idAt(t, at + 3);
  if (!placed || after === w.of || after === w.slash || after === w.percent) return 0;
  const a = digits(t, at);
  const b = digits(t, at + 2);
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return 0;
  const doubt =
    a <= 12 && b <= 12 && a !== b
      ? "Month and day could be the other way round; the month is taken to stand first."
      : "A fraction is written the same way.";
  out.push({
    first: at,
    last: at + 2,
    type: "DATE",
    meaning: { is: "calendar", month, day },
    rule: "slash-day",
    doubt,
  });
  return at + 3;
}
