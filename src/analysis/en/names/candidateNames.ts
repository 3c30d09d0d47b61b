import type { EntityKind } from "../../../registry/entity.ts";
import type { NameFinding } from "../../findings.ts";
import type { Detector } from "../../pipeline.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import { titlesBeside } from "./candidateApposition.ts";
import { withArticles } from "./candidateArticles.ts";
import { headlineParts } from "./candidateHeadlines.ts";
import { joinParts } from "./candidateJoins.ts";
import { readModes } from "./candidateModes.ts";
import type { NamePart } from "./candidateParts.ts";
import { quotedTitles } from "./candidateQuoted.ts";
import { findParts } from "./candidateRuns.ts";
import { groupCandidates, type GroupedPart } from "./groupCandidates.ts";
import { loneSurnames } from "./candidateSurnames.ts";
import { withoutThings } from "./candidateThings.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { worksBehindNouns } from "./candidateWorks.ts";
import { splitUnits } from "./candidateSplit.ts";

/** Names that the registry does not know. */
export const candidateNames: Detector<NameFinding> = {
  id: "candidate-names",
  detect(source) {
    const units = splitUnits(source);
    readModes(units);
    const running = withArticles(
      units,
      quotedTitles(units, worksBehindNouns(units, loneSurnames(units, joinParts(units, findParts(units))))),
    );
    const parts = withoutThings(units, merged(running, headlineParts(units, running)));
    const found: NameFinding[] = [];
    for (const part of groupCandidates(units, parts)) addFindings(units, part, found);
    return found;
  },
};

/** Two sorted lists in one. */
function merged(a: readonly NamePart[], b: readonly NamePart[]): readonly NamePart[] {
  if (b.length === 0) return a;
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
function addFindings(
  units: Units,
  { part, type, group, strong }: GroupedPart,
  findings: NameFinding[],
): void {
  const { text } = units;
  const start = units.startAt(part.from);
  const end = units.endAt(part.to);
  if (isInAddress(text, start)) return;
  const certainty = strong ? "inferred" : "candidate";
  if (part.from === part.to && isPair(units, part.from)) {
    const hyphen = start + text.slice(start, end).search(/[-\u2010\u2011]/);
    for (const [from, to] of [
      [start, hyphen],
      [hyphen + 1, end],
    ] as const)
      findings.push(candidate(from, to, "place", certainty, "pair", text.slice(from, to)));
    return;
  }
  const last = endsWithStop(units, part) ? end - 1 : endsWithPlus(units, part) ? end + 1 : end;
  const titles = type === "person" ? titlesBeside(units, part) : none;
  findings.push(
    titles.length === 0
      ? candidate(start, last, type, certainty, part.rule, group)
      : { kind: "name", start, end: last, type, entity: null, certainty, rule: part.rule, group, titles },
  );
}

const none: readonly never[] = [];

const candidate = (
  start: number,
  end: number,
  type: EntityKind,
  certainty: "inferred" | "candidate",
  rule: string,
  group: string,
): NameFinding => ({ kind: "name", start, end, type, entity: null, certainty, rule, group });

/** Whether a place lies inside the address of a web page: `https://example.org/News`. Looks back 200 code units at most. */
function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 200 && text.charCodeAt(start - 1) > 32) start--;
  return at - start > 3 && /:\/\/|www\./.test(text.slice(start, at));
}

/** Both sides of the hyphen are places, and the whole is none (`Asia-Pacific`). */
function isPair(units: Units, i: number): boolean {
  if (!units.isOne(i, pairs) || units.has(i, wordClass.place)) return false;
  return units
    .keyAt(i)
    .split("-")
    .every((key) => (wordClasses().classesOf(key) & wordClass.place) !== 0);
}

const pairs = matching(/^[^-]*-[^-]*$/);

/** `OPEC+` */
const endsWithPlus = (units: Units, { to }: NamePart): boolean =>
  units.kindAt(to) === unitKind.upper && units.isOne(to + 1, plus) && !units.isSpaced(to + 1);
const plus = exactly("+");

/** The full stop of `Corp.` ends the sentence as well and is left to it, as is that of `posted it on X.` */
function endsWithStop(units: Units, part: NamePart): boolean {
  return (
    (units.has(part.to, wordClass.company) ||
      (part.from === part.to && units.kindAt(part.to) === unitKind.initial)) &&
    units.isFirst(part.to + 1) &&
    units.text.charCodeAt(units.endAt(part.to) - 1) === 46
  );
}
