import type { Registry } from "../../registry/registry.ts";
import { fold } from "../../text/fold.ts";

/**
 * The entities that a word of a query means: the one with that id; else those with that name or alias; else those with
 * all its words in their name or id. Case and diacritics do not matter.
 */
export function entitiesNamed(registry: Registry, name: string): readonly string[] {
  const wanted = fold(name);
  const entities = [...registry.entities.values()];
  const byId = entities.filter(({ id }) => fold(id) === wanted);
  if (byId.length > 0) return byId.map(idOf);
  const byName = entities.filter((entity) => [entity.name, ...entity.aliases].some((own) => fold(own) === wanted));
  if (byName.length > 0) return byName.map(idOf);
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  return entities
    .filter((entity) => {
      const own = new Set(wordsOf(fold(`${entity.id} ${entity.name}`)));
      return words.every((word) => own.has(word));
    })
    .map(idOf);
}

const idOf = ({ id }: { readonly id: string }): string => id;

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
