import { heededContent } from "../registry/heededContents.ts";
import type { Entity } from "../registry/entity.ts";
import type { Registry } from "../registry/registry.ts";
import { english } from "./en/english.ts";
import type { Touch } from "./touch.ts";
import { everywhere } from "./touch.ts";

/**
 * The texts in which another registry may find other things: wherever it does not reach, findings made with the one are those
 * that the other would make. Works on what differs and what refers to that.
 * @returns undefined if there are no such texts
 */
export function registryTouch(before: Registry, after: Registry): Touch | undefined {
  const changed = changedEntities(before, after);
  if (!changed) return everywhere;
  const touched: Touch[] = [];
  for (const id of withReferrers(changed, before, after)) {
    const old = saysOf(before, id);
    const now = saysOf(after, id);
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(key), now.get(key)];
      if (agree(was, is)) continue;
      if (was) touched.push(...was.where);
      if (is) touched.push(...is.where);
    }
  }
  return touched.length > 0 ? { any: touched } : undefined;
}

/** The ids of entities that are not the same in both; undefined if the others stand in another order, which counts, too. */
function changedEntities(before: Registry, after: Registry): ReadonlySet<string> | undefined {
  const changed = new Set<string>();
  for (const [id, entity] of before.entities) if (!isSame(entity, after.entities.get(id))) changed.add(id);
  for (const id of after.entities.keys()) if (!before.entities.has(id)) changed.add(id);
  const order = [...before.entities.keys()].filter((id) => !changed.has(id));
  let at = 0;
  for (const id of after.entities.keys()) if (!changed.has(id) && order[at++] !== id) return undefined;
  return changed;
}

const isSame = (a: Entity, b: Entity | undefined): boolean =>
  a === b || (b !== undefined && heededContent(a) === heededContent(b));

/** Some entities and those that refer to them, directly or by way of others. */
function withReferrers(ids: ReadonlySet<string>, ...registries: readonly Registry[]): ReadonlySet<string> {
  const referrers = new Map<string, string[]>();
  if (ids.size > 0)
    for (const registry of registries)
      for (const entity of registry.entities.values())
        for (const to of referencesOf(entity)) {
          const list = referrers.get(to);
          if (list) list.push(entity.id);
          else referrers.set(to, [entity.id]);
        }
  const all = new Set(ids);
  for (const id of all) for (const referrer of referrers.get(id) ?? []) all.add(referrer);
  return all;
}

/** The entities that analysis looks up on behalf of another: where an office is, what a place lies in, who holds a meeting. */
function referencesOf(entity: Entity): readonly string[] {
  const ids =
    entity.kind === "person"
      ? entity.roles.map((role) => role.organization)
      : entity.kind === "organization"
        ? [entity.parentOrganization, entity.location]
        : entity.kind === "place"
          ? [entity.containedInPlace]
          : entity.kind === "meeting"
            ? [entity.location, entity.organizer]
            : [];
  return ids.filter((id) => id !== undefined);
}

/** All that an entity says, by key; nothing if the registry does not have it. */
function saysOf(registry: Registry, id: string): ReadonlyMap<string, Said> {
  const entity = registry.entities.get(id);
  const found = new Map<string, Said>();
  if (!entity) return found;
  for (const heed of english.heeds)
    for (const { key, what, where } of heed.says(entity, registry)) {
      const full = `${heed.id} ${key}`;
      const known = found.get(full);
      // Two names may have one form between them.
      if (known) found.set(full, { what: new Set(known.what).add(what), where: [...known.where, where] });
      else found.set(full, { what: new Set([what]), where: [where] });
    }
  return found;
}

interface Said {
  readonly what: ReadonlySet<string>;
  readonly where: readonly Touch[];
}

const agree = (a: Said | undefined, b: Said | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.what.size === b.what.size &&
  [...a.what].every((what) => b.what.has(what));
