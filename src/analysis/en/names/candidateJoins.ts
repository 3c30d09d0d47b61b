import { wordClass } from "../lexicon/wordClasses.ts";
import { headBits, phraseEnd, typeOfHead } from "./candidateHeads.ts";
import { namePart, type NamePart } from "./candidateParts.ts";
import { isCalledByPhrase, isPairBefore, isUndertaking, isWater } from "./candidateBeside.ts";
import { isFieldInList, isFirm, isOfCouncil } from "./candidateLists.ts";
import { isInverted } from "./candidateInverted.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { w } from "./candidateWords.ts";

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
  if (isInverted(units, a, b)) return namePart(a.from, b.to, "person", "given-name", true);
  const phrase = phraseEnd(units, a.from, b.to);
  if (phrase?.to === b.to)
    return namePart(a.from, b.to, phrase.type, phrase.country ? "known-country" : "known-place", true);
  const head = headOf(units, smallWordIn(units, a) ? a : { from: a.from, to: b.to });
  const headed = units.has(head, headBits);
  const tied = units.isOne(a.to + 1, w.and) && units.has(b.to, wordClass.orgHead);
  const type = tied
    ? "organization"
    : headed
      ? typeOfHead(units, head)
      : units.has(b.to, headBits)
        ? typeOfHead(units, b.to)
        : (a.type ?? "organization");
  return namePart(a.from, b.to, type === "person" ? "organization" : type, "joined", headed);
}

/** The unit that says what a joined name is: the last before its first small word; the last of `Bay of Ardal Initiative`. */
function headOf(units: Units, { from, to }: Pick<NamePart, "from" | "to">): number {
  let last = from;
  let water = -1;
  while (last < to && (units.kindAt(last + 1) !== unitKind.lower || (water < 0 && isWater(units, last))))
    if (units.kindAt(++last) === unitKind.lower) water = last - 1;
  return water >= 0 && !(last > water + 2 && isUndertaking(units, last)) ? water : last;
}

/** Whether the words between two parts tie them together. */
function ties(units: Units, a: NamePart, b: NamePart): boolean {
  const gap = b.from - a.to - 1;
  if (b.to - a.from > 24) return false;
  if (gap < 1 || gap > 2 || units.isFirst(b.from)) return false;
  if (phraseEnd(units, a.from, b.to)?.to === b.to) return true; // `Trinidad and Tobago`
  if (units.kindAt(a.to + 1) !== unitKind.lower || !units.isSpaced(a.to + 1))
    return (
      isFieldInList(units, a, b, gap) ||
      isOfCouncil(units, a, b, gap) ||
      (gap === 1 && (isFirm(units, a, b) || isInverted(units, a, b)))
    );
  const adjective =
    gap === 2 && units.kindAt(a.to + 2) === unitKind.capital && units.has(a.to + 2, wordClass.demonym);
  if (gap === 2 && !adjective && !units.isOne(a.to + 2, w.the)) return false;
  const small = smallWordIn(units, a);
  switch (units.keyAt(a.to + 1)) {
    case "of":
      if (a.rule === "title-name" || a.type === "person") return false;
      if (small === "on") return b.type === "place";
      if (small === "for" && units.isOne(a.to, realms)) return gap === 1 && b.type === "place"; // `Court for the District of | Ohio`
      if (small === "for" && gap === 1 && units.isOrdinary(a.to)) return allOrdinary(units, b); // `… for the Protection of Birds`
      if (
        gap === 2 &&
        small === "of" &&
        units.isOne(b.from, realms) &&
        units.has(a.from, wordClass.stateBody)
      )
        return true; // `Ministry of Defence of the | Republic of Lithuania`
      if (small && !units.has(a.to, wordClass.ofHead)) return false;
      if (units.has(a.to, wordClass.ofHead)) return true;
      if (a.type === "place" && a.rule !== "head-word") return false;
      if (units.has(a.to, wordClass.company)) return false;
      if (units.isOne(a.to, commercial) && b.type === "place") return false; // `Naval Group of France`
      if (units.has(a.to, headBits)) return gap === 1 || b.type !== "place";
      return (
        gap === 1 &&
        units.isOrdinary(a.to) &&
        !units.isFirst(a.from) &&
        (b.type !== "person" || b.from === b.to)
      );
    case "for":
      if (small && small !== "of" && small !== "and") return false;
      if (gap === 1 && units.isOne(b.to, continents)) return units.has(a.to, wordClass.stateBody);
      if (gap === 1 && units.has(b.to, wordClass.country) && b.from === b.to)
        return units.isOne(a.to, sentOut);
      if (gap > 1 && (b.type === "meeting" || !units.isOrdinary(b.from))) return false; // `Society for the Protection of Birds`
      return (
        (units.has(a.to, wordClass.orgHead | wordClass.eventHead) || units.isOne(a.to, undertakings)) &&
        allOrdinary(units, b) &&
        !units.has(a.to, wordClass.metonym)
      );
    case "and":
      if (gap !== 1) return false;
      if (small === "for" || small === "of" || small === "on")
        return (
          allOrdinary(units, b) &&
          !units.has(a.to, wordClass.placeHead) &&
          (units.isOrdinary(a.to) || units.isOne(a.to, continents)) &&
          (!units.has(b.to, wordClass.orgHead) || b.to === b.from || units.isOne(b.to, fieldsOfState))
        );
      if (small || a.type === "person" || !units.isOrdinary(a.to) || !units.isOrdinary(b.from)) return false;
      return (
        units.has(b.to, wordClass.orgHead | wordClass.eventHead) &&
        b.to > b.from &&
        (!units.has(a.to, wordClass.orgHead) ||
          b.to - b.from > 1 ||
          (a.from === a.to && !units.has(a.to, wordClass.metonym))) &&
        !units.has(a.to, wordClass.titleHead) &&
        !units.has(a.to, wordClass.stateBody)
      );
    case "on":
      if (units.isOne(a.to, groups) && !small && isOrdinaryAtEnd(units, b)) return true; // `Contact Group on the | Defence of Utopia`
      return (
        units.has(a.to, wordClass.eventHead | wordClass.workHead | wordClass.ofHead) &&
        !small &&
        allOrdinary(units, b)
      );
    case "in":
      if (b.type !== "place" || gap > 1) return false;
      return (
        ((small === "for" || small === "on") &&
          (units.isOne(b.to, continents) || units.has(b.to, wordClass.country))) ||
        (a.type === "organization" && a.rule === "head-word" && isBracketed(units, b.to + 2))
      );
    default:
      return isCalledByPhrase(units, a, b);
  }
}

