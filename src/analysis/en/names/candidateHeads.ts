import type { EntityKind } from "../../../registry/entity.ts";
import { contextClass } from "../lexicon/contextClasses.ts";
import { exactly } from "../lexicon/wordSets.ts";
import { titleBits } from "./candidateTitles.ts";
import { wordClass, wordClasses } from "../lexicon/wordClasses.ts";
import { unitKind, type Units } from "./candidateUnits.ts";

/** Words that say what a name names: `Bank`, `Inc`, `River`, `Summit`, `Act`. */
export const headBits =
  wordClass.orgHead | wordClass.company | wordClass.placeHead | wordClass.eventHead | wordClass.workHead;

/** The end of the longest known name of several words that begins at `i`. */
export function phraseEnd(
  units: Units,
  i: number,
  to: number,
): { readonly to: number; readonly type: "place" | "organization"; readonly country: boolean } | undefined {
  if (!units.has(i, wordClass.phraseStart) || !units.says(i + 1, contextClass.phraseSecond)) return undefined;
  for (const phrase of wordClasses().phrasesFrom(units.keyAt(i), units.keyAt(i + 1)))
    if (i + phrase.rest.length <= to && goesOn(units, i + 1, phrase.rest))
      return { to: i + phrase.rest.length, type: phrase.type, country: phrase.country };
  return undefined;
}

/** Whether the words from a unit on, but for the first, are those of a phrase. */
function goesOn(units: Units, from: number, keys: readonly string[]): boolean {
  for (let k = 1; k < keys.length; k++) if (units.keyAt(from + k) !== keys[k]) return false;
  return true;
}

/** The last head word (`Bank`, `River`, `Summit`) before a title or given name ends the name; -1 if there is none. */
export function headedEnd(units: Units, from: number, to: number): number {
  const phrase = phraseEnd(units, from, to);
  const start = phrase ? phrase.to : from;
  let found = -1;
  for (let i = start; i <= to; i++) {
    if (i === start) continue;
    if (units.isOne(i, press) && units.has(i + 1, wordClass.titleHead)) break; // `Pentagon | Press Secretary`
    if (units.has(i, headBits) && (i === to || !units.has(i, wordClass.given))) {
      if (
        !units.has(i, wordClass.workHead) ||
        units.has(i, headBits & ~wordClass.workHead) ||
        found < 0 ||
        i === to
      )
        found = i;
      continue;
    }
    if (
      units.has(i, wordClass.given) &&
      !units.has(i, wordClass.common | wordClass.place) &&
      !units.isOne(i - 1, saints) &&
      !(found < 0 && isCalledAfter(units, from, i, to))
    )
      break;
    if (found >= 0 && units.has(i, titleBits)) break;
    if (units.has(i, titleBits) && !units.has(i, wordClass.common)) break;
    if (
      units.has(i, wordClass.titleHead) &&
      !units.has(i + 1, headBits) &&
      units.kindAt(i + 1) !== unitKind.possessive
    )
      break;
  }
  return found;
}

const press = exactly("press");

/** `Daniel Patrick Moynihan Courthouse`: a place or body called after a person of several given names. */
const isCalledAfter = (units: Units, from: number, i: number, to: number): boolean =>
  i === from + 1 &&
  to > i + 1 &&
  units.has(from, wordClass.given) &&
  units.has(to, wordClass.placeHead | wordClass.orgHead) &&
  !units.has(to, wordClass.given | titleBits);

/** `St Luke's Hospital` */
export const saints = exactly("st saint");

/** `World War II`; `Allied Forces Europe`, `Strike Command South`: a command is called after where it is. */
export function commandEnd(units: Units, head: number, to: number): number {
  if (head >= to) return head;
  if (units.kindAt(head + 1) === unitKind.upper && /^[ivx]+$/.test(units.keyAt(head + 1))) return head + 1;
  if (
    units.isOne(head, league) &&
    !units.has(head + 1, titleBits | wordClass.given) &&
    units.has(head + 1, wordClass.common)
  )
    return head + 1;
  if (units.has(head, wordClass.placeHead) && units.has(head + 1, wordClass.compass)) return head + 1; // `New Forest West`
  if (!units.isOne(head, commands)) return head;
  return units.has(head + 1, wordClass.place | wordClass.compass) || units.isOne(head + 1, transformation)
    ? head + 1
    : head;
}

const league = exactly("league");
const commands = exactly("force forces command fleet corps");
const transformation = exactly("transformation");

