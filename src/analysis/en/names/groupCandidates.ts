import type { EntityKind } from "../../../registry/entity.ts";
import { singleSpaced } from "../../../text/singleSpaced.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { lineMode, unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { addListEvidence } from "./evidenceOfLists.ts";
import { isAboutSport } from "./evidenceOfSport.ts";
import { addPrior, evidenceOfType } from "./evidenceOfType.ts";
import { addVotes, noVotes, sumOfVotes, type Votes } from "./evidenceVotes.ts";

/** A part with what the document as a whole says of it. */
export interface GroupedPart {
  readonly part: NamePart;
  readonly type: EntityKind;
  /** The fullest form of the name in the document. */
  readonly group: string;
  /** Some mention in the group is strong evidence by itself. */
  readonly strong: boolean;
}

interface Group {
  /** Its words, as `Units.phraseAt` numbers them, and where they stand first. */
  readonly phrase: number;
  readonly first: NamePart;
  readonly votes: Votes;
  name: string;
  /** All mentions so far stand in capitals. */
  shouted: boolean;
  strong: boolean;
  /** What all its mentions together say; known once they are counted and it is asked for. */
  type: EntityKind | undefined;
  total: number;
  /** The group of the full name or long form that this one is short for. */
  long: Group | undefined;
  /** Several people bear it as their surname. */
  shared: boolean;
}

/** Give all parts a type and a group: equal words are one name, a surname is its full name, an acronym its long form. */
export function groupCandidates(units: Units, parts: readonly NamePart[]): GroupedPart[] {
  const sport = isAboutSport(units);
  const groups = new Map<number, Group>();
  const local: Votes[] = [];
  const groupOf: Group[] = [];
  for (const part of parts) {
    const phrase = units.phraseAt(part.from, part.to);
    const votes = evidenceOfType(units, part, sport);
    let group = groups.get(phrase);
    if (!group) {
      group = {
        phrase,
        first: part,
        votes: noVotes(),
        name: nameOf(units, part),
        shouted: isShouted(units, part),
        strong: false,
        type: undefined,
        total: 0,
        long: undefined,
        shared: false,
      };
      groups.set(phrase, group);
    } else if (group.shouted && !isShouted(units, part)) {
      group.name = nameOf(units, part);
      group.shouted = false;
    }
    if (part.strong) group.strong = true;
    local.push(votes);
    groupOf.push(group);
  }
  addListEvidence(units, parts, local);
  groupOf.forEach((group, i) => addVotes(group.votes, local[i]!));
  linkSurnames(units, groups);
  linkAcronyms(units, parts, groups, groupOf);
  return parts.map((part, i) => {
    const own = groupOf[i]!;
    const votes = local[i]!;
    const isSurname = own.shared || (own.long !== undefined && typeOf(units, own.long) === "person");
    addPrior(votes, units, part, isSurname);
    // `Leinster, without …`: in a report of games a town is what most of its mentions are.
    if (sport && part.rule === "known-place" && own.votes.organization > own.votes.place && votes.place <= 40)
      votes.organization += 30;
    // `lives in Florence` is a place although a Florence Bright is named; alone it may be hers.
    const isPlace = part.from === part.to && part.type === "place";
    const placed = isPlace && votes.place > (part.strong ? 40 : 15);
    if (own.long && isPlace && !placed) votes.person += 30;
    const type = decide(votes, own, placed ? undefined : own.long);
    const long = own.long && typeOf(units, own.long) === type ? own.long : own;
    return { part, type, group: long.name, strong: long.strong || own.strong };
  });
}

/** The kind that all mentions of a group together say, and what the first would be if nothing told. */
function typeOf(units: Units, group: Group): EntityKind {
  if (group.type) return group.type;
  const prior = noVotes();
  addPrior(prior, units, group.first, false);
  return (group.type = decide(prior, group, group.long));
}

const nameOf = (units: Units, part: NamePart): string => {
  const name = units.text.slice(units.startAt(part.from), units.endAt(part.to));
  return part.from === part.to ? name : singleSpaced(name);
};

/** Whether the name stands in a line of capitals, or in capitals that it may not have elsewhere. */
const isShouted = (units: Units, part: NamePart): boolean =>
  units.modeAt(part.from) === lineMode.caps || units.kindAt(part.from) === unitKind.upper;

/** What is nearest to the name counts most; then what its other mentions say, then those of its long form. */
function decide(local: Votes, group: Group, long: Group | undefined): EntityKind {
  const { votes } = group;
  const more = long?.votes ?? nobody;
  const weight = 30 / Math.max(total(group), 15);
  const longWeight = long ? 70 / total(long) : 0;
  let best: EntityKind = "person";
  let most = local.person + weight * votes.person + longWeight * more.person;
  const stand = (kind: EntityKind, score: number): void => {
    if (score <= most) return;
    best = kind;
    most = score;
  };
  stand("organization", local.organization + weight * votes.organization + longWeight * more.organization);
  stand("place", local.place + weight * votes.place + longWeight * more.place);
  stand("meeting", local.meeting + weight * votes.meeting + longWeight * more.meeting);
  stand("work", local.work + weight * votes.work + longWeight * more.work);
  return best;
}

