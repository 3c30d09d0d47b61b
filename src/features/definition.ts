import type { LocationLink, Position } from "vscode-languageserver-types";
import { touches } from "../text/span.ts";
import { annotatedDocument } from "./annotatedDocument.ts";
import { entityAt } from "./entityAt.ts";
import { locationOf, offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * From a mention, or an id in front matter, the registry or an annotation file, to the registry entry; from the id or
 * the quoted words of an annotation to the place in the document that it is about. Empty beside them.
 */
export function definition(view: CorpusView, uri: string, position: Position): LocationLink[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const annotated = annotatedPlace(view, uri, offset);
  if (annotated) return [annotated];
  const at = entityAt(view, uri, offset);
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

/** From the id or the quote of an annotation to its place in the document, if it has one there. */
function annotatedPlace(view: CorpusView, uri: string, offset: number): LocationLink | undefined {
  const source = sourceOf(view, uri);
  const document = annotatedDocument(view, uri);
  if (!source || !document?.annotations) return undefined;
  for (const { annotation, spans } of document.annotations.placements) {
    const { id, quote } = annotation.place;
    const origin = [id, quote].find((span) => touches(span, offset));
    const [first] = spans;
    if (!origin || !first) continue;
    const range = rangeOf(document, first);
    return {
      originSelectionRange: rangeOf(source, origin),
      targetUri: document.uri,
      targetRange: range,
      targetSelectionRange: range,
    };
  }
  return undefined;
}
