import { wordClass } from "../lexicon/wordClasses.ts";
import { opens } from "./candidateModes.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { parseRun } from "./candidateParse.ts";
import { titleEnd } from "./candidateTitles.ts";
import { has, isCapitalUnit, isOrdinary, type Unit, type Units, kindCode } from "./candidateUnits.ts";

/**
 * Find the runs of capitalised units in running text and rows, and cut each into names. Headlines are left to
 * `headlineParts`, which asks the names found here.
 */
export function findParts(text: string, units: Units): NamePart[] {
  const pairs = insidePairs(units);
  const parts: NamePart[] = [];
  let i = 0;
  while (i < units.length) {
    if (units.kindAt(i) === kindCode.code && isGroupOfStates(units.at(i)!))
      parts.push(namePart(i, i, "organization", "known-body", true));
    if (!units.isCapital(i) || !units.isRunning(i) || !startsRun(units, i)) {
      i++;
      continue;
    }
    const to = runEnd(units, i);
    const from = trimmedStart(units, i, to, pairs);
    if (from <= to) parseRun(text, units, from, to, parts);
    i = to + 1;
  }
  return parts;
}

/** `G7`, `G-20` */
const isGroupOfStates = (unit: Unit): boolean => /^g-?(?:7|8|10|20|24|77)$/.test(unit.word.key);

/** Whether a run of name words can begin with the unit. */
function startsRun(units: Units, i: number): boolean {
  const unit = units.at(i)!;
  if (!isCapitalUnit(unit) || unit.plural) return false;
  const next = units.at(i + 1);
  const bare = unit.kind === "initial" && unit.end - unit.start === 1;
  if (bare) return false;
  if (unit.kind === "initial") return next !== undefined && next.spaced && isCapitalUnit(next);
  if (has(unit, wordClass.calendar)) {
    if (unit.word.key === "sun") return units.at(i - 1)?.word.key === "the" || next?.word.key === "newspaper";
    if (!has(unit, wordClass.given) || !next) return false;
    if (next.kind === "lower") return next.word.key.length > 2 && joinedEnd(units, i, i) > i; // `Jan van der Velde`
    return next.kind === "capital" && !has(next, wordClass.common | wordClass.place);
  }
  if (unit.kind === "upper" && unit.end - unit.start > 3 && isOrdinary(unit)) return false;
  if (!has(unit, wordClass.function) || unit.kind === "dotted" || isShouted(unit)) return true;
  if (
    unit.first ||
    (opens(units, i) && units.at(i - 1)?.word.key !== "(") ||
    next?.kind !== "capital" ||
    !next.spaced ||
    next.first
  )
    return false;
  return unit.word.key === "the"
    ? !has(next, wordClass.demonym | wordClass.function)
    : has(unit, wordClass.given) ||
        (!neverInside.has(unit.word.key) && !has(next, wordClass.demonym | wordClass.calendar));
}

/** Whether a run of name words can go on with the unit. */
function continuesRun(units: Units, i: number): boolean {
  const unit = units.at(i)!;
  if (!isCapitalUnit(unit) || unit.plural) return false;
  if (unit.kind === "initial" && unit.end - unit.start === 1)
    return (
      has(units.at(i - 1), wordClass.given) ||
      (units.at(i + 1)?.spaced === true && units.at(i + 1)!.kind === "capital")
    );
  if (unit.kind === "initial" || unit.kind === "dotted") return true;
  if (has(unit, wordClass.calendar)) return false;
  if (unit.kind === "upper" && unit.end - unit.start > 3 && isOrdinary(unit))
    return has(units.at(i - 1), wordClass.honorific) && units.at(i - 1)!.kind !== "lower"; // `MR. PRICE`
  return !has(unit, wordClass.function) || isShouted(unit) || !neverInside.has(unit.word.key);
}

/** `US`, `WHO` */
const isShouted = (unit: Unit): boolean =>
  unit.kind === "upper" && (unit.word.key === "us" || (unit.word.key === "who" && unit.mode === "prose"));

/** Words that stand in no name even when capitalised. */
const neverInside = new Set(
  (
    "a an the this that these those of and or nor but for in on at to from with by as if is are was were be been do does did has have had not i you he she it we they " +
    "his her its our your their my which who what when where why how there here after before during while since until although because however also about into over under"
  ).split(" "),
);

/** In units. No name is as long; it keeps hostile texts linear. */
const longestRun = 24;

/** Index of the last unit of the run that begins at `from`. */
function runEnd(units: Units, from: number): number {
  let i = from;
  for (;;) {
    const next = units.at(i + 1);
    if (i - from >= longestRun || !next || next.first || (next.lineStart && next.mode !== "prose")) return i;
    if (next.spaced && continuesRun(units, i + 1)) i++;
    else {
      const end = joinedEnd(units, from, i);
      if (end === i) return i;
      i = end;
    }
  }
}

