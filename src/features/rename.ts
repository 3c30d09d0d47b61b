import type { Position, Range } from "vscode-languageserver-types";
import { covered } from "../text/span.ts";
import { refuseEdit, type CorpusEdit } from "./corpusEdit.ts";
import { entityAt, type EntityAt } from "./entityAt.ts";
import { entryAt } from "./entryAt.ts";
import { renameDisplayName, renameId } from "./renameEntity.ts";
import { offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/** What a rename at a place would change, and what it is called now; null where no entity stands. */
export function prepareRename(
  view: CorpusView,
  uri: string,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const source = sourceOf(view, uri);
  const at = source && entityAt(view, uri, offsetOf(source, position));
  const entity = at && view.corpus.registry.entities.get(at.entity);
  if (!source || !at || !entity) return null;
  return { range: rangeOf(source, at), placeholder: namesId(view, uri, at) ? entity.id : entity.name };
}

/** Rename the entity at a place: on one of its ids, the id; on a mention, its name or an alias, what it is shown as. */
export function rename(view: CorpusView, uri: string, position: Position, wanted: string): CorpusEdit {
  const source = sourceOf(view, uri);
  const at = source && entityAt(view, uri, offsetOf(source, position));
  if (!at) return refuseEdit("No entry of the registry stands here.");
  const renamed = namesId(view, uri, at) ? renameId : renameDisplayName;
  return renamed(view, at.entity, wanted);
}

/** Whether the words at a place are an id, not a name. */
function namesId(view: CorpusView, uri: string, at: EntityAt): boolean {
  if (at.origin === "front-matter" || at.origin === "annotations") return true;
  if (at.origin !== "registry") return false;
  const { entry } = entryAt(view, uri, at.start) ?? {};
  const isName = entry && [entry.at.name, ...entry.at.aliases].some(({ start }) => start === at.start);
  return !isName || covered(sourceOf(view, uri)!.text, at) === entry.id;
}
