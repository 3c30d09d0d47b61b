import { directionBefore, isDash, isDeterminer, isTimePreposition, type Direction } from "./directions.ts";
import { durationValue, joinDurations } from "./durations.ts";
import { NUMBER, PLURAL, role, unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { countBefore, numberFrom, type Count } from "./numbers.ts";
import { capital, glued, idAt, numberOf, plays, tokenLength, tokenText, type Tokens } from "./tokens.ts";
import { w } from "./words.ts";

/** Expressions around a unit of time: `two years`, `18-month`, `last week`, `five days ago`, `each year`. */
export function unitExpression(t: Tokens, at: number, out: Atom[]): number {
  const rank = numberOf(t, at) & (PLURAL - 1);
  const plural = (numberOf(t, at) & PLURAL) !== 0;
  const abbreviated = tokenLength(t, at) <= 3 && rank !== unit.day && idAt(t, at) !== w.day;
  let before = at - 1;
  const hyphen = isDash(t, before) && glued(t, before) && glued(t, before - 1);
  if (hyphen) before--;
  while (plays(t, before, role.filler) && !plays(t, before, role.direction)) before--;
  if (isDash(t, before) && glued(t, before) && plays(t, before + 1, role.filler)) before--;
  const filled = before < at - 1 - (hyphen ? 1 : 0);
  const last = idAt(t, at + 1) === w.dot && abbreviated && glued(t, at) ? at + 1 : at;
  const count = countBefore(t, before);
  if (count) return counted(t, at, last, rank, plural, hyphen, count, out);
  if (abbreviated || (rank === unit.second && !plural)) return 0;
  if (plays(t, before, role.every)) return set(t, at, rank, before, 1, out);
  if (plays(t, before, role.ordinal) && idAt(t, before - 1) === w.every)
    return set(t, at, rank, before - 1, ordinalRank(t, before), out);
  if ((idAt(t, before) === w.other || idAt(t, before) === w.alternate) && idAt(t, before - 1) === w.every)
    return set(t, at, rank, before - 1, 2, out);
  const direction = directionBefore(t, before + 1);
  if (direction) return directed(t, at, rank, plural, direction, out);
  if (plural) return bareplural(t, at, rank, before, out);
  const article = idAt(t, before);
  if (article === w.a || article === w.an) return single(t, at, rank, before, hyphen, filled, out);
  if (article === w.the) return definite(t, at, rank, before, out);
  if ((article === w.all || article === w.half) && rank >= unit.hour) {
    const half = article === w.half;
    const first = half && idAt(t, before - 1) === w.a ? before - 1 : before;
    push(out, first, at, "DURATION", durationValue(rank, half ? 0.5 : 1), "counted-unit");
    return at + 1;
  }
  return 0;
}

/** The word before `ago`, `earlier`, `later`: `a year earlier` and its like are counted from another date. */
function counted(
  t: Tokens,
  at: number,
  unitLast: number,
  rank: number,
  plural: boolean,
  hyphen: boolean,
  count: Count,
  out: Atom[],
): number {
  let last = unitLast;
  if (isAge(t, at, last)) return 0;
  if (rank === unit.second && !plural && !hyphen && count.value !== 1) return 0;
  if (rank === unit.second && !plural && idAt(t, at + 1) === 0 && !hyphen) return 0;
  if (!plural && !hyphen && count.value !== undefined && count.value > 1 && capital(t, at)) return 0;
  const money = idAt(t, count.first - 1);
  if (money === w.dollar || money === w.pound || money === w.euro) return 0;
  if (hyphen && isDash(t, count.first - 1) && glued(t, count.first - 1)) return 0;
  let value = count.high !== undefined ? durationValue(rank, undefined) : durationValue(rank, count.value);
  let mod = count.mod;
  if (count.high !== undefined) {
    pushRange(t, at, rank, count, out);
    return at + 1;
  }
  // `two years and six months`, `3 hours 30 minutes`; `a year and a half`
  for (let n = 0; n < 3; n++) {
    const joint = idAt(t, last + 1) === w.and || idAt(t, last + 1) === w.comma ? last + 2 : last + 1;
    if (
      idAt(t, last + 1) === w.and &&
      idAt(t, joint) === w.a &&
      idAt(t, joint + 1) === w.half &&
      !plays(t, joint + 2, role.unit) &&
      count.value !== undefined
    ) {
      value = durationValue(rank, count.value + 0.5);
      last = joint + 1;
      break;
    }
    const more = numberFrom(t, joint);
    const next = more ? numberOf(t, more.last + 1) & (PLURAL - 1) : 0;
    if (!more || !plays(t, more.last + 1, role.unit) || next >= rank || next < 1 || hyphen || n === 2) break;
    if (idAt(t, more.last + 1) === w.second) break;
    value = joinDurations(value, durationValue(next, more.value));
    last = more.last + 1;
  }
  if (idAt(t, last + 1) === w.or && idAt(t, last + 2) === w.so) {
    last += 2;
    mod = "APPROX";
  }
  if (plural && idAt(t, last + 1) === w.apostrophe && glued(t, last) && !glued(t, last + 1)) {
    /* `two years' work`: the mark stays outside */
  }
  let first = count.first;
  const shifted = shift(t, first, last, rank, count.value, false, out, mod);
  if (shifted) return shifted;
  const fromNow = hyphen ? 0 : awayFrom(t, first, last, rank, count.value, out, mod);
  if (fromNow) return fromNow;
  // `the past 20 years`, `the first nine months`, `the next 12 months`, `these two weeks`
  const direction = directionBefore(t, first);
  if (direction) first = direction.first;
  else if (plays(t, first - 1, role.ordinal) && idAt(t, first - 1) === w.first)
    first = idAt(t, first - 2) === w.the ? first - 2 : first - 1;
  else if (
    (idAt(t, first - 1) === w.the && !hyphen) ||
    (idAt(t, first - 1) === w.a && count.value !== undefined && idAt(t, first) !== NUMBER && !hyphen)
  )
    first--;
  else if (/^mere$/.test(tokenText(t, first - 1)) && idAt(t, first - 2) === w.a) first -= 2;
  if (idAt(t, first - 1) === w.of && idAt(t, first - 2) === w.each) first -= 2;
  if (idAt(t, first - 1) === w.every && !hyphen) {
    push(out, first - 1, last, "SET", value, "every-count", mod);
    return last + 1;
  }
  if (hyphen && isDash(t, last + 1) && glued(t, last) && idAt(t, last + 2) === w.long) last += 2;
  push(
    out,
    first,
    last,
    "DURATION",
    value,
    hyphen ? "hyphened-duration" : direction ? "directed-duration" : "duration",
    mod,
  );
  return last + 1;
}

/** `12 to 18 months` are two ends: the first without a unit of its own. */
function pushRange(t: Tokens, at: number, rank: number, count: Count, out: Atom[]): void {
  const direction = directionBefore(t, count.first);
  const first = direction?.first ?? (idAt(t, count.first - 1) === w.the ? count.first - 1 : count.first);
  const agoLast = idAt(t, at + 1) === w.ago ? at + 1 : at;
  const low = numberFrom(t, count.first, at - 2);
  if (!low) return;
  push(out, first, low.last, "DURATION", durationValue(rank, count.value), "duration-range");
  push(out, low.last + 2, agoLast, "DURATION", durationValue(rank, count.high), "duration-range");
}

/** `ago`, `earlier`, `later`, `before`, `after`, `from now`: not a stretch but a date that far away. */
function shift(
  t: Tokens,
  first: number,
  last: number,
  rank: number,
  count: number | undefined,
  definite: boolean,
  out: Atom[],
  mod?: string,
): number {
  const next = idAt(t, last + 1);
  const ahead =
    next === w.ago || next === w.earlier || next === w.before || tokenText(t, last + 1) === "prior"
      ? -1
      : next === w.later || next === w.hence
        ? 1
        : 0;
  let end = last + 1;
  let direction: number = ahead;
  let from: "document" | "reference" = next === w.ago || next === w.hence ? "document" : "reference";
  if (next === w.from && (idAt(t, last + 2) === w.now || idAt(t, last + 2) === w.today)) {
    direction = 1;
    end = last + 2;
    from = "document";
  }
  if (direction === 0) return 0;
  // `a day before the vote`: counted from an event that the text does not date
  if (next === w.before && !definite && !endsPhrase(t, end + 1)) return 0;
  if (next === w.earlier && idAt(t, end + 1) === w.than) return 0;
  if (rank === unit.decade && count !== undefined) count *= 1;
  if (count === undefined || !Number.isInteger(count))
    push(out, first, end, "DATE", direction < 0 ? "PAST_REF" : "FUTURE_REF", "vague-shift", mod);
  else
    out.push({
      first,
      last: end,
      type: rank <= unit.hour ? "TIME" : "DATE",
      meaning: {
        is: "shift",
        unit: rank,
        count: direction * count,
        from,
        ...(rank === unit.year && count === 1 && { keepsQuarter: true }),
      },
      rule: next === w.ago ? "ago" : from === "document" ? "from-now" : "earlier-or-later",
      ...(mod && { mod }),
    });
  return end + 1;
}

/** `two days before yesterday`, `day before last Tuesday`, `a week after Christmas`: joined by `compose`. */
function awayFrom(
  t: Tokens,
  first: number,
  last: number,
  rank: number,
  count: number | undefined,
  out: Atom[],
  mod?: string,
): number {
  const next = idAt(t, last + 1);
  if (
    (next !== w.before && next !== w.after && next !== w.from) ||
    count === undefined ||
    !Number.isInteger(count)
  )
    return 0;
  const to = last + 2;
  const dated =
    plays(t, to, role.deictic | role.weekday | role.holiday) ||
    (plays(t, to, role.month) && capital(t, to)) ||
    (plays(t, to, role.direction) && plays(t, to + 1, role.weekday | role.holiday));
  if (!dated) return 0;
  out.push({
    first,
    last: last + 1,
    type: "DATE",
    meaning: { is: "shift", unit: rank, count: next === w.before ? -count : count, from: "reference" },
    rule: "away-from",
    ...(mod && { mod }),
  });
  return last + 2;
}

/** `last week`, `the past three months`, `this year`, `the same day`, `recent years`, `these days`. */
function directed(
  t: Tokens,
  at: number,
  rank: number,
  plural: boolean,
  direction: Direction,
  out: Atom[],
): number {
  const { word, pick } = direction;
  let first = direction.first;
  if (isAge(t, at, at)) return 0;
  if (plural) {
    if (word === w.recent || word === w.past) push(out, first, at, "DATE", "PAST_REF", "recent-units");
    else if (word === w.these)
      push(
        out,
        first,
        at,
        "DATE",
        rank === unit.day ? "PRESENT_REF" : durationValue(rank, undefined),
        "these-days",
      );
    else if (pick !== 0) push(out, first, at, "DURATION", durationValue(rank, undefined), "directed-units");
    else return 0;
    return at + 1;
  }
  if (rank <= unit.minute) {
    if (pick === 0) return 0;
    push(out, first, at, "DURATION", durationValue(rank, 1), "directed-duration");
    return at + 1;
  }
  if (word === w.recent || word === w.these || word === w.those) return 0;
  if (idAt(t, first - 1) === w.of && idAt(t, first - 2) === w.rest && idAt(t, first - 3) === w.the)
    first -= 3;
  // `this past weekend`, `the past week` looks back from now; `the previous week` from the date named last.
  const looksBack = word === w.past && rank !== unit.weekend;
  if (looksBack && idAt(t, first) === w.the && rank !== unit.year) {
    push(out, first, at, "DURATION", durationValue(rank, 1), "past-unit");
    return at + 1;
  }
  const fromReference =
    word === w.previous ||
    word === w.following ||
    word === w.that ||
    word === w.same ||
    /^(preceding|prior|ensuing|subsequent)$/i.test(
      tokenText(t, direction.first === at - 1 ? at - 1 : at - 1),
    ) ||
    (word === w.next && idAt(t, first) === w.the && rank === unit.day);
  if (rank === unit.weekend)
    out.push({ first, last: at, type: "DATE", meaning: { is: "weekend", pick }, rule: "directed-weekend" });
  else
    out.push({
      first,
      last: at,
      type: rank <= unit.hour ? "TIME" : "DATE",
      meaning: {
        is: "shift",
        unit: rank,
        count: pick,
        from: fromReference ? "reference" : "document",
        ...((word === w.latest || word === w.same || word === w.that) && { same: true }),
      },
      rule: "directed-unit",
    });
  return at + 1;
}

/** `a week`, `a full year`, `a year ago`; not `$5 a share a year`. */
function single(
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
  if (or && (idAt(t, at + 2) === w.so || tokenText(t, at + 2) === "two")) {
    last = at + 2;
    mod = "APPROX";
  }
  const shifted = shift(t, article, last, rank, 1, false, out, mod);
  if (shifted) return shifted;
  const away = awayFrom(t, article, last, rank, 1, out, mod);
  if (away) return away;
  const before = article - 1;
  const previous = tokenText(t, before);
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
    push(out, article, at + 3, "DURATION", durationValue(rank, 1.5), "duration");
    return at + 4;
  }
  if (isAge(t, at, at)) return 0;
  const measured =
    isTimePreposition(t, before) ||
    idAt(t, before) === w.nearly ||
    idAt(t, before) === w.almost ||
    idAt(t, before) === w.than ||
    /^(takes?|took|taken|lasts?|lasted|spend|spent|spends|spending|another|least|most|half|wait|waited|waits|worth|serve|served|serving|lasting)$/i.test(
      previous,
    );
  const distributive =
    /^(share|times?|percent|people|barrels|miles|tons|dollars|cents|million|billion|points|calls|hours|days|cars|units|visits|pages|flights|passengers)$/i.test(
      previous,
    ) ||
    idAt(t, before) === NUMBER ||
    idAt(t, before) === w.million;
  if (distributive && !measured) {
    push(out, article, at, "SET", durationValue(rank, 1), "per-unit");
    return at + 1;
  }
  if (!measured && !filled) return 0;
  if (idAt(t, before) === w.of && rank === unit.day) return 0;
  push(out, article, last, "DURATION", durationValue(rank, 1), "duration", mod);
  return last + 1;
}

