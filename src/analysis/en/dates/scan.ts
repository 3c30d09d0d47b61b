import { clockTime } from "./clock.ts";
import { compactDate } from "./compactDates.ts";
import { dayOfLetter } from "./dayOfLetter.ts";
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
import { WordTable } from "../../../text/wordTable.ts";
import { idAt, idOfSpelling, type Tokens } from "./tokens.ts";
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

/** For each spelling, whether some rule begins with it: all other tokens cost one read. */
export const triggers = new WordTable((word) => (rulesOf[idOfSpelling(word)] ? 1 : 0));

/** All expressions of a paragraph from a token on, left to right, not overlapping; of two that overlap the longer stays. */
export function scan(t: Tokens, from: number): Atom[] {
  const { spellings, vocabulary } = t.words;
  const begins = triggers.of(vocabulary);
  const kept: Atom[] = [];
  for (let at = from; at < t.high; at++) {
    if (begins[spellings[at]!] === 0) continue;
    const before = kept.length;
    for (const rule of rulesOf[idAt(t, at)]!) {
      const next = rule(t, at, kept);
      if (next === 0) continue;
      if (!fits(kept, before, t)) for (const atom of kept.splice(before)) keep(kept, atom, t);
      if (next > at) at = next - 1;
      break;
    }
  }
  return kept;
}

/** Whether what a rule added overlaps nothing, as nearly always. */
function fits(kept: readonly Atom[], before: number, t: Tokens): boolean {
  let end = before > 0 ? kept[before - 1]!.last : t.low - 1;
  for (let i = before; i < kept.length; i++) {
    const { first, last } = kept[i]!;
    if (first <= end || last < first || last >= t.high) return false;
    end = last;
  }
  return true;
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
  if (id === ALPHANUMERIC) rules.push(clockTime, decade, shortQuarter, unitGlued, fiscalYear, dayOfLetter);
  if (id === w.ago || id === w.earlier) rules.push(yearEarlier);
  if (roles & role.holiday) rules.push(holiday); // before months: `May Day`
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
