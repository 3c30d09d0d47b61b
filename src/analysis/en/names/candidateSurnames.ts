import { wordClass } from "../lexicon/wordClasses.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";

/**
 * Surnames that look like something else (`King`, `Bishop`, `May`) count where they stand alone, once the full name
 * stands in the document.
 */
export function loneSurnames(units: Units, parts: readonly NamePart[]): readonly NamePart[] {
  const surnames = new Set<number>();
  for (const part of parts)
    if (
      part.to > part.from &&
      (part.type === "person" || part.rule === "capitalised-run") &&
      units.has(part.to, odd) &&
      units.lowerAt(part.to) === 0
    )
      surnames.add(units.phraseAt(part.to, part.to));
  if (surnames.size === 0) return parts;
  const all: NamePart[] = [];
  let at = 0;
  for (let n = 0; n < units.capitalCount; n++) {
    const i = units.capitalAt(n);
    while (at < parts.length && parts[at]!.to < i) all.push(parts[at++]!);
    if (units.kindAt(i) !== unitKind.capital || units.modeAt(i) !== lineMode.prose) continue;
    if (!units.has(i, odd) || !surnames.has(units.phraseAt(i, i))) continue;
    if (parts[at] && parts[at]!.from <= i) continue;
    const next = units.kindAt(i + 1);
    if (
      (next === unitKind.capital || next === unitKind.number) &&
      units.isSpaced(i + 1) &&
      !units.isFirst(i + 1)
    )
      continue;
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
