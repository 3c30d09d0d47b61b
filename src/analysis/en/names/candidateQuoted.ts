import { exactly } from "../lexicon/wordSets.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { inPlaceOf } from "./candidateWorks.ts";

const opening = exactly('" “ « „ ‘');
const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["‘", "’"],
]);

/** In units, marks included. */
const longest = 15;

/**
 * Titles of works in quotation marks: `"The Long Way Home"`, at most some twelve words, all but small ones capitalised, two at
 * least. They take the place of the parts within.
 */
export function quotedTitles(units: Units, parts: readonly NamePart[]): readonly NamePart[] {
  const found: NamePart[] = [];
  let next = 0;
  for (let n = 0; n < units.capitalCount; n++) {
    const i = units.capitalAt(n) - 1; // the mark before it
    if (i < next || units.kindAt(i) !== unitKind.mark || !units.isOne(i, opening) || !units.isSpaced(i))
      continue;
    const to = titleWithin(units, i, closing.get(units.keyAt(i))!);
    if (to < 0) continue;
    found.push(namePart(i + 1, to, "work", "quoted-title", false));
    next = to + 1;
  }
  return found.length === 0 ? parts : inPlaceOf(parts, found);
}

/** The last unit of the title that opens at `open`; -1 if what is quoted there is none. */
function titleWithin(units: Units, open: number, close: string): number {
  let capitals = 0;
  let ordinary = 0;
  let to = -1;
  for (let i = open + 1; i <= open + longest; i++) {
    const mode = units.modeAt(i);
    const kind = units.kindAt(i);
    if (mode === lineMode.caps || mode === lineMode.title || (units.isFirst(i) && i > open + 1)) return -1;
    if (kind === unitKind.mark) {
      if (units.keyAt(i) === close && !units.isSpaced(i)) break;
      if (!units.isOne(i, innerMarks)) return -1;
      continue;
    }
    if (units.isCapital(i)) {
      capitals++;
      if (units.has(i, wordClass.common) || units.isOne(i, articles)) ordinary++;
    } else if (
      kind === unitKind.lower
        ? !units.isOne(i, small)
        : kind !== unitKind.number && kind !== unitKind.possessive
    )
      return -1;
    to = i;
    if (i === open + longest) return -1;
  }
  return capitals >= 2 &&
    ordinary >= 1 &&
    !isSaid(units, to) &&
    to > open + 1 &&
    units.isCapital(open + 1) &&
    units.kindAt(to) !== unitKind.lower
    ? to
    : -1;
}

/** `“Thanks, Ana,” she said`: a speech. */
const isSaid = (units: Units, to: number): boolean =>
  units.isOne(to + 1, innerMarks) &&
  units.kindAt(to + 2) === unitKind.mark &&
  (units.has(to + 3, wordClass.speechVerb) || units.has(to + 4, wordClass.speechVerb));

const innerMarks = exactly(", & :");
const articles = exactly("la le les el los las il lo die der das");
const small = exactly("a an the of in on at to for and or but with by from as de la le du des");
