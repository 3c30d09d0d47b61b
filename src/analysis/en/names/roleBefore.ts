import type { Entity, Person } from "../../../registry/entity.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { View } from "./registryView.ts";
import { roleHeads } from "./roleKey.ts";

/** The title that stands before a name, as far as choosing between people needs it. */
export interface TitleBefore {
  /** Heads of the title, folded: `president`, `secretary`, `general`. Empty for `Mr` and for ranks alone. */
  readonly heads: readonly string[];
  readonly honorific: string;
  /** Whether the registry gives the person a role of such a title or rank; never for `Mr` and `Ms`. */
  fits(entity: Entity): boolean;
  /** Whether an honorific contradicts the person's gender. */
  contradicts(entity: Entity): boolean;
}

/** Read the title right before a token: `Foreign Minister`, `Secretary-General`, `Gen.` */
export function titleBefore(view: View, first: number): TitleBefore {
  const heads: string[] = [];
  let honorific = "";
  let token = first - 1;
  for (let steps = 0; steps < 8; steps++, token--) {
    if (view.isMark(token, ".-")) continue;
    const bits = view.classes(token);
    if ((bits & (wordClass.titleHead | wordClass.titleModifier | wordClass.honorific)) === 0) break;
    const key = view.key(token);
    if (bits & wordClass.honorific && heads.length === 0) honorific = key;
    if (bits & wordClass.titleHead) heads.push(key);
    if (heads.length === 0 && !(bits & wordClass.honorific)) break;
  }
  return {
    heads,
    honorific,
    fits: (entity) =>
      entity.kind === "person" &&
      (heads.some((head) => holds(entity, head)) || (honorific !== "" && holdsRank(entity, honorific))),
    contradicts: (entity) =>
      entity.kind === "person" &&
      ((entity.gender === "male" && /^(?:mrs|ms|miss|mme|lady|dame|queen|madame)$/.test(honorific)) ||
        (entity.gender === "female" && /^(?:mr|sir|lord|king|monsieur)$/.test(honorific))),
  };
}

/**
 * Whether a title that the person holds follows in an apposition: `Austin, the Pentagon chief,`. Only the first words
 * behind the comma count.
 */
export function titleFollows(view: View, next: number, person: Person): boolean {
  if (!view.isMark(next, ",")) return false;
  const article = /^(?:the|a|an)$/.test(view.key(next + 1));
  for (let token = next + (article ? 2 : 1), steps = 0; steps < 6; token++, steps++) {
    const bits = view.classes(token);
    if (bits & wordClass.titleHead && holds(person, view.key(token))) return true;
    if (view.isMark(token, ".'’-") || view.isCapital(token)) continue;
    if (
      (bits & (wordClass.titleModifier | wordClass.titleHead | wordClass.demonym)) === 0 &&
      view.key(token) !== "s"
    )
      return false;
  }
  return false;
}

const holds = (person: Person, head: string): boolean =>
  person.roles.some((role) => roleHeads(role.title).has(head)) ||
  ((head === "chief" || head === "leader") && person.roles.some((role) => leads.test(role.title)));

/** `Gen.` of a role `General`, `Sen.` of `Senator for Utah`. */
function holdsRank(person: Person, honorific: string): boolean {
  const rank = ranks.get(honorific);
  return rank !== undefined && person.roles.some((role) => rank.test(role.title));
}

const ranks: ReadonlyMap<string, RegExp> = new Map([
  ["gen", /(?<!\b(?:secretary|director|attorney|inspector|consul)[- ])\bgeneral\b/i],
  ["adm", /\badmiral\b/i],
  ["col", /\bcolonel\b/i],
  ["maj", /\bmajor\b/i],
  ["capt", /\bcaptain\b/i],
  ["lt", /\blieutenant\b/i],
  ["cmdr", /\bcommander\b/i],
  ["sgt", /\bsergeant\b/i],
  ["sen", /\bsenator\b/i],
  ["rep", /\brepresentative\b/i],
  ["gov", /\bgovernor\b/i],
  ["amb", /\bambassador\b/i],
]);

const leads =
  /\b(?:secretary[- ]general|president|director|chair\w*|minister|head|secretary|commander|chief|commissioner)\b/i;