/** `the year`, `the quarter`, `the weekend`, `the day before`: the one that the text is about. */
function definite(t: Tokens, at: number, rank: number, article: number, out: Atom[]): number {
  if (rank <= unit.hour || isAge(t, at, at)) return 0;
  const next = idAt(t, at + 1);
  const before = idAt(t, article - 1);
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
  if (next === w.before || next === w.after) {
    const away = awayFrom(t, article, at, rank, 1, out);
    if (away) return away;
    if (endsPhrase(t, at + 2)) {
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
    if (next === w.of) return 0;
    out.push({
      first: article,
      last: at,
      type: "DATE",
      meaning: { is: "weekend", pick: -1 },
      rule: "the-weekend",
    });
    return at + 1;
  }
  const inTime = isTimePreposition(t, article - 1) && before !== w.to;
  const ended = next === w.ended || next === w.ending;
  if (next === w.of && rank !== unit.week && !inTime) return 0;
  if (ended && rank === unit.year) {
    push(out, article, at, "DURATION", "P1Y", "unit-ended");
    return at + 1;
  }
  if (rank === unit.day || rank >= unit.decade) return 0;
  if (rank === unit.week || rank === unit.month || rank === unit.year) {
    if (isDash(t, at + 1) || !(inTime || before === w.of || ended || endsPhrase(t, at + 1))) return 0;
    if (idAt(t, at + 1) === NUMBER) return 0;
  }
  if (isDash(t, at + 1) && glued(t, at)) return 0;
  out.push({
    first: article,
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

/** `for years`, `within weeks`, `months ago`, `centuries`. */
function bareplural(t: Tokens, at: number, rank: number, before: number, out: Atom[]): number {
  if (isAge(t, at, at) || rank < unit.minute) return 0;
  const next = idAt(t, at + 1);
  if (next === w.ago || next === w.earlier || next === w.later || next === w.before || next === w.after) {
    const past = next === w.ago || next === w.earlier || next === w.before;
    if ((next === w.before || next === w.after) && !endsPhrase(t, at + 2)) {
      push(out, at, at, "DURATION", durationValue(rank, undefined), "bare-units");
      return at + 1;
    }
    push(out, at, at + 1, "DATE", past ? "PAST_REF" : "FUTURE_REF", "vague-shift");
    return at + 2;
  }
  const preposition = idAt(t, before);
  if (
    preposition === w.for ||
    preposition === w.in ||
    preposition === w.within ||
    preposition === w.over ||
    preposition === w.after ||
    /^(takes?|took|last|lasted|spent)$/i.test(tokenText(t, before))
  ) {
    if (preposition === w.in && capital(t, before + 1)) return 0;
    push(out, before + 1, at, "DURATION", durationValue(rank, undefined), "bare-units");
    return at + 1;
  }
  if (preposition === w.the && rank === unit.year && isTimePreposition(t, before - 1)) {
    push(out, before, at, "DURATION", "PXY", "the-years");
    return at + 1;
  }
  return 0;
}

/** `each year`, `every other day`, `every three months`. */
function set(t: Tokens, at: number, rank: number, first: number, count: number, out: Atom[]): number {
  const each = idAt(t, first) === w.each;
  out.push({
    first,
    last: at,
    type: "SET",
    meaning: { is: "fixed", value: durationValue(rank, count) },
    rule: "every-unit",
    quant: each ? "EACH" : "EVERY",
  });
  return at + 1;
}

const ordinalRank = (t: Tokens, at: number): number => (idAt(t, at) === w.second ? 2 : numberOf(t, at));

/** `twice a year` is 2X. */
function frequency(t: Tokens, at: number): string {
  const id = idAt(t, at);
  if (id === w.once) return "1X";
  if (id === w.twice) return "2X";
  return `${numberFrom(t, at)?.value ?? "X"}X`;
}

/** `16-year-old`, `55 years old`, `aged 3 years`, `years of age`. */
function isAge(t: Tokens, at: number, last: number): boolean {
  let next = last + 1;
  if (isDash(t, next)) next++;
  if (idAt(t, next) === w.old || tokenText(t, next) === "olds") return true;
  return idAt(t, next) === w.of && idAt(t, next + 1) === w.age;
}

/** Whether a noun phrase cannot go on at a token: a mark, a preposition, a verb we know, the paragraph's end. */
function endsPhrase(t: Tokens, at: number): boolean {
  const id = idAt(t, at);
  if (at >= t.high || t.words.shapes[at] === 8) return id !== w.hyphen;
  if (isDeterminer(t, at)) return false;
  return (
    isTimePreposition(t, at) ||
    id === w.and ||
    id === w.or ||
    id === w.when ||
    id === w.as ||
    /^(was|were|is|are|has|had|have|will|would|when|as|he|she|it|they|we|which|who|while|because|but|with|that|and|also|could|can|may|said|into)$/i.test(
      tokenText(t, at),
    )
  );
}

function push(
  out: Atom[],
  first: number,
  last: number,
  type: Atom["type"],
  value: string,
  rule: string,
  mod?: string,
): void {
  out.push({ first, last, type, meaning: { is: "fixed", value }, rule, ...(mod && { mod }) });
}
