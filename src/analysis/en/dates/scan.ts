import { clockTime } from "./clock.ts";
import { compactDate } from "./compactDates.ts";
import { dayOfMonth, slashDay } from "./dayOfMonth.ts";
import { deictic, reference } from "./deictics.ts";
import { fiscalYear } from "./fiscalYears.ts";
import { lasting } from "./lasting.ts";
import { holiday } from "./holidays.ts";
import { ALPHANUMERIC, idCount, lexiconWords, NUMBER, role, rolesOf } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { monthDate } from "./monthDates.ts";
import { nthUnitOf } from "./nthUnits.ts";
import { nthWeekdayOf } from "./nthWeekdays.ts";
import { numericDate } from "./numericDates.ts";
import { pastTheHour } from "./pastTheHour.ts";
import { partOfDay } from "./parts.ts";
import { quarterPair } from "./quarterPairs.ts";
import { quarter, shortQuarter, yearEarlier } from "./quarters.ts";
import { season } from "./seasons.ts";
import { setAdverb } from "./sets.ts";
import type { Tokens } from "./tokens.ts";
import { unitExpression } from "./units.ts";
import { unitGlued } from "./unitGlued.ts";
import { weekday, weekdayPlural } from "./weekdays.ts";
import { bareYear } from "./bareYear.ts";
import { decade, decadeInWords } from "./decades.ts";
import { wordYear } from "./years.ts";
import { w } from "./words.ts";
import { weekNumber } from "./weekNumbers.ts";
import { yearFirst } from "./yearFirst.ts";
import { yearToDate } from "./yearToDate.ts";
import { yearEnd } from "./yearEnd.ts";

/** A rule: looks at the token that triggered it and around; adds what it finds and says where to go on, or 0. */
export type Rule = (t: Tokens, at: number, out: Atom[]) => number;

/**
 * All expressions of a paragraph, left to right, not overlapping; of two that overlap the longer stays. A token
 * costs one table look-up unless some rule begins with it.
 */
export function scan(t: Tokens): Atom[] {
  const kept: Atom[] = [];
  const found: Atom[] = [];
  for (let at = t.low; at < t.high; at++) {
    const rules = rulesOf[t.ids[at]!];
    if (rules === undefined) continue;
    for (const rule of rules) {
      const next = rule(t, at, found);
      if (next === 0) continue;
      for (const atom of found) keep(kept, atom, t);
      found.length = 0;
      if (next > at) at = next - 1;
      break;
    }
  }
  return kept;
}

/** Add an expression, unless an earlier one that it overlaps is longer. */
function keep(kept: Atom[], atom: Atom, t: Tokens): void {
  if (atom.first < t.low || atom.last >= t.high || atom.last < atom.first) return;
  for (let last = kept.at(-1); last && last.last >= atom.first; last = kept.at(-1)) {
    if (last.last - last.first > atom.last - atom.first) return;
    kept.pop();
  }
  kept.push(atom);
}

const rulesOf: (readonly Rule[] | undefined)[] = Array.from({ length: idCount }, (_, id) => {
  const roles = rolesOf[id]!;
  const rules: Rule[] = [];
  if (id === NUMBER) rules.push(numericDate, compactDate, clockTime, slashDay, decade, yearFirst, bareYear);
  if (id === ALPHANUMERIC) rules.push(clockTime, decade, shortQuarter, unitGlued, fiscalYear);
  if (id === w.ago || id === w.earlier) rules.push(yearEarlier);
  if (roles & role.month) rules.push(monthDate);
  if (roles & role.weekday) rules.push(nthWeekdayOf, weekday);
  if (roles & role.weekdays) rules.push(weekdayPlural);
  if (id === w.quarter || id === w.quarters) rules.push(quarterPair);
  if (id === w.quarter || id === w.half || id === w.period) rules.push(quarter);
  if (id === w.week) rules.push(weekNumber);
  if (id === w.year) rules.push(yearToDate);
  if (roles & role.unit) rules.push(nthUnitOf, unitExpression);
  if (roles & role.shortPeriod) rules.push(shortQuarter);
  if (roles & role.lasting) rules.push(lasting);
  if (roles & role.season) rules.push(season);
  if (roles & role.part) rules.push(partOfDay);
  if (roles & role.deictic) rules.push(deictic);
  if (roles & role.adverb) rules.push(setAdverb);
  if (roles & role.holiday) rules.push(holiday);
  if (roles & role.cardinal) rules.push(clockTime, wordYear);
  if (
    id === w.future ||
    id === w.past ||
    id === w.present ||
    id === w.soon ||
    id === w.moment ||
    id === w.time
  )
    rules.push(reference);
  if (
    id === w.on ||
    id === w.by ||
    id === w.until ||
    id === w.around ||
    id === w.before ||
    id === w.after ||
    id === w.since
  )
    rules.push(dayOfMonth);
  if (id === w.past || id === w.to) rules.push(pastTheHour);
  if (id === w.end) rules.push(yearEnd);
  if (/^(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/.test(lexiconWords[id]!))
    rules.push(decadeInWords);
  return rules.length > 0 ? rules : undefined;
});