const nobody: Readonly<Votes> = noVotes();

function total(group: Group): number {
  if (group.total === 0) group.total = sumOfVotes(group.votes) || 1;
  return group.total;
}

function linkSurnames(units: Units, groups: ReadonlyMap<number, Group>): void {
  const bySurname = new Map<number, Group | null>();
  const byFirst = new Map<number, Group | null>();
  const note = (map: Map<number, Group | null>, phrase: number, group: Group): void => {
    const other = map.get(phrase);
    if (other === undefined) map.set(phrase, group);
    else if (other !== group && other !== null) map.set(phrase, longer(units, other, group));
  };
  for (const group of groups.values()) {
    const { from, to } = group.first;
    if (to === from) continue;
    if (typeOf(units, group) !== "person") {
      const end = shortEnd(units, group.first);
      if (end >= from) note(byFirst, units.phraseAt(from, end), group);
      continue;
    }
    let last = to;
    while (last > from + 1 && units.has(last, wordClass.nameSuffix)) last--;
    for (let k = Math.max(from + 1, last - 3); k <= last; k++)
      note(bySurname, units.phraseAt(k, last), group);
    if (units.has(from, wordClass.given) || isRare(units, from) || units.lowerAt(from) === 0)
      note(byFirst, units.phraseAt(from, from), group);
  }
  for (const group of groups.values()) {
    group.shared = bySurname.get(group.phrase) === null;
    const long = bySurname.get(group.phrase) ?? byFirst.get(group.phrase);
    if (long && long !== group) group.long = long;
  }
}

/** A word of no other use: the first name of a person, whatever the tongue. */
const isRare = (units: Units, i: number): boolean =>
  units.kindAt(i) <= unitKind.upper && !units.has(i, ~wordClass.particle) && units.sizeAt(i) > 2;

/** Where the short form of a company's name ends: `Hartwell | & Sons Plc`, `Nippon Glass | Co Ltd`; else before its start. */
function shortEnd(units: Units, { from, to }: NamePart): number {
  for (let i = from + 1; i <= to; i++)
    if (units.isOne(i, w.ampersand) || units.has(i, wordClass.company)) return i - 1;
  return from - 1;
}

/** Two full names with one surname: the one that holds the other or is its fuller form, or neither. */
function longer(units: Units, a: Group, b: Group): Group | null {
  if (endsWith(units, a, b) || isFuller(units, a.first, b.first)) return a;
  return endsWith(units, b, a) || isFuller(units, b.first, a.first) ? b : null;
}

/** `Anna Maria Berg` beside `Anna Berg`, `Anna Berg` beside `A. Berg`. */
function isFuller(units: Units, long: NamePart, short: NamePart): boolean {
  if (units.phraseAt(long.to, long.to) !== units.phraseAt(short.to, short.to)) return false;
  if (units.phraseAt(long.from, long.from) === units.phraseAt(short.from, short.from))
    return long.to - long.from >= short.to - short.from;
  return (
    units.kindAt(short.from) === unitKind.initial &&
    units.kindAt(long.from) === unitKind.capital &&
    units.keyAt(long.from)[0] === units.keyAt(short.from)[0]
  );
}

const endsWith = (units: Units, long: Group, short: Group): boolean => {
  const from = long.first.to - (short.first.to - short.first.from);
  return from > long.first.from && units.phraseAt(from, long.first.to) === short.phrase;
};

/** `Union of River Towns (URT)` */
function linkAcronyms(
  units: Units,
  parts: readonly NamePart[],
  groups: ReadonlyMap<number, Group>,
  groupOf: readonly Group[],
): void {
  parts.forEach((part, i) => {
    if (
      part.to === part.from ||
      !units.isOne(part.to + 1, w.openBracket) ||
      !units.isOne(part.to + 3, w.closeBracket)
    )
      return;
    const kind = units.kindAt(part.to + 2);
    if (kind !== unitKind.upper && kind !== unitKind.dotted && !units.isPlural(part.to + 2)) return;
    const letters = units.keyAt(part.to + 2).replaceAll(".", "");
    let spelt = "";
    let all = "";
    for (let k = part.from; k <= part.to; k++) {
      const letter = units.kindAt(k) === unitKind.mark ? "" : (units.keyAt(k)[0] ?? "");
      all += letter;
      if (units.kindAt(k) !== unitKind.lower) spelt += letter;
    }
    if (letters !== spelt && letters !== all && !spelt.startsWith(letters)) return;
    const short = groups.get(units.phraseAt(part.to + 2, part.to + 2));
    if (short && short !== groupOf[i]) short.long = groupOf[i]!;
  });
}
