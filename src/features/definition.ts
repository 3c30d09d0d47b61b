import type { LocationLink, Position } from "vscode-languageserver-types";
import { entityAt } from "./entityAt.ts";
import { locationOf, offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/** From a mention, or an id in front matter or the registry, to the registry entry; empty beside them. */
export function definition(view: CorpusView, uri: string, position: Position): LocationLink[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const at = entityAt(view, uri, offsetOf(source, position));
  const entity = at && view.corpus.registry.entities.get(at.entity);
  if (!at || !entity) return [];
  const entry = locationOf(view, entity.at.uri, entity.at.entry);
  const id = locationOf(view, entity.at.uri, entity.at.id);
  if (!entry || !id) return [];
  return [
    {
      originSelectionRange: rangeOf(source, at),
      targetUri: entry.uri,
      targetRange: entry.range,
      targetSelectionRange: id.range,
    },
  ];
}
