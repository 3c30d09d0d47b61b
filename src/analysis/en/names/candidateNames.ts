import type { NameFinding } from "../../findings.ts";
import type { Detector } from "../../pipeline.ts";
import { headlineParts } from "./candidateHeadlines.ts";
import { joinParts } from "./candidateJoins.ts";
import { readModes } from "./candidateModes.ts";
import { findParts } from "./candidateRuns.ts";
import { splitUnits } from "./candidateUnits.ts";

/** Names that the registry does not know. */
export const candidateNames: Detector = {
  id: "candidate-names",
  detect(source) {
    const units = splitUnits(source);
    readModes(units);
    const running = joinParts(units, findParts(source.text, units));
    const parts = [...running, ...headlineParts(units, running)].sort((a, b) => a.from - b.from);
    return parts.map((part): NameFinding => ({
      kind: "name",
      type: part.type ?? "person",
      entity: null,
      start: units[part.from]!.start,
      end: units[part.to]!.end,
      rule: part.rule,
      certainty: part.strong ? "inferred" : "candidate",
    }));
  },
};
