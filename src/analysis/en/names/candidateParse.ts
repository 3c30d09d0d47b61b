import type { EntityKind } from "../../../registry/entity.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import type { NamePart } from "./candidateParts.ts";
import { has, type Unit } from "./candidateUnits.ts";

const heads =
  wordClass.orgHead | wordClass.company | wordClass.placeHead | wordClass.eventHead | wordClass.workHead;
const titles = wordClass.titleHead | wordClass.honorific;

/**
 * Cut one run of capitalised units into names: `Ukraine | President | Olena Shevchuk`, `Northland Rugby Union |
 * Chairman | Peter Gray`. Titles and adjectives of countries fall out; titles are kept with the person behind them.
 */
export function parseRun(
  text: string,
  units: readonly Unit[],
  from: number,
  to: number,
  parts: NamePart[],
): void {
  let i = from;
  // Where the title before a name begins, the name of its body included: `NATO Secretary General`.
  let titleFrom = titleBehind(units, from);
  let titled = false;
  if (titleFrom >= 0) {
    while (i <= to && isPortfolio(units[i]!) && units[from - 1]!.word.key !== "the") i++;
    titled = i > from && i <= to;
    if (!titled) titleFrom = -1;
  }
  const start = i;
  while (i <= to) {
    const unit = units[i]!;
    const phrase = phraseEnd(units, i, to);
    const head = headedEnd(units, i, to);
    const title = titleEnd(units, i, to);
    if (titleFrom < 0) titleFrom = i;
    if (
      title >= 0 &&
      (head < 0 ||
        (title >= head && !has(units[head], heads & ~wordClass.workHead)) ||
        isPersonBehind(units, title, head, to))
    ) {
      titled = true;
      i = title + 1;
      continue;
    }
    if (i > start && restIsPortfolio(units, i, to)) return;
    if (phrase && (head <= phrase.to || head < 0)) {
      parts.push(part(i, phrase.to, phrase.type, phrase.country ? "known-country" : "known-place", true));
      i = phrase.to + 1;
      titled = false;
      continue;
    }
    if (unit.kind === "initial" && has(units[i + 1], wordClass.demonym) && i < to) {
      i += 2; // `S. African`
      continue;
    }
    if (
      has(unit, wordClass.demonym) &&
      !has(unit, wordClass.given | wordClass.place) &&
      dropsDemonym(units, i, head, to)
    ) {
      i++;
      continue;
    }
    if (!titled && head > i) {
      if (isSurname(units, i, head)) {
        parts.push(part(i, head, "person", "given-name", false));
        i = head + 1;
        continue;
      }
      const end = commandEnd(units, head, to);
      if (!isOfficeHolders(units[end]!))
        parts.push(part(i, end, typeOfHead(units[head]!), "head-word", true));
      i = end + 1;
      continue;
    }
    const end = nameEnd(units, i, to);
    if (end === to && !titled && isOfficeHolders(units[end]!)) {
      // `NATO Security Directors`: a body's office holders are no name; the body is.
      if (end > i && (unit.kind === "upper" || unit.kind === "dotted" || has(unit, wordClass.place)))
        parts.push(singlePart(units, i));
      return;
    }
    if (i === end && (!titled || isSeat(units, i))) parts.push(singlePart(units, i));
    else {
      const found = runPart(units, i, end, titled);
      if (found.type === "person" && titled && titleFrom < i)
        found.titles = [text.slice(units[titleFrom]!.start, units[i - 1]!.end).replace(/\s+/g, " ")];
      parts.push(found);
      if (found.type === "person") titleFrom = -1;
    }
    titled = false;
    i = end + 1;
  }
}

/** Whether an adjective of a country falls off the name behind it: not from `Scottish National Party`. */
function dropsDemonym(units: readonly Unit[], i: number, head: number, to: number): boolean {
  if (head < 0 || i === to) return true;
  if (i + 1 === head && realms.has(units[head]!.word.key)) return false;
  if (units[i]!.word.key === "allied") return false;
  return (
    phraseEnd(units, i + 1, to)?.to === head ||
    splitsFromState(units, i + 1, head) ||
    onlyDemonyms(units, i, head)
  );
}

/** `Supreme Commander Europe`: a place behind an office is no person's name. */
const isSeat = (units: readonly Unit[], i: number): boolean =>
  has(units[i], wordClass.place) &&
  !has(units[i], wordClass.given) &&
  !has(units[i - 1], wordClass.honorific);

/** With an adjective before them these are names: `Islamic Republic`. */
const realms = new Set(
  "state republic kingdom federation emirate union jihad confederation commonwealth brotherhood".split(" "),
);

/** `Anthony Hill`, `Stuart Law`: heads that are surnames as well. */
const isSurname = (units: readonly Unit[], from: number, head: number): boolean =>
  head === from + 1 &&
  has(units[from], wordClass.given) &&
  !has(units[from], wordClass.common | wordClass.place) &&
  surnameHeads.has(units[head]!.word.key);

