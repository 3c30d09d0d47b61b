import { wordClass } from "../lexicon/wordClasses.ts";
import { headBits, phraseEnd, typeOfHead } from "./candidateHeads.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { has, isCapitalUnit, isOrdinary, type Units } from "./candidateUnits.ts";

/**
 * Join parts that small words tie into one name: `Bank of Lesotho`, `Institute for Rural Health`, `Office of Trade and
 * Industry`, and whatever an acronym in brackets behind it proves to be one (`Union of River Towns (URT)`).
 */
export function joinParts(units: Units, parts: readonly NamePart[]): NamePart[] {
  const joined: NamePart[] = [];
  for (const part of parts) {
    let last = part;
    for (;;) {
      const before = joined.at(-1);
      if (!before || !ties(units, before, last)) break;
      joined.pop();
      last = merge(units, before, last);
    }
    const proved = provedByAcronym(units, joined, last);
    if (proved !== undefined) {
      const first = joined[proved]!;
      joined.length = proved;
      last = merge(units, first, last);
    }
    joined.push(last);
  }
  return joined;
}

function merge(units: Units, a: NamePart, b: NamePart): NamePart {
  const phrase = phraseEnd(units, a.from, b.to);
  if (phrase?.to === b.to)
    return namePart(a.from, b.to, phrase.type, phrase.country ? "known-country" : "known-place", true);
  const head = units.at(headOf(units, a))!;
  const headed = has(head, headBits);
  const bHead = units.at(b.to)!;
  const tied = units.at(a.to + 1)!.word.key === "and" && has(bHead, wordClass.orgHead);
  const type = tied
    ? "organization"
    : headed
      ? typeOfHead(head)
      : has(bHead, headBits)
        ? typeOfHead(bHead)
        : (a.type ?? "organization");
  return namePart(a.from, b.to, type === "person" ? "organization" : type, "joined", headed);
}

/** The unit that says what a joined name is: the last before its first small word. */
function headOf(units: Units, part: NamePart): number {
  for (let i = part.from + 1; i <= part.to; i++) if (units.at(i)!.kind === "lower") return i - 1;
  return part.to;
}

/** Whether the words between two parts tie them together. */
function ties(units: Units, a: NamePart, b: NamePart): boolean {
  const gap = b.from - a.to - 1;
  if (b.to - a.from > 24) return false;
  if (gap < 1 || gap > 2 || units.at(b.from)!.first) return false;
  if (phraseEnd(units, a.from, b.to)?.to === b.to) return true; // `Trinidad and Tobago`
  const word = units.at(a.to + 1)!;
  if (word.kind !== "lower" || !word.spaced) return false;
  const adjective =
    gap === 2 && units.at(a.to + 2)!.kind === "capital" && has(units.at(a.to + 2), wordClass.demonym);
  if (gap === 2 && !adjective && units.at(a.to + 2)!.word.key !== "the") return false;
  const last = units.at(a.to)!;
  const small = smallWordIn(units, a);
  switch (word.word.key) {
    case "of":
      if (a.rule === "title-name" || a.type === "person") return false;
      if (small === "on") return b.type === "place";
      if (small && !has(last, wordClass.ofHead)) return false;
      if (has(last, wordClass.ofHead)) return true;
      if (a.type === "place" && a.rule !== "head-word") return false;
      if (has(last, wordClass.company)) return false;
      if (has(last, headBits)) return gap === 1 || b.type !== "place";
      return (
        gap === 1 && isOrdinary(last) && !units.at(a.from)!.first && (b.type !== "person" || b.from === b.to)
      );
    case "for":
      if ((small && small !== "of") || gap > 1) return false;
      return has(last, wordClass.orgHead) && allOrdinary(units, b) && !has(last, wordClass.metonym);
    case "and":
      if (gap !== 1) return false;
      if (small === "for" || small === "of")
        return (
          allOrdinary(units, b) &&
          !has(last, wordClass.placeHead) &&
          isOrdinary(last) &&
          (!has(units.at(b.to), wordClass.orgHead) || b.to === b.from)
        );
      if (small || a.type === "person" || !isOrdinary(last) || !isOrdinary(units.at(b.from)!)) return false;
      return (
        has(units.at(b.to), wordClass.orgHead) &&
        b.to > b.from &&
        (!has(last, wordClass.orgHead) ||
          b.to - b.from > 1 ||
          (a.from === a.to && !has(last, wordClass.metonym))) &&
        !has(last, wordClass.titleHead) &&
        !has(units.at(a.to), wordClass.stateBody)
      );
    case "on":
      return (
        has(last, wordClass.eventHead | wordClass.workHead | wordClass.ofHead) &&
        !small &&
        allOrdinary(units, b)
      );
    case "in":
      if (b.type !== "place" || gap > 1) return false;
      return (
        small === "for" ||
        (a.type === "organization" && a.rule === "head-word" && isBracketed(units, b.to + 2))
      );
    default:
      return false;
  }
}

/** `(UNIFIL)` */
const isBracketed = (units: Units, i: number): boolean =>
  units.at(i)?.kind === "upper" && units.at(i - 1)!.word.key === "(" && units.at(i + 1)?.word.key === ")";

/** The first small word inside a part, if any. */
function smallWordIn(units: Units, part: NamePart): string | undefined {
  for (let i = part.from + 1; i < part.to; i++)
    if (units.at(i)!.kind === "lower") return units.at(i)!.word.key;
  return undefined;
}

function allOrdinary(units: Units, part: NamePart): boolean {
  for (let i = part.from; i <= part.to; i++)
    if (units.at(i)!.kind === "capital" && !has(units.at(i), wordClass.common)) return false;
  return part.type !== "place" || part.rule === "head-word";
}

/** Index of the earlier part with which `last` begins a name whose first letters the acronym behind it spells. */
function provedByAcronym(units: Units, joined: readonly NamePart[], last: NamePart): number | undefined {
  const acronym = units.at(last.to + 2);
  if (units.at(last.to + 1)?.word.key !== "(" || units.at(last.to + 3)?.word.key !== ")") return undefined;
  if (acronym?.kind !== "upper" && acronym?.kind !== "dotted") return undefined;
  const letters = acronym.word.key.replaceAll(".", "");
  for (let k = joined.length - 1; k >= 0 && k >= joined.length - 3; k--) {
    const first = joined[k]!;
    if (last.to - first.from > 14) return undefined;
    let spelt = "";
    for (let i = first.from; i <= last.to; i++) {
      const unit = units.at(i)!;
      if (unit.kind === "mark" && unit.word.key !== "," && unit.word.key !== "&") return undefined;
      if (unit.first && i > first.from) return undefined;
      if (isCapitalUnit(unit)) spelt += unit.word.key[0] ?? "";
    }
    if (spelt === letters) return k;
  }
  return undefined;
}
