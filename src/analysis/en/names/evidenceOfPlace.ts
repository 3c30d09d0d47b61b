import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { has, says, type Units } from "./candidateUnits.ts";

/** Whether a word for being somewhere stands before the part: `in`, `near`. */
export function isPlaceCue(units: Units, part: NamePart): boolean {
  const before = units.at(part.from - 1);
  return before?.kind === "lower" && !units.at(part.from)!.first && says(before, contextClass.placeCue);
}

/** `LAGOS 1996-…`, `LAGOS, Oct 12`, `LAGOS (AP) —`: capitals that begin a line. */
export function isDateline(units: Units, part: NamePart): boolean {
  const first = units.at(part.from)!;
  if (!first.lineStart) return false;
  for (let i = part.from; i <= part.to; i++)
    if (units.at(i)!.kind !== "upper" && units.at(i)!.kind !== "dotted" && units.at(i)!.kind !== "capital")
      return false;
  if (units.at(part.to)!.kind === "capital" && first.kind !== "upper") return false;
  let i = part.to + 1;
  for (let steps = 0; steps < 6; steps++, i++) {
    const unit = units.at(i);
    if (!unit || unit.lineStart) return false;
    if (unit.kind === "number") return unit.end - unit.start === 4 || steps > 0;
    if (has(unit, wordClass.calendar)) return true;
    if (
      unit.kind === "mark" &&
      (unit.word.key === "—" || unit.word.key === "–" || (unit.word.key === "-" && unit.spaced))
    )
      return steps > 0 || units.at(part.to + 1) === unit;
    if (unit.kind === "lower") return false;
  }
  return false;
}
