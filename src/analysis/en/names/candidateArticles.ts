import type { NamePart } from "./candidateParts.ts";
import type { Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/**
 * Where a name has its article inside a sentence (`won for The Salt Ledger`), it has it as well where the article begins
 * one (`The Salt Ledger follows …`).
 */
export function withArticles(units: Units, parts: readonly NamePart[]): readonly NamePart[] {
  const names = new Set<number>();
  for (const { from, to } of parts)
    if (to > from && units.isOne(from, w.the)) names.add(units.phraseAt(from, to));
  if (names.size === 0) return parts;
  for (const part of parts)
    if (
      units.isFirst(part.from - 1) &&
      units.isOne(part.from - 1, w.the) &&
      names.has(units.phraseAt(part.from - 1, part.to))
    )
      part.from--;
  return parts;
}
