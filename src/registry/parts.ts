import type { Entity } from "./entity.ts";
import type { Registry } from "./registry.ts";

/** The id of what an entity is a part of: the organization above, the place around, the meeting it was held within. */
export const wholeOf = (entity: Entity): string | undefined =>
  entity.kind === "organization"
    ? entity.parentOrganization
    : entity.kind === "place"
      ? entity.containedInPlace
      : entity.kind === "meeting"
        ? entity.superEvent
        : undefined;

/** The entities that are parts of one, in registry order. */
export function partsOf({ entities }: Registry, id: string): readonly Entity[] {
  let parts = cache.get(entities);
  if (!parts) {
    parts = new Map();
    for (const entity of entities.values()) {
      const whole = wholeOf(entity);
      if (whole === undefined || whole === entity.id) continue;
      const list = parts.get(whole);
      if (list) list.push(entity);
      else parts.set(whole, [entity]);
    }
    cache.set(entities, parts);
  }
  return parts.get(id) ?? [];
}

const cache = new WeakMap<ReadonlyMap<string, Entity>, Map<string, Entity[]>>();
