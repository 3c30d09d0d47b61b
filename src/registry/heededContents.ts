import type { Entity } from "./entity.ts";
import type { Registry } from "./registry.ts";

/**
 * All of a registry that analysis heeds, entry by entry, as texts to compare or to hash. The order of entries counts; where they
 * stand, and in which file, does not.
 */
export function* heededContents(registry: Registry): Generator<string> {
  for (const entity of registry.entities.values()) yield heededContent(entity);
}

/** All of an entry that analysis heeds. */
export const heededContent = ({
  at: _at,
  identifiers: _identifiers,
  links: _links,
  ...heeded
}: Entity): string => JSON.stringify(heeded);
