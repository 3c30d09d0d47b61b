import type { EntityKind } from "../../../registry/entity.ts";
import type { NameFinding } from "../../findings.ts";
import type { Detector } from "../../pipeline.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import { titlesBeside } from "./candidateApposition.ts";
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
    const found: NameFinding[] = [];
    for (const part of groupCandidates(source.text, units, parts))
      addFindings(source.text, units, part, found);
    return found;
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

/** Add the finding of one part; two for a pair of places: `Chad-Niger`. */
function addFindings(text: string, units: Units, found: GroupedPart, findings: NameFinding[]): void {
  const { part, group } = found;
  const first = units.at(part.from)!;
  const { start } = first;
  if (isInAddress(text, start)) return;
  const end = units.at(part.to)!.end;
  const certainty = found.strong ? "inferred" : "candidate";
  const finding = (type: EntityKind, from: number, to: number, rule: string, name: string): NameFinding => ({
    kind: "name",
    start: from,
    end: to,
    type,
    entity: null,
    certainty,
    rule,
    group: name,
  });
  if (part.from === part.to && isPair(first)) {
    const hyphen = start + text.slice(start, end).search(/[-\u2010\u2011]/);
    for (const [from, to] of [
      [start, hyphen],
      [hyphen + 1, end],
    ] as const)
      findings.push(finding("place", from, to, "pair", text.slice(from, to)));
    return;
  }
  const name = finding(found.type, start, endsWithStop(units, part) ? end - 1 : end, part.rule, group);
  const titles = found.type === "person" ? titlesBeside(text, units, part) : [];
  findings.push(titles.length === 0 ? name : { ...name, titles });
}

/** Whether a place lies inside the address of a web page: `https://example.org/News`. Looks back 200 code units at most. */
function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 200 && text.charCodeAt(start - 1) > 32) start--;
  return at - start > 3 && /:\/\/|www\./.test(text.slice(start, at));
}

/** Both sides of the hyphen are places, and the whole is none (`Asia-Pacific`). */
function isPair(unit: Unit): boolean {
  if (!unit.word.key.includes("-")) return false;
  const [a = "", b = "", ...rest] = unit.word.key.split("-");
  const isPlace = (key: string): boolean => (wordClasses().classesOf(key) & wordClass.place) !== 0;
  return rest.length === 0 && !has(unit, wordClass.place) && isPlace(a) && isPlace(b);
}

/** The full stop of `Corp.` ends the sentence as well and is left to it. */
function endsWithStop(units: Units, part: NamePart): boolean {
  const next = units.at(part.to + 1);
  return has(units.at(part.to), wordClass.company) && (!next || next.first) && units.at(part.to)!.stopped;
}
