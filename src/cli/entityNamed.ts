import { entitiesLike } from "../features/entitiesLike.ts";
import type { Entity } from "../registry/entity.ts";
import { entrySuggester } from "../registry/suggestEntry.ts";
import type { Registry } from "../registry/registry.ts";
import { fold } from "../text/fold.ts";
import { Failure } from "./command.ts";

/**
 * The id of the entry that somebody means by an id, a name or an alias (capitals and accents do not matter), or by the only
 * id's first or last word.
 * @throws Failure if there is none, or if several go by that name
 */
export function entityNamed(registry: Registry, words: string): string {
  if (registry.entities.has(words)) return words;
  const wanted = fold(words.trim());
  const found = [...registry.entities.values()].filter((entity) =>
    [entity.name, ...entity.aliases].some((name) => fold(name) === wanted),
  );
  const [only, second] = found;
  if (only && !second) return only.id;
  if (only) throw new Failure(`Several entries go by "${words}": ${listed(found)}. Give an id.`);
  const meant = entrySuggester(registry.entities)(words);
  if (meant !== undefined) return meant;
  const near = entitiesLike(registry, words, 3).map(({ entity }) => entity);
  const hint = near.length > 0 ? ` Did you mean ${listed(near)}?` : "";
  throw new Failure(`The registry has no entry "${words}".${hint}`);
}

const listed = (entities: readonly Entity[]): string =>
  entities.map(({ id, name }) => `${id} (${name})`).join(", ");