/** Words for bodies that begin their names in other languages: `Banco del Norte`, `Gazzetta dello Sport`. */
export const foreignHeads = exactly(
  "inter real club bank banco banca banque caixa groupe grupo gruppo gruppe partido parti partito partidul movimiento mouvement agence agencia agenzia compagnie compania companhia societe sociedad sociedade " +
    "empresa instituto istituto institut universidad universidade universite universita ministerio ministere consejo conseil deportivo atletico sporting racing dinamo olympique hapoel maccabi " +
    "rassemblement medecins frente ligue liga union forza congres comite federation federacion confederation confederacion association asociacion associacao alianza alleanza front " +
    "borussia eintracht corriere gazzetta gazeta jornal diario journal acciaierie ferrovie poste cassa caisse assicurazioni autostrade aeroporti electricite petroleos sparkasse stadtwerke radio televisa tele credit credito fondation fundacion fundacao verein",
);

export function typeOfHead(units: Units, i: number): EntityKind {
  if (units.has(i, wordClass.company)) return "organization";
  if (units.isOne(i, league) && units.isOne(i - 1, played)) return "meeting"; // `Champions League`
  if (units.isOne(i, district) && units.isOne(i - 1, districtsOf)) return "organization"; // `Placer Unified School District`
  if (units.isOne(i, centre) && units.isOne(i - 1, visited)) return "place"; // `Thornbury Leisure Centre`
  if (units.has(i, wordClass.eventHead) && !units.has(i, wordClass.orgHead)) return "meeting";
  if (units.has(i, wordClass.orgHead)) return "organization";
  if (units.has(i, wordClass.placeHead)) return "place";
  return units.isOne(i, newspapers) ? "organization" : "work";
}

const played = exactly("champions europa conference nations");
const district = exactly("district");
const districtsOf = exactly("school water fire utility transit hospital irrigation sanitation sanitary");
const centre = exactly("centre center");
const visited = exactly(
  "leisure shopping sports sport community conference visitor visitors convention civic retail garden detention",
);

/** Papers act as bodies do: `the Kirkton Herald said`. */
const newspapers = exactly(
  "times post journal herald tribune gazette telegraph guardian mirror chronicle magazine",
);

/** `Islamic State` is a body, `Islamic Republic` a place. */
export const typeOfHeaded = (units: Units, from: number, head: number): EntityKind =>
  units.isOne(from, islamic) && units.isOne(head, state) ? "organization" : typeOfHead(units, head);

const islamic = exactly("islamic");
const state = exactly("state");

/** Where the name of a person begins whose surname a head is, `Anthony Hill`, `Sir | Mortimer Hill`; -1 if it is none. */
export function firstBeforeSurname(units: Units, from: number, head: number): number {
  if (!units.isOne(head, surnameHeads)) return -1;
  if (head === from + 2 && units.isOne(from, addresses)) return from + 1;
  const isGiven =
    units.kindAt(from) === unitKind.initial ||
    (units.has(from, wordClass.given) && !units.has(from, wordClass.common | wordClass.place));
  return isGiven && (head === from + 1 || isGivenTwice(units, from, head)) ? from : -1;
}

/** How people alone are addressed. */
const addresses = exactly("sir dame mr mrs ms dr");

/** `John Paul Hill`: two given names before a head that is a surname as well. */
const isGivenTwice = (units: Units, from: number, head: number): boolean =>
  head === from + 2 &&
  units.has(from + 1, wordClass.given) &&
  !units.has(from + 1, wordClass.common | wordClass.place);

const surnameHeads = exactly(
  "cave caves grove mill gate lock moor chapel manor meadow meadows farm hill hills law park lake lane street bridge castle temple abbey church house court rivers price post guard bowl falls forest ford bush bill cross fields wells marsh stone crown baker cup pact day west club major page speed camp hall ground ridge creek springs bay port",
);

/** Whether an adjective of a country falls off the name behind it: not from `Scottish National Party`. */
export function dropsDemonym(units: Units, i: number, head: number, to: number): boolean {
  if (head < 0 || i === to) return true;
  if (i + 1 === head && units.isOne(head, realms)) return false;
  if (units.isOne(i, allied)) return false;
  return (
    phraseEnd(units, i + 1, to)?.to === head ||
    splitsFromState(units, i + 1, head) ||
    onlyDemonyms(units, i, head)
  );
}

const allied = exactly("allied european");

/** With an adjective before them these are names: `Islamic Republic`. */
const realms = exactly(
  "state republic kingdom federation emirate union jihad confederation commonwealth brotherhood",
);

/** Whether only words for bodies of a state stand there, so that the country before them is a name of its own. */
function splitsFromState(units: Units, from: number, head: number): boolean {
  if (head < from) return true;
  if (!units.has(head, wordClass.stateBody)) return false;
  for (let i = from; i < head; i++)
    if (!units.has(i, wordClass.stateBody | wordClass.titleModifier) || units.isOne(i, wide)) return false;
  return true;
}

/** Before these an adjective of a country belongs to the name: `African National Congress`. */
const wide = exactly("national international social federal people's party general labour labor union royal");

function onlyDemonyms(units: Units, from: number, head: number): boolean {
  for (let i = from; i <= head; i++) if (!units.has(i, wordClass.demonym)) return false;
  return true;
}
