import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";

/**
 * Titles of works that small words go through, behind a noun for a work: `her memoir, A Rope and a Flag,`, `the novel
 * House of Bread and Salt won`. They take the place of the parts within.
 */
export function worksBehindNouns(units: Units, parts: readonly NamePart[]): readonly NamePart[] {
  if (units.countWords(contextClass.workKind) === 0) return parts;
  const found: NamePart[] = [];
  let next = 0;
  for (let n = 0; n < units.capitalCount; n++) {
    const i = units.capitalAt(n);
    const comma = units.isOne(i - 1, w.comma);
    const noun = comma ? i - 2 : i - 1;
    if (!units.says(noun, contextClass.workKind) || units.kindAt(noun) !== unitKind.lower) continue;
    if (i < next || units.isFirst(i) || units.modeAt(i) !== lineMode.prose) continue;
    const to = titleEnd(units, i);
    if (to < 0 || (comma && !units.isFirst(to + 1) && units.kindAt(to + 1) !== unitKind.mark)) continue;
    found.push(namePart(i, to, "work", "work-title", false));
    next = to + 1;
  }
  return found.length === 0 ? parts : inPlaceOf(parts, found);
}

/** The last unit of a title that begins at `from`; -1 if no small word goes through it. */
function titleEnd(units: Units, from: number): number {
  let to = -1;
  let small = 0;
  let all = 0;
  for (let i = from; i < from + 10 && (i === from || !units.isFirst(i)); i++) {
    if (units.isCapital(i)) {
      // `the film Parasite in | Seoul`
      if (to >= from && to < i - 1 && !units.isOrdinary(i) && !units.isOne(to + 1, w.of)) break;
      all += small;
      small = 0;
      to = i;
    } else if (units.kindAt(i) === unitKind.lower && units.isOne(i, smallWords)) small++;
    else break;
  }
  return to > from && (all > 0 || units.has(from, wordClass.function)) ? to : -1;
}

const smallWords = exactly("a an the of in on at to for and or but with from");

/** One sorted list: what was found, and of the parts those that it does not touch. */
export function inPlaceOf(parts: readonly NamePart[], found: readonly NamePart[]): readonly NamePart[] {
  const kept: NamePart[] = [];
  let at = 0;
  for (const part of parts) {
    while (at < found.length && found[at]!.to < part.from) kept.push(found[at++]!);
    const title = found[at];
    if (!title || part.to < title.from) kept.push(part);
    else if (part.from < title.from) {
      kept.push(part); // a nickname within a name
      at++;
    }
  }
  while (at < found.length) kept.push(found[at++]!);
  return kept;
}
