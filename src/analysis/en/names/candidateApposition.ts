import { singleSpaced } from "../../../text/singleSpaced.ts";
import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";

/**
 * What the text says a person is: the title before the name, and what stands beside it in lower case (`spokeswoman Ana
 * Reyes`, `Ana Reyes, head of the Harbour Board,`). Empty if it says nothing.
 */
export function titlesBeside(units: Units, part: NamePart): readonly string[] {
  const titles: string[] = part.title === "" ? [] : [part.title];
  let from = part.from;
  while (from > 0 && from > part.from - 4 && !units.isFirst(from) && isOffice(units, from - 1)) from--;
  if (from < part.from && isHead(units, part.from - 1)) titles.push(slice(units, from, part.from - 1));
  const behind = behindComma(units, part.to + 1);
  if (behind) titles.push(slice(units, behind.from, behind.to));
  return titles;
}

const isHead = (units: Units, i: number): boolean =>
  units.has(i, wordClass.titleHead) || units.says(i, contextClass.peopleNoun);

const isOffice = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.lower &&
  units.isSpaced(i) &&
  (isHead(units, i) || units.has(i, wordClass.titleModifier));

/** `, the chairman of the board,` of at most fourteen words; it must soon say an office. */
function behindComma(units: Units, at: number): { from: number; to: number } | undefined {
  if (!units.isOne(at, comma)) return undefined;
  let from = at + 1;
  if (units.isOne(from, articles)) from++;
  let office = false;
  let to = from - 1;
  for (let i = from; i < from + 14; i++) {
    const kind = units.kindAt(i);
    if (
      units.isFirst(i) ||
      units.isOne(i, stops) ||
      kind === unitKind.number ||
      (kind === unitKind.lower && (units.has(i, wordClass.speechVerb) || units.isOne(i, clauses)))
    )
      return office && to >= from ? { from, to } : undefined;
    if (kind === unitKind.capital && units.has(i, wordClass.given) && !units.has(i, wordClass.common))
      return undefined;
    if (i < from + 5 && isHead(units, i)) office = true;
    if (i === from + 4 && !office) return undefined;
    to = i;
  }
  return undefined;
}

const comma = exactly(",");
const articles = exactly("the a an his her its their then now");
const stops = exactly(', . ; : ( ) — – ? ! " “ ”');
const clauses = exactly(
  "who which that was is were are has had have and but or when while after before because as will would could can did does",
);

const slice = (units: Units, from: number, to: number): string =>
  singleSpaced(units.text.slice(units.startAt(from), units.endAt(to)));