const surnameHeads = new Set(
  "hill hills law park lake lane street bridge castle temple abbey church house court rivers price post guard bowl falls forest ford bush bill cross fields wells marsh stone crown baker cup pact day west club major page speed camp hall ground ridge creek springs bay port".split(
    " ",
  ),
);

/** `Allied Forces Europe`, `Strike Command South`: a command is called after where it is. */
function commandEnd(units: readonly Unit[], head: number, to: number): number {
  const next = units[head + 1];
  if (head >= to || !next) return head;
  if (
    units[head]!.word.key === "league" &&
    !has(next, titles | wordClass.given) &&
    has(next, wordClass.common)
  )
    return head + 1;
  if (!/^(?:forces?|command|fleet|corps)$/.test(units[head]!.word.key)) return head;
  return has(next, wordClass.place | wordClass.compass) || next.word.key === "transformation"
    ? head + 1
    : head;
}

/** A word for a field of office, or another ordinary word in its place: `Foreign`, `Affairs`, `State`. */
const isPortfolio = (unit: Unit): boolean =>
  has(unit, wordClass.titleModifier | wordClass.stateBody | wordClass.common) &&
  !has(unit, wordClass.given | wordClass.place | wordClass.demonym);

/** `U.S. Defense` in `U.S. Defense chief`: what is left is half a title. */
function restIsPortfolio(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (!has(units[i], wordClass.titleModifier) || has(units[i], wordClass.given | wordClass.place))
      return false;
  return true;
}

/** Plurals of offices and of members, lower case: groups of people without a name of their own. */
const officeHolders = new Set(
  "ministers directors allies partners leaders ambassadors commanders presidents premiers secretaries envoys members officials states nations countries delegates diplomats citizens troops soldiers residents".split(
    " ",
  ),
);
const isOfficeHolders = (unit: Unit): boolean => officeHolders.has(unit.word.key);

function part(
  from: number,
  to: number,
  type: EntityKind | undefined,
  rule: string,
  strong: boolean,
): NamePart {
  return { from, to, type, rule, strong, titles: [] };
}

function placePart(units: readonly Unit[], i: number): NamePart {
  return part(i, i, "place", has(units[i], wordClass.country) ? "known-country" : "known-place", true);
}

function singlePart(units: readonly Unit[], i: number): NamePart {
  const unit = units[i]!;
  if (has(unit, wordClass.place))
    return { ...placePart(units, i), strong: has(unit, wordClass.country) || !has(unit, wordClass.given) };
  if (has(unit, wordClass.metonym)) return part(i, i, "organization", "known-body", true);
  if (unit.kind === "upper" || unit.kind === "dotted") return part(i, i, "organization", "acronym", false);
  if (has(unit, heads)) return part(i, i, typeOfHead(unit), "head-word", false);
  if (has(unit, wordClass.given)) return part(i, i, "person", "given-name", false);
  return part(i, i, undefined, "capitalised", false);
}

/** A run of several units without a head word, or anything behind a title. */
function runPart(units: readonly Unit[], from: number, to: number, titled: boolean): NamePart {
  const first = units[from]!;
  if (titled) return part(from, to, "person", "title-name", true);
  if (has(first, wordClass.given) && first.kind === "capital")
    return part(from, to, "person", "given-name", !has(first, wordClass.place | wordClass.common));
  if (first.kind === "initial") return part(from, to, "person", "initials", true);
  if (units[from + 1]?.kind === "initial" && first.kind === "capital")
    return part(from, to, "person", "initials", true);
  if (has(units[to], wordClass.nameSuffix) && to > from) return part(from, to, "person", "name-suffix", true);
  for (let i = from + 1; i < to; i++)
    if (units[i]!.kind === "lower") return part(from, to, "person", "particle", false);
  if (has(first, wordClass.compass | wordClass.placeStart))
    return part(from, to, "place", "place-start", false);
  if (first.kind === "upper") return part(from, to, "organization", "acronym", false);
  return part(from, to, undefined, "capitalised-run", false);
}

/** The end of the longest known name of several words that begins at `i`. */
export function phraseEnd(
  units: readonly Unit[],
  i: number,
  to: number,
): { readonly to: number; readonly type: "place" | "organization"; readonly country: boolean } | undefined {
  if (!has(units[i], wordClass.phraseStart)) return undefined;
  for (const phrase of wordClasses().phrasesFrom(units[i]!.word.key)) {
    const last = i + phrase.rest.length;
    if (last > to) continue;
    if (phrase.rest.every((key, k) => units[i + 1 + k]!.word.key === key))
      return { to: last, type: phrase.type, country: phrase.country };
  }
  return undefined;
}

/** The last head word (`Bank`, `River`, `Summit`) before a title or given name ends the name; -1 if there is none. */
function headedEnd(units: readonly Unit[], from: number, to: number): number {
  const phrase = phraseEnd(units, from, to);
  const start = phrase ? phrase.to : from;
  let found = -1;
  for (let i = start; i <= to; i++) {
    const unit = units[i]!;
    if (has(unit, heads) && i > start && (i === to || !has(unit, wordClass.given))) {
      if (!has(unit, wordClass.workHead) || has(unit, heads & ~wordClass.workHead) || found < 0 || i === to)
        found = i;
      continue;
    }
    if (i > start && has(unit, wordClass.given) && !has(unit, wordClass.common | wordClass.place)) break;
    if (i > start && found >= 0 && has(unit, titles)) break;
    if (i > start && has(unit, titles) && !has(unit, wordClass.common)) break;
    if (i > start && has(unit, wordClass.titleHead) && !has(units[i + 1], heads)) break;
  }
  return found;
}

