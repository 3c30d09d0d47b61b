import { anyCase, exactly } from "../lexicon/wordSets.ts";
import { isDash, isTimePreposition } from "./directions.ts";
import { durationValue, joinDurations } from "./durations.ts";
import { NUMBER, PLURAL, role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { numberFrom } from "./numbers.ts";
import { capital, glued, idAt, numberOf, plays, tokenLength, type Tokens, isIn } from "./tokens.ts";
import { PART_ALONE } from "./parts.ts";
import { shift, awayFrom } from "./unitShifts.ts";
import { isAge, endsPhrase, push, subjects } from "./unitContext.ts";
import { w } from "./words.ts";

/** `a week`, `a full year`, `a year ago`; not `$5 a share a year`. */
export function single(
  t: Tokens,
  at: number,
  rank: number,
  article: number,
  hyphen: boolean,
  filled: boolean,
  out: Atom[],
): number {
  if (hyphen && !filled) return 0;
  let last = at;
  let mod: string | undefined;
  const or = idAt(t, at + 1) === w.or;
  if (or && (idAt(t, at + 2) === w.so || isIn(t, at + 2, two))) {
    last = at + 2;
    mod = "APPROX";
  }
  // `a quarter of an hour`, `a quarter of a century`
  const of = article - 1;
  if (rank >= unit.hour && idAt(t, of) === w.of && idAt(t, of - 1) === w.quarter) {
    const value = durationValue(rank, 0.25);
    push(out, idAt(t, of - 2) === w.a ? of - 2 : of - 1, at, "DURATION", value, "share-of-unit");
    return at + 1;
  }
  const halved = idAt(t, article - 1) === w.half ? halves[rank] : undefined;
  if (halved) {
    const ago = shift(t, article - 1, at, halved.unit, halved.count, out);
    if (ago) return ago;
  }
  if (idAt(t, article - 1) === w.half && rank >= unit.minute) {
    push(out, article - 1, at, "DURATION", durationValue(rank, 0.5), "duration");
    return at + 1;
  }
  const shifted = shift(t, article, last, rank, 1, out, mod);
  if (shifted) return shifted;
  const away = awayFrom(t, article, last, rank, 1, out, mod);
  if (away) return away;
  const before = article - 1;
  if (idAt(t, before) === w.once || idAt(t, before) === w.twice || idAt(t, before) === w.times) {
    const start = idAt(t, before) === w.times ? before - 1 : before;
    out.push({
      first: start,
      last,
      type: "SET",
      meaning: { is: "fixed", value: durationValue(rank, 1) },
      rule: "times-a-unit",
      freq: frequency(t, start),
    });
    return last + 1;
  }
  if (idAt(t, at + 1) === w.and && idAt(t, at + 2) === w.a && idAt(t, at + 3) === w.half) {
    const ago = rank === unit.year ? shift(t, article, at + 3, unit.month, 18, out) : 0;
    if (ago) return ago;
    push(out, article, at + 3, "DURATION", durationValue(rank, 1.5), "duration");
    return at + 4;
  }
  const more = idAt(t, at + 1) === w.and ? numberFrom(t, at + 2) : undefined;
  const next = more ? numberOf(t, more.last + 1) & (PLURAL - 1) : 0;
  if (more && plays(t, more.last + 1, role.unit) && next < rank && next > unit.second) {
    const value = joinDurations(durationValue(rank, 1), durationValue(next, more.value));
    push(out, article, more.last + 1, "DURATION", value, "duration");
    return more.last + 2;
  }
  if (isAge(t, at)) return 0;
  const measured =
    isTimePreposition(t, before) ||
    idAt(t, before) === w.nearly ||
    idAt(t, before) === w.almost ||
    idAt(t, before) === w.than ||
    idAt(t, before) === w.under ||
    isIn(t, before, measuring) ||
    isIn(t, at + 1, askew) ||
    (or && isIn(t, at + 2, orMore)) ||
    // `a decade after it was built`, `a week before the vote`
    (rank !== unit.day && (idAt(t, at + 1) === w.after || idAt(t, at + 1) === w.before));
  if (!measured && isIn(t, before, counted) && !(rank <= unit.hour && isIn(t, before, distances))) {
    push(out, article, at, "SET", durationValue(rank, 1), "per-unit");
    return at + 1;
  }
  if (!measured && !filled) return 0;
  // `a good day for the party`; `waited a good hour`
  if (rank >= unit.day && !measured && isIn(t, at - 1, judged)) return 0;
  // `from a fiscal year to a calendar year`: kinds of years
  if (idAt(t, at - 1) === w.fiscal || isIn(t, at - 1, kindsOfYears)) return 0;
  // `the hope of a day`, `on a day of mourning`; `less than a quarter of the votes`
  if (rank === unit.day && (idAt(t, before) === w.of || idAt(t, before) === w.on)) return 0;
  if (rank === unit.quarter && idAt(t, at + 1) === w.of) return 0;
  push(out, article, last, "DURATION", durationValue(rank, 1), "duration", mod);
  const added = out.at(-1);
  if (added && last === at && !filled && endsPhrase(t, at + 1)) added.ahead = { unit: rank, count: 1 };
  return last + 1;
}

/** `the year`, `the quarter`, `the weekend`, `the day before`: the one that the text is about. */
export function definite(t: Tokens, at: number, rank: number, article: number, out: Atom[]): number {
  if (rank <= unit.hour || isAge(t, at)) return 0;
  const next = idAt(t, at + 1);
  const before = idAt(t, article - 1);
  // `a year to the day before the fire`
  if (before === w.to && rank === unit.day && (next === w.before || next === w.after)) return 0;
  if ((next === w.before || next === w.after) && rank === unit.day) {
    const to = at + 2;
    if (idAt(t, to) === w.tomorrow || idAt(t, to) === w.yesterday) {
      out.push({
        first: article,
        last: to,
        type: "DATE",
        meaning: {
          is: "shift",
          unit: unit.day,
          count: idAt(t, to) === w.tomorrow ? 2 : -2,
          from: "document",
        },
        rule: "day-after-tomorrow",
      });
      return to + 1;
    }
  }
  // `the week after next`, `the year before last`
  const afterNext = next === w.after && idAt(t, at + 2) === w.next;
  const beforeLast = next === w.before && idAt(t, at + 2) === w.last;
  if ((afterNext || beforeLast) && endsPhrase(t, at + 3)) {
    const count = next === w.after ? 2 : -2;
    out.push({
      first: article,
      last: at + 2,
      type: "DATE",
      meaning: { is: "shift", unit: rank, count, from: "document" },
      rule: "unit-after-next",
    });
    return at + 3;
  }
  if (next === w.before || next === w.after) {
    const away = awayFrom(t, article, at, rank, 1, out);
    if (away) return away;
    // `the month after he came` is counted from what follows
    if (endsPhrase(t, at + 2) && !isIn(t, at + 2, subjects)) {
      const sign = next === w.before ? -1 : 1;
      out.push({
        first: article,
        last: at + 1,
        type: "DATE",
        meaning: { is: "shift", unit: rank, count: sign, from: "reference" },
        rule: "unit-before",
      });
      return at + 2;
    }
    return 0;
  }
  if (rank === unit.weekend) {
    // `the weekend of Oct. 14` counts joined only
    const rule = next === w.of ? PART_ALONE : "the-weekend";
    const rest = restBefore(t, article);
    const meaning = { is: "weekend", pick: rest < article ? 0 : -1 } as const;
    out.push({ first: rest, last: at, type: "DATE", meaning, rule });
    return at + 1;
  }
  const inTime = isTimePreposition(t, article - 1) && before !== w.to;
  // `the year of 2008` is 2008
  if (next === w.of && rank === unit.year && idAt(t, at + 2) === NUMBER && tokenLength(t, at + 2) === 4)
    return 0;
  const ended = next === w.ended || next === w.ending;
  if (next === w.of && rank !== unit.week && !inTime) return 0;
  if (ended && (rank === unit.year || rank === unit.month || rank === unit.week)) {
    push(out, article, at, "DURATION", durationValue(rank, 1), "unit-ended");
    return at + 1;
  }
  // `accurate to the month`; `in the year Stalin died`, `in the year she wrote it`
  if (before === w.to && rank !== unit.quarter) return 0;
  const named = capital(t, at + 1) && idAt(t, at + 1) === 0;
  if (before === w.in && (named || isIn(t, at + 1, subjects))) return 0;
  // `gave it away the year it opened`
  if (!inTime && before !== w.of && isIn(t, at + 1, subjects)) return 0;
  if (rank === unit.day || rank > unit.decade) return 0;
  if (rank === unit.decade && !(before === w.of && isIn(t, article - 2, ends))) return 0;
  if (rank === unit.week || rank === unit.month || rank === unit.year) {
    if (isDash(t, at + 1) || !(inTime || before === w.of || ended || endsPhrase(t, at + 1))) return 0;
    if (idAt(t, at + 1) === NUMBER) return 0;
  }
  if (isDash(t, at + 1) && glued(t, at)) return 0;
  out.push({
    first: restBefore(t, article),
    last: at,
    type: "DATE",
    meaning: {
      is: "shift",
      unit: rank,
      count: 0,
      from: rank === unit.quarter ? "reference" : "document",
      same: true,
    },
    rule: "the-unit",
  });
  return at + 1;
}

/** Where `the rest of` before an article begins; the article without it. */
const restBefore = (t: Tokens, article: number): number =>
  idAt(t, article - 1) === w.of && idAt(t, article - 2) === w.rest && idAt(t, article - 3) === w.the
    ? article - 3
    : article;

/** `twice a year` is 2X. */
function frequency(t: Tokens, at: number): string {
  const id = idAt(t, at);
  if (id === w.once) return "1X";
  if (id === w.twice) return "2X";
  return `${numberFrom(t, at)?.value ?? "X"}X`;
}

const two = exactly("two");
const ends = exactly("end start beginning middle close");
const judged = exactly("good");
const kindsOfYears = exactly("calendar school academic financial");
const measuring = anyCase(
  "delay delays delayed postponed extended take takes took taken last lasts lasted spend spent spends spending another least most half wait waited waits worth serve served serving lasting",
);
/** What is counted by a stretch of time: `$5 a share a year`, `300 people a day`. */
const counted = anyCase(
  "share time times percent people barrels miles tons tonnes bcm litres gallons points calls cars units visits pages flights passengers",
);

/** `a day late`, `a month ahead of schedule`, `a year away`. */
const askew = exactly("late early behind ahead away");
/** `a week or more`. */
const orMore = exactly("more longer less");
const distances = exactly("miles kilometres kilometers");

/** `half an hour ago`, `half a century ago`. */
const halves: Readonly<Record<number, { readonly unit: number; readonly count: number }>> = {
  [unit.hour]: { unit: unit.minute, count: 30 },
  [unit.year]: { unit: unit.month, count: 6 },
  [unit.decade]: { unit: unit.year, count: 5 },
  [unit.century]: { unit: unit.year, count: 50 },
};
