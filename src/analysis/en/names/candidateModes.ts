import { wordClass } from "../lexicon/wordClasses.ts";
import { has, isCapitalUnit, type LineMode, type Unit } from "./candidateUnits.ts";

/**
 * Tell how each line is written and set `mode` of its units, then count for every word how it is written in running
 * text. Where all words are capitalised, capitals prove nothing.
 */
export function readModes(units: readonly Unit[]): void {
  let from = 0;
  for (let i = 1; i <= units.length; i++) {
    if (i < units.length && !units[i]!.lineStart) continue;
    const mode = modeOf(units, from, i);
    if (mode !== "prose") for (let k = from; k < i; k++) units[k]!.mode = mode;
    from = i;
  }
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.kind === "lower") unit.word.lower++;
    else if (isCapitalUnit(unit) && unit.mode === "prose") {
      if (unit.first || opens(units, i)) unit.word.first++;
      else unit.word.inside++;
    }
  }
}

const office = wordClass.titleHead | wordClass.titleModifier | wordClass.honorific;

function modeOf(units: readonly Unit[], from: number, to: number): LineMode {
  let lower = 0;
  let smallWords = 0;
  let capital = 0;
  let ordinary = 0;
  let upper = 0;
  let upperLetters = 0;
  let numbers = 0;
  let initials = 0;
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit.kind === "lower") {
      if (has(unit, wordClass.function | wordClass.particle)) smallWords++;
      else lower++;
    } else if (unit.kind === "capital") {
      capital++;
      if (has(unit, wordClass.common) && !has(unit, office | wordClass.given)) ordinary++;
    } else if (unit.kind === "upper" || unit.kind === "dotted") {
      upper++;
      upperLetters += unit.end - unit.start;
    } else if (unit.kind === "initial") initials++;
    else if (unit.kind === "number" || unit.kind === "code") numbers++;
  }
  if (
    initials >= 2 &&
    initials + upper >= 3 &&
    lower + smallWords + capital === 0 &&
    upperLetters <= 4 * upper
  )
    return "legend";
  if (upper >= 2 && upperLetters >= 8 && lower + smallWords <= upper >> 3 && capital <= upper >> 2)
    return "caps";
  if (upper === 1 && upperLetters >= 4 && lower + smallWords + capital === 0) return "caps";
  if (numbers > 0 && lower + smallWords <= 2 && capital + upper > 0) return "row";
  if (numbers > 2 && numbers >= lower + smallWords) return "row";
  if (to - from > 24) return "prose";
  if (lower === 0 && capital >= 4 && ordinary >= 3 && ordinary * 2 >= capital) return "title";
  if (lower > 0 && capital >= 5 && lower * 6 <= capital && ordinary * 2 >= capital) return "title";
  return "prose";
}

/** Whether a capital here proves nothing: after an opening quotation mark, a colon or a bullet. */
export function opens(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  if (!before || before.kind !== "mark") return units[i]!.lineStart && units[i]!.mode !== "prose";
  const mark = before.word.key;
  if (mark === ":" || mark === "•" || mark === "*" || mark === "(") return true;
  if ((mark === "-" || mark === "–" || mark === "—") && before.lineStart) return true;
  if (isDash(mark) && before.spaced && units[i]!.spaced && followsDateline(units, i - 1)) return true;
  return !units[i]!.spaced && /["“«„‘'`]/.test(mark) && (before.spaced || before.lineStart);
}

const isDash = (mark: string): boolean => mark === "-" || mark === "–" || mark === "—";

/** `LAGOS, March 4 (AP) —`: the dash ends what a line in capitals began with. */
function followsDateline(units: readonly Unit[], dash: number): boolean {
  for (let i = dash - 1; i >= 0 && i > dash - 12; i--) {
    const unit = units[i]!;
    if (unit.lineStart) return unit.kind === "upper" && unit.end - unit.start > 2;
    if (unit.kind === "lower") return false;
  }
  return false;
}
