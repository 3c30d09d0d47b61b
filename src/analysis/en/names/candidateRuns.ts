import { exactly, matching } from "../lexicon/wordSets.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { opens } from "./candidateModes.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { phraseEnd, saints } from "./candidateHeads.ts";
import { parseRun } from "./candidateParse.ts";
import { isHeadlineVerb, joinedEnd, neverInside, runEnd } from "./candidateRunEnd.ts";
import { insidePairs, isWill, trimmedStart, will } from "./candidateStarts.ts";
import { isDateline } from "./evidenceOfPlace.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { isNumberTen, isRoad, isShouted, isStation, isTheHague, w } from "./candidateWords.ts";

/**
 * Find the runs of capitalised units in running text and rows, and cut each into names. Headlines are left to
 * `headlineParts`, which asks the names found here.
 */
export function findParts(units: Units): NamePart[] {
  const pairs = insidePairs(units);
  const parts: NamePart[] = [];
  let i = 0;
  while (i < units.length) {
    if (!units.isCapital(i)) {
      if (units.kindAt(i) === unitKind.code && units.isOne(i, groupsOfStates))
        parts.push(namePart(i, i, "organization", "known-body", true));
      else if (units.kindAt(i) === unitKind.code && units.isOne(i, conferences))
        parts.push(namePart(i, i, "meeting", "numbered-meeting", true));
      i++;
      continue;
    }
    const crown = crownEnd(units, i);
    if (crown >= 0) {
      parts.push(namePart(i, crown, "organization", "head-word", true));
      i = crown + 1;
      continue;
    }
    if (!isRunning(units.modeAt(i)) || !startsRun(units, i)) {
      if (isNumberTen(units, i)) parts.push(namePart(i, i + 1, "organization", "known-body", true));
      i++;
      continue;
    }
    const end = runEnd(units, i);
    if (isRoad(units, end)) {
      parts.push(namePart(i, end + 1, "place", "head-word", true));
      i = end + 2;
      continue;
    }
    if (isStation(units, end)) {
      parts.push(namePart(i, end + 1, "organization", "station", true));
      i = end + 2;
      continue;
    }
    const to = isCounted(units, end)
      ? end - 1
      : units.isOne(end, ordinals) && isPartOfText(units, end - 1)
        ? end - 2
        : end;
    const from = trimmedStart(units, i, to, pairs);
    if (isHouse(units, i, end)) parts.push(namePart(i, end + 1, houseType(units, i), "possessive", false));
    else if (from <= to) parseRun(units, from, to, parts);
    i = end + 1;
  }
  return parts;
}

/** `at Lord's,`, `at St Anne's.`: no noun follows that the possessive would belong to. Not `at Tom's.` */
const isHouse = (units: Units, from: number, to: number): boolean =>
  (from === to && units.isOne(to, houses) && units.kindAt(to + 1) === unitKind.possessive) ||
  (units.isOne(from - 1, w.at) &&
    units.kindAt(to + 1) === unitKind.possessive &&
    (units.isFirst(to + 2) || units.kindAt(to + 2) === unitKind.mark) &&
    (from < to ? units.isOne(from, saints) : !units.has(to, wordClass.given | wordClass.place)));
/** Firms that are called by a possessive wherever they stand: `Moody's cut its rating`. */
const houses = exactly("moody sotheby macy sainsbury dillard kellogg");

/** `His Majesty's Government`, `Her Majesty's Treasury`: where the name ends; -1 if it is none. */
function crownEnd(units: Units, i: number): number {
  if (!units.isOne(i, hisHer) || !units.isOne(i + 1, majesty) || units.kindAt(i + 2) !== unitKind.possessive)
    return -1;
  return units.isCapital(i + 3) &&
    units.has(i + 3, wordClass.orgHead | wordClass.stateBody) &&
    !units.has(i + 3, wordClass.titleHead)
    ? i + 3
    : -1;
}
const hisHer = exactly("his her");
const majesty = exactly("majesty");

const houseType = (units: Units, i: number) =>
  units.has(i, wordClass.honorific | wordClass.placeStart) ? "place" : "organization";

