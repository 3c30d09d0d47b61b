import { wordClass } from "../lexicon/wordClasses.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { has, isCapitalUnit, kindCode, type Units } from "./candidateUnits.ts";

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["‘", "’"],
]);

/**
 * Titles of works in quotation marks: `"The Long Way Home"`, at most eight words, all but small ones capitalised, two at
 * least. They take the place of the parts within.
 */
export function quotedTitles(units: Units, parts: readonly NamePart[]): NamePart[] {
  const found: NamePart[] = [];
  for (let i = 0; i < units.length; i++) {
    if (units.kindAt(i) !== kindCode.mark || !units.isCapital(i + 1)) continue;
    if (!units.isSpaced(i)) continue;
    const close = closing.get(units.at(i)!.word.key);
    const to = close === undefined ? -1 : titleWithin(units, i, close);
    if (to < 0) continue;
    found.push(namePart(i + 1, to, "work", "quoted-title", false));
    i = to;
  }
  if (found.length === 0) return [...parts];
  const kept: NamePart[] = [];
  let at = 0;
  for (const part of parts) {
    while (at < found.length && found[at]!.to < part.from) kept.push(found[at++]!);
    const title = found[at];
    if (!title || part.to < title.from) kept.push(part);
    else if (part.from < title.from) {
      kept.push(part); // a nickname within a name
      at++;
    }
  }
  while (at < found.length) kept.push(found[at++]!);
  return kept;
}

/** The last unit of the title that opens at `open`; -1 if what is quoted there is none. */
function titleWithin(units: Units, open: number, close: string): number {
  let capitals = 0;
  let ordinary = 0;
  let to = -1;
  for (let i = open + 1; i <= open + 11; i++) {
    const unit = units.at(i);
    if (!unit || unit.mode === "caps" || unit.mode === "title" || (unit.first && i > open + 1)) return -1;
    if (unit.kind === "mark") {
      if (unit.word.key === close && !unit.spaced) break;
      if (unit.word.key !== "," && unit.word.key !== "&" && unit.word.key !== ":") return -1;
      continue;
    }
    if (isCapitalUnit(unit)) {
      capitals++;
      if (has(unit, wordClass.common)) ordinary++;
    } else if (
      unit.kind === "lower" ? !small.has(unit.word.key) : unit.kind !== "number" && unit.kind !== "possessive"
    )
      return -1;
    to = i;
    if (i === open + 11) return -1;
  }
  return capitals >= 2 &&
    ordinary >= 1 &&
    to > open + 1 &&
    isCapitalUnit(units.at(open + 1)!) &&
    units.at(to)!.kind !== "lower"
    ? to
    : -1;
}

const small = new Set("a an the of in on at to for and or but with by from as de la le du des".split(" "));
