import type { Location, Position } from "vscode-languageserver-types";
import { mentionsOf } from "../corpus/mentions.ts";
import { entityAt } from "./entityAt.ts";
import { locationOf, offsetOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * All places that stand for the entity at a place: mentions in documents, references from other entries and, if
 * asked for, the entry's own id. An unknown name has its look-alikes in the same document.
 */
export function references(
  view: CorpusView,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const at = entityAt(view, uri, offsetOf(source, position));
  return at ? entityReferences(view, at.entity, includeDeclaration) : [];
}

function entityReferences(view: CorpusView, entity: string, includeDeclaration: boolean): Location[] {
  const { registry } = view.corpus;
  const entry = registry.entities.get(entity);
  const referring = registry.files.flatMap(({ uri, entities }) =>
    entities.flatMap(({ at }) =>
      at.references.filter(({ to }) => to === entity).map(({ span }) => locationOf(view, uri, span)),
    ),
  );
  return [
    ...(includeDeclaration && entry ? [locationOf(view, entry.at.uri, entry.at.id)] : []),
    ...mentionsOf(view.corpus, entity).map((mention) => locationOf(view, mention.uri, mention)),
    ...referring,
  ].filter((location) => location !== undefined);
}
