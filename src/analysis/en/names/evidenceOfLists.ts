import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { addVote, addVotes, noVotes, type Votes } from "./evidenceVotes.ts";

/**
 * What a list says of those of its names that nothing else is known of: `Kehl, Vienna and Brod` are places, `Ana Reyes,
 * Tiko Mala and Jan Brod` people. A list ends in `and`, or has three names or more; all that is known in it is of one kind.
 * @param votes of the parts, one each
 */
export function addListEvidence(units: Units, parts: readonly NamePart[], votes: readonly Votes[]): void {
  let from = 0;
  let ended = false;
  for (let i = 1; i <= parts.length; i++) {
    if (i < parts.length && isPeerage(units, parts[i - 1]!, parts[i]!)) votes[i]!.place += 40;
    if (i < parts.length) addContest(units, parts[i - 1]!, parts[i]!, votes[i - 1]!, votes[i]!);
    const link = i < parts.length && !ended ? linkOf(units, parts[i - 1]!, parts[i]!) : link0;
    if (link === link0) {
      if (i - from > 1 && (ended || i - from > 2)) addToList(units, parts, votes, from, i);
      from = i;
      ended = false;
    } else if (link === linkEnd) ended = true;
  }
}

/** `Lord Denholm of Kelso`, `Bishop Tikhon of Pskov` */
const isPeerage = (units: Units, a: NamePart, b: NamePart): boolean =>
  b.from === a.to + 2 && units.isOne(a.to + 1, w.of) && units.isOne(a.from - 1, peers);

const peers = exactly(
  "lord lady baron baroness earl duke duchess bishop archbishop metropolitan patriarch king queen prince princess",
);

/** `Everton beat Leeds United`: both are bodies, or both people. */
function addContest(units: Units, a: NamePart, b: NamePart, votesOfA: Votes, votesOfB: Votes): void {
  if (
    b.from !== a.to + 2 ||
    units.isFirst(b.from) ||
    units.isFirst(a.to + 1) ||
    !units.isOne(a.to + 1, contests)
  )
    return;
  if (a.type && b.type) return;
  const known = a.type && isSure(units, a) ? a.type : b.type && isSure(units, b) ? b.type : undefined;
  if (known === "person" || known === "organization") addVote(a.type ? votesOfB : votesOfA, known, 20);
}

const contests = exactly(
  "beat defeated thrashed edged downed blanked routed crushed trounced outscored hosted faced v vs versus",
);

const link0 = 0;
const linkComma = 1;
const linkEnd = 2;

/** What stands between two parts: a comma, `and` (also behind a comma), or what makes no list. */
function linkOf(units: Units, a: NamePart, b: NamePart): number {
  if (units.isFirst(b.from)) return link0;
  let i = a.to + 1;
  if (units.kindAt(i) === unitKind.number && units.kindAt(b.to + 1) === unitKind.number) i++; // `Ana Reyes 12, Tiko Mala 9`
  if (units.isOne(i, w.openBracket) && units.isOne(i + 2, w.closeBracket)) i += 3; // `Ana Reyes (Chile), …`
  const comma = units.isOne(i, w.comma);
  if (comma) i++;
  const and = units.isSpaced(i) && (units.isOne(i, ands) || isWayFrom(units, a.from - 1, i));
  if (and) i++;
  if (and && i < b.from && units.isOne(i, last)) i++; // `and finally`
  return i !== b.from ? link0 : and ? linkEnd : comma ? linkComma : link0;
}

const ands = exactly("and or");
const last = exactly("finally later then even eventually lastly possibly perhaps also");

/** `from Bruges to Batavia` */
const isWayFrom = (units: Units, before: number, i: number): boolean =>
  units.isOne(i, toWord) && units.isOne(before, fromWord);
const toWord = exactly("to");
const fromWord = exactly("from");

/** Count what is known of the list from `from` up to `to` for the others in it. */
function addToList(
  units: Units,
  parts: readonly NamePart[],
  votes: readonly Votes[],
  from: number,
  to: number,
): void {
  if (opensClause(units, parts[from]!)) from++;
  if (to - from < 2) return;
  addSides(units, parts, votes, from, to);
  const pool = noVotes();
  if (units.isOne(parts[from]!.from - 1, fromWord) && units.isOne(parts[from]!.to + 1, toWord))
    pool.place += 12;
  let known: NamePart["type"];
  for (let i = from; i < to; i++) {
    const part = parts[i]!;
    if (isSure(units, part)) {
      if (known && known !== part.type) return;
      known = part.type;
    } else if (!part.type) addVotes(pool, votes[i]!);
  }
  const kind = known ?? leader(pool);
  if (kind !== "person" && kind !== "organization" && kind !== "place") return;
  for (let i = from; i < to; i++)
    if (!parts[i]!.type && !(i === to - 1 && beginsClause(units, parts[i]!))) addVote(votes[i]!, kind, 13);
}

/** The kind that clearly more speaks for than for any other: `near Shali and Vedeno`, `his sons, Otto and Brod`. */
function leader(votes: Votes): keyof Votes | undefined {
  const kinds = Object.keys(votes) as (keyof Votes)[];
  return kinds.find((kind) => kinds.every((other) => other === kind || votes[kind] >= votes[other] + 12));
}

/** `Derbyshire and Surrey`: where one town of a list is a side, the others are, too; countries never are. */
function addSides(
  units: Units,
  parts: readonly NamePart[],
  votes: readonly Votes[],
  from: number,
  to: number,
): void {
  let side = false;
  for (let i = from; i < to; i++) {
    if (!parts[i]!.type && parts[i]!.from === parts[i]!.to) continue;
    if (parts[i]!.type !== "place" || units.has(parts[i]!.to, wordClass.country)) return;
    if (votes[i]!.organization > votes[i]!.place) side = true;
  }
  for (let i = from; side && i < to; i++)
    if (!parts[i]!.type) votes[i]!.organization += 20;
    else if (votes[i]!.organization > 0 && votes[i]!.organization <= votes[i]!.place)
      votes[i]!.organization += 30;
}

/** A person by a given name or initials, a country or city, a body. */
const isSure = (units: Units, part: NamePart): boolean =>
  part.from < part.to
    ? part.strong || part.type === "person"
    : part.strong && !units.has(part.to, wordClass.given);

/** `In France, Danone and …`: the first name belongs to what stands before the comma. */
const opensClause = (units: Units, part: NamePart): boolean =>
  part.type === "place" && units.says(part.from - 1, contextClass.placeCue) && units.isFirst(part.from - 1);

/** `met in Ghana and Danone said …` */
const beginsClause = (units: Units, part: NamePart): boolean =>
  units.kindAt(part.to + 1) === unitKind.lower &&
  !units.isFirst(part.to + 1) &&
  units.has(part.to + 1, wordClass.speechVerb);
