import type { Entity } from "../registry/entity.ts";
import { entryData, withoutEntry, withTakenOver } from "../registry/mergeEntry.ts";
import { withReferencesMoved } from "../registry/moveReferences.ts";
import {
  brokenEntry,
  editsTo,
  refuseEdit,
  unknownEntry,
  type CorpusEdit,
  type FileEdits,
} from "./corpusEdit.ts";
import { referenceEdits } from "./referenceEdits.ts";
import type { CorpusView } from "./view.ts";
import { withArticle } from "./withArticle.ts";

/**
 * Make several entries one. The entry `into` takes over what it lacks of the others, their names become its aliases,
 * and all that refers to them refers to it; their entries go.
 */
export function mergeEntities(view: CorpusView, from: readonly string[], into: string): CorpusEdit {
  const { entities } = view.corpus.registry;
  const target = entities.get(into);
  if (!target) return refuseEdit(unknownEntry(into));
  const merged: Entity[] = [];
  for (const id of new Set(from)) {
    const entity = entities.get(id);
    if (!entity) return refuseEdit(unknownEntry(id));
    if (id === into) return refuseEdit(`${entity.name} cannot be merged into itself.`);
    if (entity.kind !== target.kind)
      return refuseEdit(
        `${entity.name} is ${withArticle(entity.kind)}, ${target.name} ${withArticle(target.kind)}: these are not one.`,
      );
    merged.push(entity);
  }
  if (merged.length === 0) return refuseEdit("Choose the entries to merge.");
  const texts = new Map(view.corpus.registry.files.map(({ uri }) => [uri, view.yaml.get(uri)?.text ?? ""]));
  const kept: string[] = [];
  for (const entity of merged) {
    const own = mergeOne(texts, entity, target);
    if (!own) return refuseEdit(brokenEntry(entity));
    kept.push(...own);
  }
  return { edits: editsOf(view, texts, from, into), message: message(merged, target, kept), entity: into };
}

/** Change the texts of the registry; tells the fields in which the target keeps its own words. */
function mergeOne(texts: Map<string, string>, entity: Entity, target: Entity): readonly string[] | undefined {
  for (const [uri, text] of texts) texts.set(uri, withReferencesMoved(uri, text, entity.id, target.id));
  const text = texts.get(entity.at.uri)!;
  const data = entryData(text, entity);
  if (!data) return undefined;
  texts.set(entity.at.uri, withoutEntry(text, entity));
  const taken = withTakenOver(texts.get(target.at.uri)!, target, data);
  texts.set(target.at.uri, taken.text);
  return taken.kept;
}

function editsOf(
  view: CorpusView,
  texts: ReadonlyMap<string, string>,
  from: readonly string[],
  into: string,
): FileEdits {
  const edits = new Map(editsTo(view, texts));
  for (const id of new Set(from))
    for (const [uri, list] of referenceEdits(view, id, into))
      if (!texts.has(uri)) edits.set(uri, [...(edits.get(uri) ?? []), ...list]);
  return edits;
}

function message(merged: readonly Entity[], target: Entity, kept: readonly string[]): string {
  const names = merged.map(({ name }) => name).join(", ");
  const fields = [...new Set(kept)];
  const own = fields.length === 0 ? "" : ` It keeps its own ${fields.join(", ")}.`;
  return `${names} ${merged.length === 1 ? "is" : "are"} now ${target.name}.${own}`;
}
