import type { Entity } from "../registry/entity.ts";
import { dateRangeWords } from "./dateWords.ts";
import { rolesAt } from "./rolesAt.ts";
import { nameOf, type CorpusView } from "./view.ts";

/**
 * What tells an entity from others, in a few words: a meeting's dates, a person's role, else the description.
 * @param date ISO: the role is the one held then; left out: the first
 */
export function entityDescription(view: CorpusView, entity: Entity, date?: string): string | undefined {
  if (entity.kind === "meeting")
    return dateRangeWords(entity.startDate, entity.endDate) ?? entity.description;
  if (entity.kind !== "person") return entity.description;
  const [role] = rolesAt(entity.roles, date);
  if (!role) return entity.description;
  return role.organization === undefined ? role.title : `${role.title}, ${nameOf(view, role.organization)}`;
}
