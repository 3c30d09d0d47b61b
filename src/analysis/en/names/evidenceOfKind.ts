import type { EntityKind } from "../../../registry/entity.ts";
import { contextClass } from "../lexicon/contextClasses.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import { exactly, matching } from "../lexicon/wordSets.ts";
import type { NamePart } from "./candidateParts.ts";
import { unitKind, type Units } from "./candidateUnits.ts";
import { w } from "./candidateWords.ts";
import { addVote, type Votes } from "./evidenceVotes.ts";

/**
 * What a noun that names the kind of a thing says of the name beside it: `Brightleaf, the milk maker,`, `Kehl is a
 * town`, `the novel Middlemarch`, `her memoir, Salt,`, `a village called Brod`, `firms such as Danone`, `Reyes's wife`.
 */
export function addKindEvidence(votes: Votes, units: Units, part: NamePart): void {
  const kind = kindByNoun(units, part);
  if (kind && kind !== "thing")
    addVote(votes, kind, part.rule === "head-word" ? 45 : kind === "work" || kind === "meeting" ? 40 : 25);
  const owner = kindOfOwner(units, part.to + 1);
  if (owner && !(owner === "person" && units.isOne(part.from - 1, w.the))) addVote(votes, owner, 20);
}

/** What is named, or a thing of a kind that is no name for us. */
type Kind = EntityKind | "thing";

/** What a noun beside a name says that it is. */
export const kindByNoun = (units: Units, part: NamePart): Kind | undefined =>
  kindBehind(units, part) ?? kindBefore(units, part);

/** The kind that a noun stands for; undefined if it stands for none or several. */
function kindOfNoun(units: Units, i: number): Kind | undefined {
  if (units.says(i, contextClass.thingKind)) return "thing";
  if (units.says(i, contextClass.personKind)) return "person";
  if (units.says(i, contextClass.bodyKind)) return "organization";
  if (units.says(i, contextClass.placeKind)) return "place";
  if (units.says(i, contextClass.workKind)) return "work";
  return units.says(i, contextClass.eventKind) ? "meeting" : undefined;
}

/** `, a …`, `, his wife …`, `, head of …`, `is a …`, `– a …` */
function kindBehind(units: Units, { from, to }: NamePart): Kind | undefined {
  let at = to + 1;
  if (units.isFirst(at)) return undefined;
  if (units.isOne(at, commas)) {
    // `In Kehl, the mayor of …`
    if (units.isFirst(from - 1) && units.has(from - 1, wordClass.function)) return undefined;
    at++;
    while (units.isOne(at, timely)) at++;
    const kind = kindOfPhrase(units, units.isOne(at, articles) ? at + 1 : at);
    // `Born in Kehl, the son of …`; an office may stand without an article.
    if (kind === "person") return units.isOne(from - 1, w.in) ? undefined : kind;
    return units.isOne(at, articles) ? kind : undefined;
  }
  if (!units.isOne(at, copulas)) return undefined;
  at++;
  return units.isOne(at, indefinite) ? kindOfPhrase(units, at + 1) : undefined;
}

/** What the head of the noun phrase whose article stands before `at` names: `plant-based milk | maker | of …`. */
function kindOfPhrase(units: Units, at: number): Kind | undefined {
  let kind: Kind | undefined;
  if (units.isOne(at, w.of) && units.isOne(at - 1, one)) at += 2; // `one of the`
  for (let i = at; i < at + 10; i++) {
    if (units.isFirst(i) || i >= units.length) return kind;
    switch (units.kindAt(i)) {
      case unitKind.lower:
        if (units.isOne(i, endsOfPhrases) || (kind && units.isOne(i, participles))) return kind;
        if (units.has(i, wordClass.speechVerb) || units.isOne(i, auxiliaries)) return undefined;
        kind = kindOfNoun(units, i);
        break;
      case unitKind.mark:
        if (!units.isOne(i, w.hyphen) || units.isSpaced(i)) return kind;
        break;
      case unitKind.possessive:
        kind = undefined;
        break;
      default:
        kind = units.has(i, wordClass.titleHead) && !units.isFirst(i) ? "person" : undefined;
    }
  }
  return undefined;
}

