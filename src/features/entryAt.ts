import type { Entity } from "../registry/entity.ts";
import { touches, type Span } from "../text/span.ts";
import type { CorpusView } from "./view.ts";

/** What stands at a place of a registry file. */
export interface EntryAt {
  /** The entry that the place lies in. */
  readonly entry: Entity;
  /** The entity that the place names: the entry's own by its id, name or an alias, another one by a reference. */
  readonly named?: { readonly id: string; readonly span: Span };
}

/** The registry entry at an offset of a registry file; undefined beside all entries. */
export function entryAt(view: CorpusView, uri: string, offset: number): EntryAt | undefined {
  const file = view.corpus.registry.files.find((candidate) => candidate.uri === uri);
  const entry = file?.entities.find(({ at }) => touches(at.entry, offset));
  if (!entry) return undefined;
  const reference = entry.at.references.find(({ span }) => touches(span, offset));
  if (reference) return { entry, named: { id: reference.to, span: reference.span } };
  const own = [entry.at.id, entry.at.name, ...entry.at.aliases].find((span) => touches(span, offset));
  return own ? { entry, named: { id: entry.id, span: own } } : { entry };
}
