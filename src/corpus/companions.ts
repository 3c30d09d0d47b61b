import type { Corpus } from "./corpus.ts";
import { entityNumbers, entityTables, indexIn } from "./tables/entityTable.ts";

/** An entity that is named in the same documents as another. */
export interface Companion {
  readonly entity: string;
  /** In how many documents both are named. */
  readonly documents: number;
}

/** The entities that are named in most of the documents that name an entity; of equally many, the first by id. */
export function companionsOf(corpus: Corpus, entity: string, most: number): readonly Companion[] {
  const tables = entityTables(corpus);
  const own = entityNumbers.known(entity);
  if (own === undefined) return [];
  const shared = new Uint32Array(entityNumbers.size);
  for (const [block, table] of tables.entries()) {
    const index = indexIn(table, own);
    if (index < 0) continue;
    const { entities, from, documents } = table;
    const flags = new Uint8Array(corpus.documents.blocks[block]!.documents.length);
    for (let i = from[index]!; i < from[index + 1]!; i++) flags[documents[i]!] = 1;
    for (let k = 0; k < entities.length; k++) {
      let count = 0;
      for (let i = from[k]!; i < from[k + 1]!; i++) count += flags[documents[i]!]!;
      shared[entities[k]!]! += count;
    }
  }
  shared[own] = 0;
  const found: Companion[] = [];
  for (const [number, documents] of shared.entries())
    if (documents > 0) found.push({ entity: entityNumbers.text(number), documents });
  return found
    .sort((a, b) => b.documents - a.documents || (a.entity < b.entity ? -1 : 1))
    .slice(0, most);
}