/** `the novel |`, `her memoir, |`, `a town called |`, `firms such as |`, `companies including |` */
function kindBefore(units: Units, { from, to }: NamePart): Kind | undefined {
  let i = from - 1;
  if (units.isFirst(from) || i <= 0 || !(units.says(i, anyKind) || units.isOne(i, cues))) return undefined;
  let apart = false;
  if (units.isOne(i, w.comma)) {
    // `her memoir, Salt, sold well`; not `across the river, Kehl slept`
    if (!units.isFirst(to + 1) && !units.isOne(to + 1, w.comma)) return undefined;
    i--;
  } else if (units.isOne(i, commas) || units.isOne(i, calls)) i--;
  else if (units.isOne(i, as) && units.isOne(i - 1, such)) i -= 2;
  else if (units.isOne(i, including)) i -= units.isOne(i - 1, w.comma) ? 2 : 1;
  else apart = true;
  if (units.kindAt(i) !== unitKind.lower) return undefined;
  const kind = kindOfNoun(units, i);
  if (kind === undefined) return undefined;
  // What stands right before people, bodies and places is told elsewhere.
  if (apart && (kind === "person" || kind === "organization" || kind === "place")) return undefined;
  return isDetermined(units, i) ? kind : undefined;
}

/** Whether a word is a noun by what stands before it: `the play`, `his 2019 film`, `Netflix series`; not `to play`. */
const isDetermined = (units: Units, i: number): boolean =>
  !units.isFirst(i) &&
  (units.isOne(i - 1, articles) ||
    units.kindAt(i - 1) === unitKind.possessive ||
    units.kindAt(i - 1) === unitKind.number ||
    (units.kindAt(i - 1) === unitKind.lower
      ? !units.has(i - 1, wordClass.function)
      : units.isCapital(i - 1) && !units.isOne(i, verbs)));

/** Whose the noun behind a possessive is, with two words between at most: `'s former wife`. */
function kindOfOwner(units: Units, at: number): EntityKind | undefined {
  if (units.kindAt(at) !== unitKind.possessive) return undefined;
  for (let i = at + 1; i <= at + 3; i++) {
    if (units.kindAt(i) !== unitKind.lower || units.has(i, wordClass.function)) return undefined;
    if (units.says(i, contextClass.ofPeople)) return "person";
    if (units.says(i, contextClass.ofBodies)) return "organization";
    if (units.says(i, contextClass.ofPlaces)) return "place";
  }
  return undefined;
}

const anyKind = contextClass.workKind | contextClass.eventKind | contextClass.thingKind;
const cues = exactly(", – — called named titled entitled dubbed nicknamed as including like");
const commas = exactly(", – —");
const articles = exactly("a an the his her its their our my one another");
const indefinite = exactly("a an one");
const one = exactly("one");
const copulas = exactly("is was are were remains became");
const timely = exactly("then now once formerly also still perhaps both");
const calls = exactly("called named titled entitled dubbed nicknamed");
const as = exactly("as");
const such = exactly("such");
const including = exactly("including like");
/** What stands behind the head of a noun phrase. */
const endsOfPhrases = exactly(
  "of in on at to from with by for about behind near into over under against between who whom whose which that where when and or but as than after before since until while because so if not also then now",
);
const participles = matching(
  /(?:ed|ing)$|^(?:run|built|made|known|born|set|held|owned|shut|sold|led|home|best|written)$/,
);
const auxiliaries = exactly(
  "is are was were has have had will would can could may might must should does do did said",
);
/** These are verbs as well. */
const verbs = exactly(
  "play book film single race fair plays books films singles races fairs shows show tour",
);
