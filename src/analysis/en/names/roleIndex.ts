import type { Person, Role } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { fold } from "../../../text/fold.ts";
import { isPremier, mayLead, roleKey, type RoleKey } from "./roleKey.ts";

/** The place whose people and things an adjective is for, folded: `turkish`. */
export const placeOfDemonym = (registry: Registry, word: string): string | undefined =>
  indexOf(registry).demonyms.get(word);

/** All roles that a head may stand for; `chief` and `leader` for any that leads a body or a ministry. */
export function rolesOf(registry: Registry, head: string): readonly { person: Person; role: Role }[] {
  const { byHead, leading } = indexOf(registry);
  if (head === "chief" || head === "leader") return leading;
  const own = byHead.get(head) ?? [];
  return isPremier(head)
    ? [...own, ...(byHead.get(head === "premier" ? "prime-minister" : "premier") ?? [])]
    : own;
}

/** The key of a registry role, without the words of its organization's names. */
export function roleOf(registry: Registry, role: Role): RoleKey {
  const { keys } = indexOf(registry);
  const known = keys.get(role);
  if (known) return known;
  const organization = role.organization === undefined ? undefined : registry.entities.get(role.organization);
  let title = role.title;
  if (organization)
    for (const name of [organization.name, ...organization.aliases]) {
      const at = title.indexOf(name);
      if (at > 0 && name.length < title.length) title = title.slice(0, at) + title.slice(at + name.length);
    }
  const key = roleKey(title);
  keys.set(role, key);
  return key;
}

interface Index {
  readonly byHead: ReadonlyMap<string, readonly { person: Person; role: Role }[]>;
  readonly leading: readonly { person: Person; role: Role }[];
  readonly demonyms: ReadonlyMap<string, string>;
  readonly keys: Map<Role, RoleKey>;
}

const indexes = new WeakMap<Registry, Index>();

function indexOf(registry: Registry): Index {
  const known = indexes.get(registry);
  if (known) return known;
  const byHead = new Map<string, { person: Person; role: Role }[]>();
  const leading: { person: Person; role: Role }[] = [];
  const demonyms = new Map<string, string>();
  const keys = new Map<Role, RoleKey>();
  const index: Index = { byHead, leading, demonyms, keys };
  indexes.set(registry, index);
  for (const entity of registry.entities.values()) {
    if (entity.kind === "place")
      for (const word of entity.demonyms) if (!demonyms.has(fold(word))) demonyms.set(fold(word), entity.id);
    if (entity.kind !== "person") continue;
    for (const role of entity.roles) {
      const { head } = roleOf(registry, role);
      const list = byHead.get(head);
      if (list) list.push({ person: entity, role });
      else byHead.set(head, [{ person: entity, role }]);
      if (mayLead(head)) leading.push({ person: entity, role });
    }
  }
  return index;
}
