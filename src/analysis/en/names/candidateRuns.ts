import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { parseRun } from "./candidateParse.ts";
import { has, isCapitalUnit, type Unit } from "./candidateUnits.ts";

/**
 * Find the runs of capitalised units in running text and rows, and cut each into names. Headlines are left to
 * `headlineNames`, which asks the names found here.
 */
export function findParts(text: string, units: readonly Unit[]): NamePart[] {
  const pairs = insidePairs(units);
  const parts: NamePart[] = [];
  let i = 0;
  while (i < units.length) {
    const unit = units[i]!;
    if (unit.mode === "caps" || unit.mode === "title" || !isNameable(units, i)) {
      i++;
      continue;
    }
    const to = runEnd(units, i);
    const from = trimmedStart(units, i, to, pairs);
    if (from <= to) parseRun(text, units, from, to, parts);
    i = to + 1;
  }
  return parts;
}

/** Whether the unit can stand in a name. */
export function isNameable(units: readonly Unit[], i: number): boolean {
  const unit = units[i]!;
  if (!isCapitalUnit(unit)) return false;
  if (unit.kind === "initial" && unit.word.key === "i" && unit.end - unit.start === 1) return false;
  if (has(unit, wordClass.calendar)) {
    const next = units[i + 1];
    return (
      has(unit, wordClass.given) &&
      next !== undefined &&
      next.kind === "capital" &&
      !has(next, wordClass.common)
    );
  }
  if (has(unit, wordClass.function)) {
    const next = units[i + 1];
    if (unit.word.key === "the")
      return next !== undefined && has(unit, wordClass.phraseStart) && startsPhrase(units, i);
    return has(unit, wordClass.given) && !unit.first && next !== undefined && next.kind === "capital";
  }
  return true;
}

/** `The Hague`, `The Oval`: the article belongs to the name when capitalised inside a sentence. */
function startsPhrase(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return next !== undefined && ["hague", "gambia", "netherlands"].includes(next.word.key);
}

/** Index of the last unit of the run that begins at `from`. */
function runEnd(units: readonly Unit[], from: number): number {
  let i = from;
  for (;;) {
    const next = units[i + 1];
    if (!next || next.first || (next.lineStart && next.mode !== "prose")) return i;
    if (next.spaced && isNameable(units, i + 1)) {
      i++;
      continue;
    }
    const after = units[i + 2];
    if (!after || after.first) return i;
    if (next.kind === "mark" && next.word.key === "&" && isNameable(units, i + 2)) {
      i += 2;
      continue;
    }
    if (next.kind === "lower" && has(next, wordClass.particle) && next.spaced) {
      if (isNameable(units, i + 2) && after.kind !== "upper" && joinsByParticle(next)) {
        i += 2;
        continue;
      }
      const third = units[i + 3];
      if (
        third &&
        !third.first &&
        after.kind === "lower" &&
        has(after, wordClass.particle) &&
        isNameable(units, i + 3)
      ) {
        i += 3;
        continue;
      }
    }
    if (possessors.has(units[i]!.word.key) && !next.spaced && after.spaced && isNameable(units, i + 2)) {
      if (next.kind === "possessive" || next.word.key === "'") {
        i += 2;
        continue;
      }
    }
    return i;
  }
}

const joinsByParticle = (unit: Unit): boolean => unit.word.key !== "e" && unit.word.key !== "d";

/** Words whose possessive stands inside names: `People's Party`, `St James's Park`. */
const possessors = new Set(
  "people peoples women children workers farmers teachers veterans men students lloyd king queen james paul mary john lord writers players drivers owners nurses citizens world pilots".split(
    " ",
  ),
);

/** Leave off an ordinary word that is capitalised because it begins a sentence. */
function trimmedStart(units: readonly Unit[], from: number, to: number, pairs: ReadonlySet<string>): number {
  let i = from;
  while (i <= to && (units[i]!.first || opens(units, i) || i > from)) {
    if (!dropsFirst(units, i, to, pairs)) return i;
    i++;
    if (i <= to && !has(units[i], wordClass.function)) return i;
  }
  return i;
}

/** Whether a capital here proves nothing: after an opening quotation mark, a colon or a bullet. */
export function opens(units: readonly Unit[], i: number): boolean {
  const before = units[i - 1];
  if (!before || before.kind !== "mark") return units[i]!.lineStart && units[i]!.mode !== "prose";
  const mark = before.word.key;
  if (mark === ":" || mark === "•" || mark === "*") return true;
  if ((mark === "-" || mark === "–" || mark === "—") && before.lineStart) return true;
  return !units[i]!.spaced && /["“«„‘']/.test(mark) && (before.spaced || before.lineStart);
}

function dropsFirst(units: readonly Unit[], i: number, to: number, pairs: ReadonlySet<string>): boolean {
  const unit = units[i]!;
  if (has(unit, wordClass.function)) return true;
  const { word } = unit;
  if (unit.kind === "upper" || unit.kind === "dotted" || unit.kind === "initial") return false;
  if (!has(unit, wordClass.common)) return false;
  if (i === to) {
    if (has(unit, wordClass.place | wordClass.metonym | wordClass.demonym))
      return word.lower > 0 && word.inside === 0;
    if (has(unit, wordClass.given) && word.lower === 0) return false;
    return word.inside === 0 || word.lower > word.inside;
  }
  if (pairs.has(word.key + " " + units[i + 1]!.word.key)) return false;
  if (has(unit, wordClass.titleHead | wordClass.honorific | wordClass.titleModifier)) return false;
  if (has(unit, wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym)) return false;
  if (has(unit, wordClass.compass | wordClass.placeStart) && word.lower === 0) return false;
  for (let k = i + 1; k <= to; k++)
    if (has(units[k], wordClass.orgHead | wordClass.company | wordClass.placeHead | wordClass.eventHead))
      return word.lower > word.inside && !has(unit, wordClass.ofHead);
  return word.inside === 0;
}

/** Pairs of neighbouring capitalised words inside sentences: `real madrid`. */
function insidePairs(units: readonly Unit[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < units.length; i++) {
    const a = units[i - 1]!;
    const b = units[i]!;
    if (
      a.kind === "capital" &&
      b.kind === "capital" &&
      !a.first &&
      a.mode === "prose" &&
      b.spaced &&
      !b.first
    )
      if (has(a, wordClass.common) && !opens(units, i - 1)) pairs.add(a.word.key + " " + b.word.key);
  }
  return pairs;
}