/** `Annex B`, `Chapter Seven`, `Table 3`: a part of a text; also the last of several words. */
const isCounted = (units: Units, i: number): boolean =>
  isPartOfText(units, i) &&
  !units.isFirst(i + 1) &&
  (units.kindAt(i + 1) === unitKind.number || units.kindAt(i + 1) === unitKind.initial);

const isPartOfText = (units: Units, i: number): boolean =>
  units.isOne(i, partsOfTexts) && units.modeAt(i) === lineMode.prose;

const ordinals = exactly("one two three four five six seven eight nine ten eleven twelve");
const partsOfTexts = exactly(
  "annex appendix article chapter clause figure page paragraph section table verse volume exhibit footnote",
);

const isRunning = (mode: number): boolean => mode === lineMode.prose || mode === lineMode.row;

const groupsOfStates = exactly("g7 g8 g10 g20 g24 g77 g-7 g-8 g-10 g-20 g-24 g-77");

/** `COP30`, `COP-28`, `UNGA79` */
const conferences = matching(/^(?:cop|unga|unctad)-?\d{1,2}$/);

/** Whether a run of name words can begin with the unit. */
function startsRun(units: Units, i: number): boolean {
  if (units.isPlural(i) || isHeadlineVerb(units, i)) return false;
  const kind = units.kindAt(i);
  const next = units.kindAt(i + 1);
  if (kind === unitKind.initial)
    return units.sizeAt(i) > 1 && units.isSpaced(i + 1) && units.isCapital(i + 1);
  if (units.has(i, wordClass.calendar)) {
    if (units.isOne(i, sun))
      return units.isOne(i - 1, w.the) || units.isOne(i + 1, newspaper) || isUnknown(units, i + 1);
    if (!units.has(i, wordClass.given)) return false;
    if (next === unitKind.lower) return units.sizeAt(i + 1) > 2 && joinedEnd(units, i, i) > i; // `Jan van der Velde`
    return next === unitKind.capital && !units.has(i + 1, wordClass.common | wordClass.place);
  }
  if (kind === unitKind.upper && units.sizeAt(i) > 3 && units.isOrdinary(i))
    return phraseEnd(units, i, i + 4) !== undefined || opensDateline(units, i); // `UNITED NATIONS`
  if (!units.has(i, wordClass.function) || kind === unitKind.dotted || isShouted(units, i)) return true;
  if (units.isFirst(i) && units.isOne(i, will) && next === unitKind.capital && isWill(units, i + 2))
    return true;
  if (isTheHague(units, i)) return units.isCapital(i + 1);
  if (
    units.isFirst(i) ||
    (opens(units, i) && !units.isOne(i - 1, w.openBracket)) ||
    next !== unitKind.capital ||
    !units.isSpaced(i + 1) ||
    units.isFirst(i + 1)
  )
    return false;
  return units.isOne(i, w.the)
    ? !units.has(i + 1, wordClass.demonym | wordClass.function) && !units.isOne(i + 1, rightHonourable)
    : units.has(i, wordClass.given) ||
        (!units.isOne(i, neverInside) && !units.has(i + 1, wordClass.demonym | wordClass.calendar));
}

const rightHonourable = exactly("rt hon");

/** `PORT ADELMA --`, `LAKE ORVAL, June 4`: an ordinary word that towns are called by, in capitals before a name. */
function opensDateline(units: Units, i: number): boolean {
  if (!units.isLineStart(i) || !units.has(i, wordClass.compass | wordClass.placeStart | wordClass.placeHead))
    return false;
  let to = i + 1;
  while (units.kindAt(to) === unitKind.upper && !units.isOrdinary(to) && !units.isLineStart(to)) to++;
  return to > i + 1 && isDateline(units, namePart(i, to - 1, "place", "dateline", true));
}

/** `Sun | Jungwei`, not `Sun | Nov 3` */
const isUnknown = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.capital &&
  units.isSpaced(i) &&
  !units.has(
    i,
    wordClass.common | wordClass.calendar | wordClass.place | wordClass.function | wordClass.demonym,
  );

const sun = exactly("sun");
const newspaper = exactly("newspaper");
