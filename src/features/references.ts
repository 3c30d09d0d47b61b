import type { Location, Position } from "vscode-languageserver-types";
import { mentionsOf } from "../corpus/mentions.ts";
import { candidateKey, candidatesOf } from "./candidates.ts";
import { entityAt } from "./entityAt.ts";
import { innermost } from "./findingsAt.ts";
import { documentOf, locationOf, offsetOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * All places that stand for the entity at a place: mentions in documents, references from other entries and, if
 * asked for, the entry's own id. Of a name that the registry does not know, all places that have it.
 */
export function references(
  view: CorpusView,
  uri: string,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const at = entityAt(view, uri, offset);
  if (at) return entityReferences(view, at.entity, includeDeclaration);
  const document = documentOf(view, uri);
  const name = document && innermost(document.findings.names, offset);
  return name ? candidateReferences(view, candidateKey(document, name)) : [];
}

function candidateReferences(view: CorpusView, key: string): Location[] {
  const places = candidatesOf(view.corpus).get(key)?.places ?? [];
  return places.flatMap((place) => locationOf(view, place.uri, place) ?? []);
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
