import { singleSpaced } from "../../../text/singleSpaced.ts";
import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { has, says, type Unit, type Units } from "./candidateUnits.ts";

/**
 * What the text says a person is: the title before the name, and what stands beside it in lower case (`spokeswoman Ana
 * Reyes`, `Ana Reyes, head of the Harbour Board,`). Empty if it says nothing.
 */
export function titlesBeside(text: string, units: Units, part: NamePart): readonly string[] {
  const titles: string[] = part.title === "" ? [] : [part.title];
  let from = part.from;
  while (from > 0 && from > part.from - 4 && !units.at(from)!.first && isOffice(units.at(from - 1)!)) from--;
  if (from < part.from && isHead(units.at(part.from - 1)!))
    titles.push(slice(text, units, from, part.from - 1));
  const behind = behindComma(units, part.to + 1);
  if (behind) titles.push(slice(text, units, behind.from, behind.to));
  return titles;
}

const isHead = (unit: Unit): boolean => has(unit, wordClass.titleHead) || says(unit, contextClass.peopleNoun);

const isOffice = (unit: Unit): boolean =>
  unit.kind === "lower" && unit.spaced && (isHead(unit) || has(unit, wordClass.titleModifier));

/** `, the chairman of the board,` of at most fourteen words; it must soon say an office. */
function behindComma(units: Units, comma: number): { from: number; to: number } | undefined {
  if (units.at(comma)?.word.key !== ",") return undefined;
  let from = comma + 1;
  if (articles.has(units.at(from)?.word.key ?? "")) from++;
  let office = false;
  let to = from - 1;
  for (let i = from; i < from + 14; i++) {
    const unit = units.at(i);
    if (!unit || unit.first || stops.has(unit.word.key))
      return office && to >= from ? { from, to } : undefined;
    if (
      unit.kind === "number" ||
      (unit.kind === "lower" && (has(unit, wordClass.speechVerb) || clauses.has(unit.word.key)))
    )
      return office && to >= from ? { from, to } : undefined;
    if (unit.kind === "capital" && has(unit, wordClass.given) && !has(unit, wordClass.common))
      return undefined;
    if (i < from + 5 && isHead(unit)) office = true;
    if (i === from + 4 && !office) return undefined;
    to = i;
  }
  return undefined;
}

const articles: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "then",
  "now",
]);
const stops: ReadonlySet<string> = new Set([",", ".", ";", ":", "(", ")", "—", "–", "?", "!", '"', "“", "”"]);
const clauses: ReadonlySet<string> = new Set(
  "who which that was is were are has had have and but or when while after before because as will would could can did does".split(
    " ",
  ),
);

const slice = (text: string, units: Units, from: number, to: number): string =>
  singleSpaced(text.slice(units.at(from)!.start, units.at(to)!.end));