/** Where a name goes on behind a small word or mark: `& Sons`, `de la Rosa`, `People's Party`, `"Kid" Ortiz`. */
function joinedEnd(units: Units, from: number, i: number): number {
  const next = units.at(i + 1)!;
  const after = units.at(i + 2);
  if (!after || after.first) return i;
  const third = units.at(i + 3);
  if (next.kind === "mark") {
    if (next.word.key === "&" && continuesRun(units, i + 2)) return i + 2;
    if (next.word.key === "'" || next.word.key === "’") {
      const bound = (!next.spaced && possessors.has(units.at(i)!.word.key)) || has(after, wordClass.orgHead);
      if (bound && units.at(i)!.word.key.endsWith("s") && after.spaced && continuesRun(units, i + 2))
        return i + 2;
    }
    return nicknameEnd(units, from, i);
  }
  if (next.kind === "possessive")
    return possessors.has(units.at(i)!.word.key) && after.spaced && continuesRun(units, i + 2) ? i + 2 : i;
  if (next.kind !== "lower" || !next.spaced || !has(next, wordClass.particle)) return i;
  if (isCapitalUnit(after) && after.kind !== "upper" && continuesRun(units, i + 2)) return i + 2;
  if (!third || third.first || after.kind !== "lower" || !has(after, wordClass.particle)) return i;
  return isCapitalUnit(third) && continuesRun(units, i + 3) ? i + 3 : i;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["(", ")"],
]);

/** `Luis "Kid" Ortiz`, `Ana (Nita) Reyes`: a name within the name, of four words at most. */
function nicknameEnd(units: Units, from: number, i: number): number {
  const open = units.at(i + 1)!;
  const close = closing.get(open.word.key);
  if (!close || !open.spaced || !(has(units.at(from), wordClass.given) || has(units.at(i), wordClass.given)))
    return i;
  for (let k = i + 3; k <= i + 6; k++) {
    const unit = units.at(k);
    if (!unit || unit.first) return i;
    if (unit.kind !== "mark") continue;
    const next = units.at(k + 1);
    if (unit.word.key !== close || (close === ")" && (k > i + 3 || !has(units.at(i + 2), wordClass.given))))
      return i;
    return next &&
      next.spaced &&
      next.kind === "capital" &&
      continuesRun(units, k + 1) &&
      units.at(i + 2)!.kind === "capital"
      ? k + 1
      : i;
  }
  return i;
}

/** Words whose possessive stands inside names: `People's Party`, `St James's Park`. */
const possessors = new Set(
  (
    "people peoples women children workers farmers teachers veterans men students lloyd king queen james paul mary john lord writers players drivers " +
    "owners nurses citizens world pilots"
  ).split(" "),
);

/** Leave off ordinary words that are capitalised because they begin a sentence. */
function trimmedStart(units: Units, from: number, to: number, pairs: ReadonlySet<number>): number {
  let i = from;
  if (!units.at(i)!.first && !opens(units, i)) return i;
  while (i <= to && dropsFirst(units, i, to, pairs)) {
    i++;
    if (i <= to && !has(units.at(i), wordClass.function)) return i;
  }
  return i;
}

function dropsFirst(units: Units, i: number, to: number, pairs: ReadonlySet<number>): boolean {
  const unit = units.at(i)!;
  if (unit.kind === "dotted" || unit.kind === "initial") return false;
  if (has(unit, wordClass.function)) return !isShouted(unit);
  const { word } = unit;
  if (unit.kind === "upper" || !has(unit, wordClass.common)) return false;
  if (i === to) {
    if (unit.mode === "row" && units.at(i + 1)?.kind === "number" && isScore(units, i)) return false;
    if (has(unit, wordClass.place | wordClass.metonym | wordClass.demonym))
      return word.lower > 0 && word.inside === 0;
    if (has(unit, wordClass.given) && word.lower === 0 && (!unit.first || isPersonBeside(units, i)))
      return false;
    return word.inside === 0 || word.lower > word.inside;
  }
  const next = units.at(i + 1)!;
  if (next.kind === "lower" || pairs.has(units.phraseAt(i, i + 1))) return false;
  if (titleEnd(units, i, to) >= 0) return false;
  if (has(unit, wordClass.given | wordClass.place | wordClass.metonym | wordClass.demonym))
    return word.lower > 1 && !has(next, wordClass.orgHead);
  if (has(unit, wordClass.compass | wordClass.placeStart) && word.lower === 0) return false;
  if (isOrdinary(next) && !has(next, wordClass.titleHead)) return word.lower > 1 && word.inside === 0;
  for (let k = i + 1; k <= to && !has(units.at(k), wordClass.demonym | wordClass.given); k++)
    if (has(units.at(k), wordClass.orgHead | wordClass.company | wordClass.placeHead | wordClass.eventHead))
      return word.lower > word.inside;
  return word.inside === 0;
}

/** What stands behind a given name that is an ordinary word as well: `Grace said`, `Rich, who`; not `Grace under`. */
function isPersonBeside(units: Units, i: number): boolean {
  const next = units.at(i + 1);
  return !next || next.kind !== "lower" || has(next, wordClass.speechVerb | wordClass.personVerb);
}

/** `Sale 31 Orchard 28`: the row names another side with its figure. */
function isScore(units: Units, i: number): boolean {
  for (let k = i + 2; k < units.length && k < i + 24 && !units.at(k)!.lineStart; k++)
    if (isCapitalUnit(units.at(k)!) && units.at(k + 1)?.kind === "number" && !units.at(k + 1)!.lineStart)
      return true;
  return false;
}

/** Pairs of neighbouring capitalised words inside sentences: `real madrid`. */
function insidePairs(units: Units): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let i = 1; i < units.length; i++) {
    if (!units.isCapital(i) || !units.isCapital(i - 1)) continue;
    const a = units.at(i - 1)!;
    const b = units.at(i)!;
    if (
      a.kind === "capital" &&
      b.kind === "capital" &&
      !a.first &&
      a.mode === "prose" &&
      b.spaced &&
      !b.first
    )
      if (has(a, wordClass.common) && !opens(units, i - 1)) pairs.add(units.phraseAt(i - 1, i));
  }
  return pairs;
}
