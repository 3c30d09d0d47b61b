import { wordClass } from "../lexicon/wordClasses.ts";
import { has, kindCode, type LineMode, type Units } from "./candidateUnits.ts";

/**
 * Tell how each line is written and set `mode` of its units, then count for every word how it is written in running
 * text. Where all words are capitalised, capitals prove nothing.
 */
export function readModes(units: Units): void {
  let from = 0;
  for (let i = 1; i <= units.length; i++) {
    if (i < units.length && !units.isLineStart(i)) continue;
    const mode = modeOf(units, from, i);
    if (mode !== "prose") units.setMode(from, i, mode);
    from = i;
  }
  for (let i = 0; i < units.length; i++) {
    if (!units.isCapital(i)) continue;
    const unit = units.at(i)!;
    if (unit.mode !== "prose") continue;
    const afterMark = i > 0 && units.kindAt(i - 1) === kindCode.mark;
    if (unit.first || (afterMark && opens(units, i))) unit.word.first++;
    else unit.word.inside++;
  }
}

const office = wordClass.titleHead | wordClass.titleModifier | wordClass.honorific;

function modeOf(units: Units, from: number, to: number): LineMode {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  let upperLetters = 0;
  let numbers = 0;
  let initials = 0;
  for (let i = from; i < to; i++) {
    const kind = units.kindAt(i);
    if (kind === kindCode.lower) lower++;
    else if (kind === kindCode.capital) capital++;
    else if (kind === kindCode.upper || kind === kindCode.dotted) {
      upper++;
      upperLetters += units.sizeAt(i);
    } else if (kind === kindCode.initial) initials++;
    else if (kind === kindCode.number || kind === kindCode.code) numbers++;
  }
  if (initials >= 2 && initials + upper >= 3 && lower + capital === 0 && upperLetters <= 4 * upper)
    return "legend";
  if (upper >= 2 && upperLetters >= 8 && lower <= upper >> 3 && capital <= upper >> 2) return "caps";
  if (upper === 1 && upperLetters >= 4 && lower + capital === 0) return "caps";
  if (numbers > 0 && lower <= 2 && capital + upper > 0) return "row";
  if (numbers > 2 && numbers >= lower) return "row";
  return to - from <= 24 && capital >= 4 && isTitle(units, from, to, capital) ? "title" : "prose";
}

/** Whether all words but small ones are capitalised and most of them are ordinary ones. */
function isTitle(units: Units, from: number, to: number, capital: number): boolean {
  let lower = 0;
  let ordinary = 0;
  for (let i = from; i < to; i++) {
    const unit = units.at(i)!;
    if (unit.kind === "lower") lower += has(unit, wordClass.function | wordClass.particle) ? 0 : 1;
    else if (unit.kind === "capital")
      ordinary += has(unit, wordClass.common) && !has(unit, office | wordClass.given) ? 1 : 0;
  }
  if (ordinary * 2 < capital) return false;
  if (lower > 0 && units.at(to - 1)!.word.key === ".") return false;
  return lower === 0 ? ordinary >= 3 : capital >= 5 && lower * 6 <= capital;
}

/** Whether a capital here proves nothing: after an opening quotation mark, a colon or a bullet. */
export function opens(units: Units, i: number): boolean {
  const before = units.at(i - 1);
  if (!before || before.kind !== "mark") return units.at(i)!.lineStart && units.at(i)!.mode !== "prose";
  const mark = before.word.key;
  if (mark === ":" || mark === "•" || mark === "*" || mark === "(") return true;
  if ((mark === "-" || mark === "–" || mark === "—") && before.lineStart) return true;
  if (isDash(mark) && before.spaced && units.at(i)!.spaced && followsDateline(units, i - 1)) return true;
  return !units.at(i)!.spaced && /["“«„‘'`]/.test(mark) && (before.spaced || before.lineStart);
}

const isDash = (mark: string): boolean => mark === "-" || mark === "–" || mark === "—";

/** `LAGOS, March 4 (AP) —`: the dash ends what a line in capitals began with. */
function followsDateline(units: Units, dash: number): boolean {
  for (let i = dash - 1; i >= 0 && i > dash - 12; i--) {
    const unit = units.at(i)!;
    if (unit.lineStart) return unit.kind === "upper" && unit.end - unit.start > 2;
    if (unit.kind === "lower") return false;
  }
  return false;
}