const undertakings = exactly("initiative programme program framework agenda");
const groups = exactly(
  "group committee council commission panel board authority agency institute centre center",
);
const isOrdinaryAtEnd = (units: Units, { from, to, type }: NamePart): boolean =>
  type !== "person" && (units.isOrdinary(from) || units.isOrdinary(to));

const commercial = exactly(
  "group holdings industries systems motors energy capital partners technologies steel electronics airlines airways pharmaceuticals insurance foods biosciences biotech therapeutics laboratories labs software",
);
/** What states and unions set up for a country: `Tribunal for Rwanda`. */
const sentOut = exactly("tribunal court mission commission council office representative fund bank");
const realms = exactly("republic kingdom federation state states district province");
/** Words for bodies that end a ministry's field as well: `Health and Human Services`. */
const fieldsOfState = exactly("services resources industry technology energy security research");
const continents = exactly("europe africa asia america americas east");

/** `(UNIFIL)` */
const isBracketed = (units: Units, i: number): boolean =>
  units.kindAt(i) === unitKind.upper &&
  units.isOne(i - 1, w.openBracket) &&
  units.isOne(i + 1, w.closeBracket);

/** The first small word inside a part, if any. */
function smallWordIn(units: Units, part: NamePart): string | undefined {
  for (let i = part.from + 1; i < part.to; i++) if (units.kindAt(i) === unitKind.lower) return units.keyAt(i);
  return undefined;
}

function allOrdinary(units: Units, part: NamePart): boolean {
  for (let i = part.from; i <= part.to; i++)
    if (
      units.kindAt(i) === unitKind.capital &&
      !units.has(i, wordClass.common) &&
      !isPairBefore(units, i, part.to)
    )
      return false;
  return part.type !== "place" || part.rule === "head-word";
}

/** Index of the earlier part with which `last` begins a name whose first letters the acronym behind it spells. */
function provedByAcronym(units: Units, joined: readonly NamePart[], last: NamePart): number | undefined {
  if (!units.isOne(last.to + 1, w.openBracket) || !units.isOne(last.to + 3, w.closeBracket)) return undefined;
  const kind = units.kindAt(last.to + 2);
  if (kind !== unitKind.upper && kind !== unitKind.dotted) return undefined;
  const letters = units.keyAt(last.to + 2).replaceAll(".", "");
  for (let k = joined.length - 1; k >= 0 && k >= joined.length - 3; k--) {
    const first = joined[k]!;
    if (last.to - first.from > 14) return undefined;
    let spelt = "";
    let inFull = ""; // the parts of compounds too: `Socio-Economic`
    for (let i = first.from; i <= last.to; i++) {
      if (units.kindAt(i) === unitKind.mark && !units.isOne(i, w.comma) && !units.isOne(i, w.ampersand))
        return undefined;
      if (units.isFirst(i) && i > first.from) return undefined;
      if (!units.isCapital(i)) continue;
      const key = units.keyAt(i);
      spelt += key[0] ?? "";
      for (const part of key.split("-")) inFull += part[0] ?? "";
    }
    if (spelt === letters || inFull === letters) return k;
  }
  return undefined;
}
