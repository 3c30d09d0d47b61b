import type { NameFinding } from "../../findings.ts";
import type { Detector } from "../../pipeline.ts";
import { headlineParts } from "./candidateHeadlines.ts";
import { joinParts } from "./candidateJoins.ts";
import { readModes } from "./candidateModes.ts";
import { findParts } from "./candidateRuns.ts";
import { groupCandidates } from "./groupCandidates.ts";
import { splitUnits } from "./candidateUnits.ts";

/** Names that the registry does not know. */
export const candidateNames: Detector = {
  id: "candidate-names",
  detect(source) {
    const units = splitUnits(source);
    readModes(units);
    const running = joinParts(units, findParts(source.text, units));
    const parts = [...running, ...headlineParts(units, running)].sort((a, b) => a.from - b.from);
    return groupCandidates(source.text, units, parts).map(({ part, type, group, strong }): NameFinding => ({
      kind: "name",
      type,
      entity: null,
      start: units[part.from]!.start,
      end: units[part.to]!.end,
      rule: part.rule,
      certainty: strong ? "inferred" : "candidate",
      group,
      ...(part.titles.length > 0 && { titles: part.titles }),
    }));
  },
};
