import { fold } from "../text/fold.ts";
import type { Entity, EntityKind } from "./entity.ts";
import type { Registry } from "./registry.ts";

/** The entities of a kind by name, as readers look for them, whatever the capitals and accents; sorted once for a registry. */
export function entitiesByName(registry: Registry, kind: EntityKind): readonly Entity[] {
  let kinds = sorted.get(registry);
  if (!kinds) sorted.set(registry, (kinds = byKind(registry)));
  return kinds.get(kind) ?? [];
}

const sorted = new WeakMap<Registry, ReadonlyMap<EntityKind, readonly Entity[]>>();

function byKind({ entities }: Registry): ReadonlyMap<EntityKind, readonly Entity[]> {
  const named = Array.from(entities.values(), (entity) => ({ entity, folded: fold(entity.name) }));
  named.sort((a, b) => (a.folded < b.folded ? -1 : Number(a.folded > b.folded)));
  const kinds = new Map<EntityKind, Entity[]>();
  for (const { entity } of named) {
    const list = kinds.get(entity.kind);
    if (list) list.push(entity);
    else kinds.set(entity.kind, [entity]);
  }
  return kinds;
}
