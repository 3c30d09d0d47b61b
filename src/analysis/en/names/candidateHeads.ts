import type { EntityKind } from "../../../registry/entity.ts";
import { titleBits } from "./candidateTitles.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import { has, type Unit, type Units } from "./candidateUnits.ts";

/** Words that say what a name names: `Bank`, `Inc`, `River`, `Summit`, `Act`. */
export const headBits =
  wordClass.orgHead | wordClass.company | wordClass.placeHead | wordClass.eventHead | wordClass.workHead;

/** The end of the longest known name of several words that begins at `i`. */
export function phraseEnd(
  units: Units,
  i: number,
  to: number,
): { readonly to: number; readonly type: "place" | "organization"; readonly country: boolean } | undefined {
  if (!has(units.at(i), wordClass.phraseStart)) return undefined;
  for (const phrase of wordClasses().phrasesFrom(units.at(i)!.word.key)) {
    const last = i + phrase.rest.length;
    if (last > to) continue;
    if (phrase.rest.every((key, k) => units.at(i + 1 + k)!.word.key === key))
      return { to: last, type: phrase.type, country: phrase.country };
  }
  return undefined;
}

/** The last head word (`Bank`, `River`, `Summit`) before a title or given name ends the name; -1 if there is none. */
export function headedEnd(units: Units, from: number, to: number): number {
  const phrase = phraseEnd(units, from, to);
  const start = phrase ? phrase.to : from;
  let found = -1;
  for (let i = start; i <= to; i++) {
    const unit = units.at(i)!;
    if (has(unit, headBits) && i > start && (i === to || !has(unit, wordClass.given))) {
      if (
        !has(unit, wordClass.workHead) ||
        has(unit, headBits & ~wordClass.workHead) ||
        found < 0 ||
        i === to
      )
        found = i;
      continue;
    }
    if (i > start && has(unit, wordClass.given) && !has(unit, wordClass.common | wordClass.place)) break;
    if (i > start && found >= 0 && has(unit, titleBits)) break;
    if (i > start && has(unit, titleBits) && !has(unit, wordClass.common)) break;
    if (i > start && has(unit, wordClass.titleHead) && !has(units.at(i + 1), headBits)) break;
  }
  return found;
}

/** `World War II`; `Allied Forces Europe`, `Strike Command South`: a command is called after where it is. */
export function commandEnd(units: Units, head: number, to: number): number {
  const next = units.at(head + 1);
  if (head >= to || !next) return head;
  if (next.kind === "upper" && /^[ivx]+$/.test(next.word.key)) return head + 1;
  if (
    units.at(head)!.word.key === "league" &&
    !has(next, titleBits | wordClass.given) &&
    has(next, wordClass.common)
  )
    return head + 1;
  if (!/^(?:forces?|command|fleet|corps)$/.test(units.at(head)!.word.key)) return head;
  return has(next, wordClass.place | wordClass.compass) || next.word.key === "transformation"
    ? head + 1
    : head;
}

export function typeOfHead(unit: Unit): EntityKind {
  if (has(unit, wordClass.company)) return "organization";
  if (has(unit, wordClass.eventHead) && !has(unit, wordClass.orgHead)) return "meeting";
  if (has(unit, wordClass.orgHead)) return "organization";
  if (has(unit, wordClass.placeHead)) return "place";
  return "work";
}

/** `Anthony Hill`, `Stuart Law`: heads that are surnames as well. */
export const isSurname = (units: Units, from: number, head: number): boolean =>
  head === from + 1 &&
  has(units.at(from), wordClass.given) &&
  !has(units.at(from), wordClass.common | wordClass.place) &&
  surnameHeads.has(units.at(head)!.word.key);

const surnameHeads = new Set(
  "hill hills law park lake lane street bridge castle temple abbey church house court rivers price post guard bowl falls forest ford bush bill cross fields wells marsh stone crown baker cup pact day west club major page speed camp hall ground ridge creek springs bay port".split(
    " ",
  ),
);

/** Whether an adjective of a country falls off the name behind it: not from `Scottish National Party`. */
export function dropsDemonym(units: Units, i: number, head: number, to: number): boolean {
  if (head < 0 || i === to) return true;
  if (i + 1 === head && realms.has(units.at(head)!.word.key)) return false;
  if (units.at(i)!.word.key === "allied") return false;
  return (
    phraseEnd(units, i + 1, to)?.to === head ||
    splitsFromState(units, i + 1, head) ||
    onlyDemonyms(units, i, head)
  );
}

/** With an adjective before them these are names: `Islamic Republic`. */
const realms = new Set(
  "state republic kingdom federation emirate union jihad confederation commonwealth brotherhood".split(" "),
);

/** Whether only words for bodies of a state stand there, so that the country before them is a name of its own. */
function splitsFromState(units: Units, from: number, head: number): boolean {
  if (head < from) return true;
  if (!has(units.at(head), wordClass.stateBody)) return false;
  for (let i = from; i < head; i++)
    if (!has(units.at(i), wordClass.stateBody | wordClass.titleModifier) || wide.has(units.at(i)!.word.key))
      return false;
  return true;
}

/** Before these an adjective of a country belongs to the name: `African National Congress`. */
const wide = new Set([
  "national",
  "international",
  "social",
  "federal",
  "people's",
  "party",
  "general",
  "labour",
  "labor",
  "union",
  "royal",
]);

function onlyDemonyms(units: Units, from: number, head: number): boolean {
  for (let i = from; i <= head; i++) if (!has(units.at(i), wordClass.demonym)) return false;
  return true;
}
