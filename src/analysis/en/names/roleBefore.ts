import type { Entity, Person } from "../../../registry/entity.ts";
import { wordClass } from "../lexicon/wordClasses.ts";
import type { View } from "./registryView.ts";
import { roleHeads } from "./roleKey.ts";

/** The title that stands before a name, as far as choosing between people needs it. */
export interface TitleBefore {
  /** Heads of the title, folded: `president`, `secretary`, `general`. Empty for `Mr` and for ranks alone. */
  readonly heads: readonly string[];
  readonly honorific: string;
  /** Whether the registry gives the person a role of such a title; never for `Mr`, `Ms` or a military rank. */
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
    fits: (entity) => entity.kind === "person" && heads.some((head) => holds(entity, head)),
    contradicts: (entity) =>
      entity.kind === "person" &&
      ((entity.gender === "male" && /^(?:mrs|ms|miss|mme|lady|dame|queen|madame)$/.test(honorific)) ||
        (entity.gender === "female" && /^(?:mr|sir|lord|king|monsieur)$/.test(honorific))),
  };
}

const holds = (person: Person, head: string): boolean =>
  person.roles.some((role) => roleHeads(role.title).has(head)) ||
  ((head === "chief" || head === "leader") && person.roles.some((role) => leads.test(role.title)));

const leads =
  /\b(?:secretary[- ]general|president|director|chair\w*|minister|head|secretary|commander|chief|commissioner)\b/i;
