import { mentionsOf } from "../corpus/mentions.ts";
import type { Entity } from "../registry/entity.ts";
import { idReplaced } from "../registry/moveReferences.ts";
import { withName } from "../registry/setName.ts";
import { isId } from "../registry/suggestId.ts";
import { changedMiddle } from "../text/edits.ts";
import { covered } from "../text/span.ts";
import { brokenEntry, refuseEdit, unknownEntry, type CorpusEdit } from "./corpusEdit.ts";
import { referenceEdits } from "./referenceEdits.ts";
import { documentOf, type CorpusView } from "./view.ts";

/** Give an entity another id: in its entry, and wherever the registry, front matter or annotations refer to it. */
export function renameId(view: CorpusView, id: string, wanted: string): CorpusEdit {
  const { entities } = view.corpus.registry;
  const entity = entities.get(id);
  const to = wanted.trim();
  if (!entity) return refuseEdit(unknownEntry(id));
  if (to === id) return refuseEdit(`The id of ${entity.name} is “${id}” already.`);
  if (!isId(to))
    return refuseEdit(`“${to}” is no id: write lower-case letters a–z and digits, with hyphens.`);
  const taken = entities.get(to);
  if (taken) return refuseEdit(`The id “${to}” is taken by ${taken.name}. Merge the two if they are one.`);
  if (isTwice(view, id)) return refuseEdit(`Two entries have the id “${id}”: mend that first.`);
  const text = view.yaml.get(entity.at.uri)?.text;
  if (text === undefined) return refuseEdit(brokenEntry(entity));
  const edits = referenceEdits(view, id, to);
  const { uri } = entity.at;
  edits.set(uri, [idReplaced(text, entity.at.id, to), ...(edits.get(uri) ?? [])]);
  return { edits, message: `The id of ${entity.name} is now “${to}”.`, entity: to };
}

/**
 * Give an entity another name for showing. The old one stays as an alias if documents use it, and an alias that is
 * now the name makes room for it. Documents are not changed.
 */
export function renameDisplayName(view: CorpusView, id: string, wanted: string): CorpusEdit {
  const entity = view.corpus.registry.entities.get(id);
  const to = wanted.replace(/\s+/g, " ").trim();
  if (!entity) return refuseEdit(unknownEntry(id));
  if (to === "") return refuseEdit("An entry needs a name.");
  if (to === entity.name) return refuseEdit(`The name is ${to} already.`);
  const text = view.yaml.get(entity.at.uri)?.text;
  const after = text && withName(text, entity, to, isInUse(view, entity));
  if (!text || after === undefined) return refuseEdit(brokenEntry(entity));
  return {
    edits: new Map([[entity.at.uri, [changedMiddle(text, after)]]]),
    message: `${entity.name} is now shown as ${to}.`,
    entity: id,
  };
}

/** Whether a document writes the entity by its very name. */
const isInUse = (view: CorpusView, { id, name }: Entity): boolean =>
  mentionsOf(view.corpus, id).some((mention) => {
    const words = covered(documentOf(view, mention.uri)?.text ?? "", mention);
    return words.replace(/\s+/g, " ").toLowerCase() === name.toLowerCase();
  });

const isTwice = (view: CorpusView, id: string): boolean =>
  view.corpus.registry.files.flatMap(({ entities }) => entities.filter((entity) => entity.id === id)).length >
  1;
