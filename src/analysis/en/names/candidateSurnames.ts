import { wordClass } from "../lexicon/wordClasses.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { has, type Units } from "./candidateUnits.ts";

/**
 * Surnames that look like something else (`King`, `Bishop`, `May`) count where they stand alone, once the full name
 * stands in the document.
 */
export function loneSurnames(units: Units, parts: readonly NamePart[]): NamePart[] {
  const surnames = new Set<string>();
  for (const part of parts)
    if (
      (part.type === "person" || part.rule === "capitalised-run") &&
      part.to > part.from &&
      has(units.at(part.to), odd) &&
      units.at(part.to)!.word.lower === 0
    )
      surnames.add(units.at(part.to)!.word.key);
  if (surnames.size === 0) return [...parts];
  const all: NamePart[] = [];
  let at = 0;
  for (let i = 0; i < units.length; i++) {
    if (!units.isCapital(i)) continue;
    while (at < parts.length && parts[at]!.to < i) all.push(parts[at++]!);
    const unit = units.at(i)!;
    if (unit.kind !== "capital" || unit.mode !== "prose" || !surnames.has(unit.word.key)) continue;
    if (parts[at] && parts[at]!.from <= i) continue;
    const next = units.at(i + 1);
    if (next && next.spaced && !next.first && (next.kind === "capital" || next.kind === "number")) continue;
    all.push(namePart(i, i, "person", "surname", false));
  }
  while (at < parts.length) all.push(parts[at++]!);
  return all;
}

const odd =
  wordClass.titleHead |
  wordClass.honorific |
  wordClass.calendar |
  wordClass.function |
  wordClass.titleModifier |
  wordClass.demonym;