/** The end of a title that begins at `i`: `Deputy Foreign Minister`; -1 if there is none. */
export function titleEnd(units: readonly Unit[], i: number, to: number): number {
  const first = units[i]!;
  if (has(first, wordClass.given) && has(first, wordClass.titleHead | wordClass.honorific) && i < to) {
    if (!has(first, wordClass.common) || first.word.lower === 0) return -1;
  }
  let found = -1;
  for (let k = i; k <= to && has(units[k], titles | wordClass.titleModifier); k++) {
    if (has(units[k], titles)) found = k;
    // `Commander Europe General …`: a word for the command between two titles.
    if (
      units[k]!.word.key === "commander" &&
      k + 2 <= to &&
      has(units[k + 2], titles) &&
      !has(units[k + 1], wordClass.given)
    )
      k++;
  }
  return found;
}

/** Whether a title is meant although a head word follows: `President Bill Court`. */
function isPersonBehind(units: readonly Unit[], title: number, head: number, to: number): boolean {
  if (title >= to) return false;
  const next = units[title + 1]!;
  if (next.kind === "upper" || (has(next, wordClass.place) && title + 1 < head)) return true;
  return has(units[title], wordClass.honorific) && head > title + 1
    ? has(units[title + 1], wordClass.given)
    : title > head;
}

/** Whether only words for bodies of a state stand there, so that the country before them is a name of its own. */
function splitsFromState(units: readonly Unit[], from: number, head: number): boolean {
  if (head < from) return true;
  if (!has(units[head], wordClass.stateBody)) return false;
  for (let i = from; i < head; i++)
    if (!has(units[i], wordClass.stateBody | wordClass.titleModifier) || wide.has(units[i]!.word.key))
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

function onlyDemonyms(units: readonly Unit[], from: number, head: number): boolean {
  for (let i = from; i <= head; i++) if (!has(units[i], wordClass.demonym)) return false;
  return true;
}

/** Where a name without a head word ends: before a title, or before an adjective of a country. */
function nameEnd(units: readonly Unit[], from: number, to: number): number {
  if (
    from < to &&
    (units[from]!.kind === "upper" || has(units[from], wordClass.place)) &&
    !has(units[from], wordClass.given)
  ) {
    const title = titleEnd(units, from + 1, to);
    if (title >= 0 || has(units[from + 1], wordClass.demonym)) return from;
    if (has(units[from + 1], wordClass.given) && has(units[from], wordClass.country)) return from;
    if (
      units[from]!.kind === "upper" &&
      from + 1 === to &&
      !has(units[from], wordClass.company) &&
      has(units[to], wordClass.place) &&
      !seas.has(units[to]!.word.key)
    )
      return from;
  }
  for (let i = from + 1; i <= to; i++) {
    const unit = units[i]!;
    if (i < to && titleEnd(units, i, to) >= 0 && !has(unit, wordClass.given) && titleEnd(units, i, to) < to)
      return i - 1;
    if (i < to && has(unit, wordClass.demonym) && !has(unit, wordClass.given)) return i - 1;
  }
  return to;
}

/** Places that companies like to be called after. */
const seas = new Set(["pacific", "atlantic", "europe", "america", "asia", "africa"]);

export function typeOfHead(unit: Unit): EntityKind {
  if (has(unit, wordClass.company)) return "organization";
  if (has(unit, wordClass.eventHead) && !has(unit, wordClass.orgHead)) return "meeting";
  if (has(unit, wordClass.orgHead)) return "organization";
  if (has(unit, wordClass.placeHead)) return "place";
  return "work";
}

/**
 * Where the title begins whose `of` or `for` stands before `from`: `Secretary of | State Ana Reyes`, `Minister for
 * Trade and | Industry …`; -1 if there is none.
 */
function titleBehind(units: readonly Unit[], from: number): number {
  let ties = 0;
  for (let i = from - 1; i >= 0 && i > from - 10; i--) {
    const unit = units[i]!;
    if (units[i + 1]!.first) return -1;
    if (unit.kind === "lower") {
      const key = unit.word.key;
      if (key === "of" || key === "for") ties++;
      else if (key !== "and" && key !== "the") return -1;
    } else if (unit.kind !== "capital") return -1;
    else if (ties > 0 && has(unit, wordClass.titleHead)) {
      while (
        i > 0 &&
        !units[i]!.first &&
        units[i - 1]!.kind === "capital" &&
        has(units[i - 1], titles | wordClass.titleModifier)
      )
        i--;
      return i;
    } else if (!isPortfolio(unit)) return -1;
    else if (i === from - 1) return -1;
  }
  return -1;
}
