import fuzzysort from "fuzzysort";
import type { Entity } from "../registry/entity.ts";
import type { Registry } from "../registry/registry.ts";
import { fold } from "../text/fold.ts";

/** An entity, and which of its names (or its id) the words resemble. */
export interface EntityLike {
  readonly entity: Entity;
  readonly name: string;
}

/**
 * The entities whose name, alias or id resembles some words, best first, each by the name that resembles most.
 * Case and accents do not count. Empty words resemble nothing.
 * @param most how many at most
 */
export function entitiesLike(registry: Registry, words: string, most: number): readonly EntityLike[] {
  const folded = fold(words.trim());
  if (folded === "") return [];
  const index = indexOf(registry.entities);
  const search = (query: string, threshold: number): EntityLike[] =>
    fuzzysort.go(query, index, { key: keyOf, limit: most * 3, threshold }).map(({ obj }) => obj);
  const whole = search(folded, 0.4);
  // Of `Dr Ada Park` no name may have all letters: the last word says most.
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  const found = whole.length > 0 || last === folded ? whole : search(last, 0.6);
  const best = new Map<Entity, EntityLike>();
  for (const like of found) {
    const known = best.get(like.entity);
    // Readers know names, not ids.
    if (!known || (known.name === known.entity.id && like.name !== known.name)) best.set(like.entity, like);
  }
  return [...best.values()].slice(0, most);
}

interface Searched extends EntityLike {
  readonly folded: string;
}

const keyOf = ({ folded }: Searched): string => folded;

function indexOf(entities: ReadonlyMap<string, Entity>): readonly Searched[] {
  let index = indexes.get(entities);
  if (!index) {
    index = [...entities.values()].flatMap((entity) =>
      [entity.name, ...entity.aliases, entity.id].map((name) => ({ entity, name, folded: fold(name) })),
    );
    indexes.set(entities, index);
  }
  return index;
}

const indexes = new WeakMap<object, readonly Searched[]>();
