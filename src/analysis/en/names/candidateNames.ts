import type { NameFinding } from "../../findings.ts";
import type { Detector } from "../../pipeline.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import { apposedTitles } from "./candidateApposition.ts";
import { headlineParts } from "./candidateHeadlines.ts";
import { joinParts } from "./candidateJoins.ts";
import { readModes } from "./candidateModes.ts";
import type { NamePart } from "./candidateParts.ts";
import { quotedTitles } from "./candidateQuoted.ts";
import { findParts } from "./candidateRuns.ts";
import { groupCandidates, type GroupedPart } from "./groupCandidates.ts";
import { loneSurnames } from "./candidateSurnames.ts";
import { has, splitUnits, type Unit } from "./candidateUnits.ts";

/** Names that the registry does not know. */
export const candidateNames: Detector = {
  id: "candidate-names",
  detect(source) {
    const units = splitUnits(source);
    readModes(units);
    const running = quotedTitles(units, loneSurnames(units, joinParts(units, findParts(source.text, units))));
    const parts = [...running, ...headlineParts(units, running)].sort((a, b) => a.from - b.from);
    return groupCandidates(source.text, units, parts).flatMap((found) => findings(source.text, units, found));
  },
};

/** The finding of one part; two for a pair of places: `Chad-Niger`. */
function findings(
  text: string,
  units: readonly Unit[],
  { part, type, group, strong }: GroupedPart,
): NameFinding[] {
  const { start, end } = { start: units[part.from]!.start, end: units[part.to]!.end };
  const titles = type === "person" ? [...part.titles, ...apposedTitles(text, units, part)] : [];
  const finding: NameFinding = {
    kind: "name",
    type,
    entity: null,
    start,
    end: endsWithStop(units, part) ? end - 1 : end,
    rule: part.rule,
    certainty: strong ? "inferred" : "candidate",
    group,
    ...(titles.length > 0 && { titles }),
  };
  const hyphen = part.from === part.to ? text.indexOf("-", start) : -1;
  if (hyphen < 0 || hyphen >= end || !isPair(units[part.from]!)) return [finding];
  return [
    { start, end: hyphen },
    { start: hyphen + 1, end },
  ].map((span): NameFinding => ({
    ...finding,
    ...span,
    type: "place",
    rule: "pair",
    group: text.slice(span.start, span.end),
  }));
}

/** Both sides of the hyphen are places, or one is and the other is an acronym. */
function isPair(unit: Unit): boolean {
  const [a = "", b = "", ...rest] = unit.word.key.split("-");
  const isPlace = (key: string): boolean => (wordClasses().classesOf(key) & wordClass.place) !== 0;
  return rest.length === 0 && !has(unit, wordClass.place) && isPlace(a) && isPlace(b);
}

/** The full stop of `Corp.` ends the sentence as well and is left to it. */
function endsWithStop(units: readonly Unit[], part: NamePart): boolean {
  const next = units[part.to + 1];
  return has(units[part.to], wordClass.company) && (!next || next.first) && units[part.to]!.stopped;
}
