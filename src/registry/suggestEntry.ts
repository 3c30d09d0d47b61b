import type { Entity } from "./entity.ts";
import { idOf } from "./suggestId.ts";

/**
 * Finds the id meant by one that no entry has: that of the entry whose name or alias it is (`NATO` for `nato`), or
 * of the only one that has it as its first or last word (`stoltenberg` for `jens-stoltenberg`). The index is made on
 * first use.
 */
export function entrySuggester(
  entities: ReadonlyMap<string, Entity>,
): (unknown: string) => string | undefined {
  let index:
    | { readonly names: ReadonlyMap<string, string>; readonly words: ReadonlyMap<string, string | null> }
    | undefined;
  return (unknown) => {
    index ??= indexOf(entities);
    const plain = idOf(unknown);
    return entities.has(plain) ? plain : (index.names.get(plain) ?? index.words.get(plain) ?? undefined);
  };
}

function indexOf(entities: ReadonlyMap<string, Entity>) {
  const names = new Map<string, string>();
  const words = new Map<string, string | null>();
  for (const entity of entities.values()) {
    for (const name of [entity.name, ...entity.aliases])
      if (!names.has(idOf(name))) names.set(idOf(name), entity.id);
    const parts = entity.id.split("-");
    for (const word of new Set([parts[0]!, parts.at(-1)!]))
      words.set(word, words.has(word) ? null : entity.id);
  }
  names.delete("");
  return { names, words };
}
