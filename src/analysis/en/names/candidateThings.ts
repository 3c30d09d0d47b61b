import { contextClass } from "../lexicon/contextClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, type Units } from "./candidateUnits.ts";
import { kindByNoun } from "./evidenceOfKind.ts";

/** Without what a noun says to be a thing of a kind wherever it stands: `Gleevec, a drug`, `the missile Brimstone`. */
export function withoutThings(units: Units, parts: readonly NamePart[]): readonly NamePart[] {
  if (units.countWords(contextClass.thingKind) === 0) return parts;
  const things = new Set<number>();
  for (const part of parts)
    if (
      part.type === undefined &&
      units.modeAt(part.from) === lineMode.prose &&
      kindByNoun(units, part) === "thing"
    )
      things.add(units.phraseAt(part.from, part.to));
  return things.size === 0
    ? parts
    : parts.filter(({ type, from, to }) => type !== undefined || !things.has(units.phraseAt(from, to)));
}
