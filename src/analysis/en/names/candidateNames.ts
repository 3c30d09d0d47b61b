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
import { has, type Unit, type Units } from "./candidateUnits.ts";
import { splitUnits } from "./candidateSplit.ts";

/** Names that the registry does not know. */
export const candidateNames: Detector = {
  id: "candidate-names",
  detect(source) {
    const units = splitUnits(source);
    readModes(units);
    const running = quotedTitles(units, loneSurnames(units, joinParts(units, findParts(source.text, units))));
    const parts = merged(running, headlineParts(units, running));
    return groupCandidates(source.text, units, parts).flatMap((found) => findings(source.text, units, found));
  },
};

/** Two sorted lists in one. */
function merged(a: readonly NamePart[], b: readonly NamePart[]): NamePart[] {
  if (b.length === 0) return [...a];
  const all: NamePart[] = [];
  let at = 0;
  for (const part of a) {
    while (at < b.length && b[at]!.from < part.from) all.push(b[at++]!);
    all.push(part);
  }
  while (at < b.length) all.push(b[at++]!);
  return all;
}

/** The finding of one part; two for a pair of places: `Chad-Niger`. */
function findings(text: string, units: Units, { part, type, group, strong }: GroupedPart): NameFinding[] {
  const { start, end } = { start: units.at(part.from)!.start, end: units.at(part.to)!.end };
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
  const first = units.at(part.from)!;
  if (part.from < part.to || !first.word.key.includes("-") || !isPair(first)) return [finding];
  const hyphen = start + text.slice(start, end).search(/[-\u2010\u2011]/);
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

/** Both sides of the hyphen are places, and the whole is none (`Asia-Pacific`). */
function isPair(unit: Unit): boolean {
  const [a = "", b = "", ...rest] = unit.word.key.split("-");
  const isPlace = (key: string): boolean => (wordClasses().classesOf(key) & wordClass.place) !== 0;
  return rest.length === 0 && !has(unit, wordClass.place) && isPlace(a) && isPlace(b);
}

/** The full stop of `Corp.` ends the sentence as well and is left to it. */
function endsWithStop(units: Units, part: NamePart): boolean {
  const next = units.at(part.to + 1);
  return has(units.at(part.to), wordClass.company) && (!next || next.first) && units.at(part.to)!.stopped;
}
