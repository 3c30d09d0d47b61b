import { wordClass } from "../lexicon/wordClasses.ts";
import { phraseEnd } from "./candidateHeads.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { has, isCapitalUnit, type Unit, type Units } from "./candidateUnits.ts";

/**
 * Find names in lines where capitals prove nothing (`SHEVCHUK MEETS ENVOYS IN LAGOS`): names found elsewhere in the
 * document, known places, given names with what follows, and words that are not ordinary ones.
 */
export function headlineParts(units: Units, parts: readonly NamePart[]): NamePart[] {
  let known: KnownNames | undefined;
  const found: NamePart[] = [];
  let i = 0;
  while (i < units.length) {
    if (!units.isCapital(i) || !units.isHeadline(i)) {
      i++;
      continue;
    }
    known ??= knownNames(units, parts);
    const part = knownAt(units, i, known) ?? placeAt(units, i) ?? unknownAt(units, i);
    if (!part) {
      i++;
      continue;
    }
    found.push(part);
    i = part.to + 1;
  }
  return found;
}

interface KnownNames {
  readonly byPhrase: ReadonlyMap<number, NamePart>;
  /** For the first word of names the number of words of the longest one. */
  readonly longest: ReadonlyMap<number, number>;
}

/** The names found in running text; also the surnames of people. */
function knownNames(units: Units, parts: readonly NamePart[]): KnownNames {
  const byPhrase = new Map<number, NamePart>();
  const longest = new Map<number, number>();
  const add = (from: number, to: number, part: NamePart): void => {
    const phrase = units.phraseAt(from, to);
    if (byPhrase.has(phrase)) return;
    byPhrase.set(phrase, part);
    const first = units.phraseAt(from, from);
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(to - from + 1, 8)));
  };
  for (const part of parts) {
    if (part.from === part.to && !trusted(units.at(part.from)!)) continue;
    add(part.from, part.to, part);
    if (part.type === "person" && part.to > part.from && trusted(units.at(part.to)!))
      add(part.to, part.to, part);
  }
  return { byPhrase, longest };
}

/** Whether a single word is a name wherever it stands: it is not written in lower case in the document. */
const trusted = (unit: Unit): boolean =>
  unit.word.lower === 0 && (!has(unit, wordClass.common) || unit.word.inside > 1);

function knownAt(units: Units, i: number, known: KnownNames): NamePart | undefined {
  let to = i + (known.longest.get(units.phraseAt(i, i)) ?? 0) - 1;
  for (; to >= i; to--) {
    if (!units.at(to) || units.at(to)!.mode === "prose") continue;
    const part = known.byPhrase.get(units.phraseAt(i, to));
    if (!part) continue;
    if (to === i && extendsUnknown(units, i)) return undefined;
    const rule = part.rule === "known-country" ? part.rule : "named-elsewhere";
    return namePart(i, to, part.type, rule, part.strong);
  }
  return undefined;
}

/** Whether a given name or an unknown word follows, so that the known word is only a part of a longer name. */
function extendsUnknown(units: Units, i: number): boolean {
  const next = units.at(i + 1);
  return (
    next !== undefined && !next.first && next.spaced && has(units.at(i), wordClass.given) && isUnknown(next)
  );
}

function placeAt(units: Units, i: number): NamePart | undefined {
  const phrase = phraseEnd(units, i, Math.min(units.length - 1, i + 4));
  if (phrase && units.at(phrase.to)!.lineStart === false)
    return namePart(i, phrase.to, phrase.type, phrase.country ? "known-country" : "known-place", true);
  const unit = units.at(i)!;
  if (has(unit, wordClass.metonym)) return namePart(i, i, "organization", "known-body", true);
  if (
    !has(unit, wordClass.place) ||
    (has(unit, wordClass.common) && unit.mode === "title" && !has(unit, wordClass.country))
  )
    return undefined;
  if (
    has(unit, wordClass.given) &&
    units.at(i + 1) &&
    !units.at(i + 1)!.lineStart &&
    isUnknown(units.at(i + 1)!)
  )
    return undefined;
  return namePart(i, i, "place", has(unit, wordClass.country) ? "known-country" : "known-place", true);
}

const isUnknown = (unit: Unit): boolean =>
  isCapitalUnit(unit) &&
  !has(
    unit,
    wordClass.common |
      wordClass.function |
      wordClass.calendar |
      wordClass.demonym |
      wordClass.titleHead |
      wordClass.honorific |
      wordClass.notName,
  );

/** A run of words that are no ordinary ones; a given name may begin it. */
function unknownAt(units: Units, i: number): NamePart | undefined {
  const first = units.at(i)!;
  const given =
    has(first, wordClass.given) &&
    units.at(i + 1)?.spaced === true &&
    !units.at(i + 1)!.lineStart &&
    isUnknown(units.at(i + 1)!);
  const initial =
    first.kind === "initial" &&
    first.end - first.start === 2 &&
    units.at(i + 1) !== undefined &&
    !units.at(i + 1)!.lineStart &&
    isUnknown(units.at(i + 1)!);
  if (!given && !initial && !isUnknown(first)) return undefined;
  if (first.kind === "initial" && !initial) return undefined;
  if (first.plural || (!given && !initial && first.mode === "caps" && first.end - first.start < 3))
    return undefined;
  let to = i;
  while (
    units.at(to + 1) &&
    !units.at(to + 1)!.first &&
    !units.at(to + 1)!.lineStart &&
    units.at(to + 1)!.spaced &&
    isUnknown(units.at(to + 1)!) &&
    !has(units.at(to + 1), wordClass.place) &&
    (units.at(to + 1)!.kind !== "initial" || (units.at(to + 2) !== undefined && isUnknown(units.at(to + 2)!)))
  )
    to++;
  const type =
    given || initial
      ? "person"
      : first.mode === "title" && (first.kind === "upper" || first.kind === "dotted")
        ? "organization"
        : undefined;
  return namePart(i, to, type, "headline-unknown", false);
}
