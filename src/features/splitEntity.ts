import { mentionsOf } from "../corpus/mentions.ts";
import type { SplitParams } from "../protocol/entities.ts";
import type { PlaceInFile } from "../protocol/tagging.ts";
import { addEntity } from "../registry/addEntity.ts";
import type { Entity } from "../registry/entity.ts";
import { removeAlias } from "../registry/removeAlias.ts";
import { isId, suggestId } from "../registry/suggestId.ts";
import { applyEdits } from "../text/edits.ts";
import { brokenEntry, editsTo, refuseEdit, unknownEntry, type CorpusEdit } from "./corpusEdit.ts";
import { readsAs } from "./decisions/foundAt.ts";
import { tagDecisions } from "./decisions/tagDecisions.ts";
import { documentOf, spanOf, type CorpusView } from "./view.ts";

/**
 * Make two entries of one: some of its mentions go to a new entry beside it. An alias by which only those mentions
 * went moves there; the other mentions are decided one by one.
 * @param random gives numbers from 0 to below 1, for the ids of decisions
 */
export function splitEntity(
  view: CorpusView,
  { entity: id, create, places, stamp }: SplitParams,
  random: () => number,
): CorpusEdit {
  const { entities } = view.corpus.registry;
  const entity = entities.get(id);
  const name = create.name.replace(/\s+/g, " ").trim();
  if (!entity) return refuseEdit(unknownEntry(id));
  if (name === "") return refuseEdit("A new entry needs a name.");
  if (places.length === 0) return refuseEdit("Choose the mentions that go to the new entry.");
  const before = view.yaml.get(entity.at.uri)?.text ?? "";
  const newId = isId(create.id) && !entities.has(create.id) ? create.id : suggestId(name, entities);
  const moved = movedAliases(view, entity, places);
  const without = moved.aliases.reduce(
    (text, alias) => applyEdits(text, removeAlias(text, entity, alias)),
    before,
  );
  const aliases = moved.aliases.filter((alias) => alias !== name);
  const draft = { kind: entity.kind, id: newId, name, aliases };
  const after = applyEdits(without, addEntity(without, draft));
  if (after === without) return refuseEdit(brokenEntry(entity));
  const [first] = moved.rest;
  const document = first && documentOf(view, first.uri);
  const decided = document
    ? tagDecisions(
        view,
        document,
        [],
        { id: newId, name, kind: entity.kind },
        {
          uri: first.uri,
          ranges: [],
          choice: { entity: newId },
          decide: moved.rest,
          ...(stamp && { stamp }),
        },
        random,
      )
    : { texts: new Map<string, string>(), message: "" };
  if ("refused" in decided) return refuseEdit(decided.refused);
  const count = places.length === 1 ? "1 mention" : `${places.length} mentions`;
  return {
    edits: editsTo(view, new Map([[entity.at.uri, after], ...decided.texts])),
    message: `${count} of ${entity.name} ${places.length === 1 ? "is" : "are"} now ${name}.`,
    entity: newId,
  };
}

/** Aliases of which all mentions go, and the places of other words. */
function movedAliases(
  view: CorpusView,
  entity: Entity,
  places: readonly PlaceInFile[],
): { readonly aliases: readonly string[]; readonly rest: readonly PlaceInFile[] } {
  const mentions = mentionsOf(view.corpus, entity.id).filter(({ finding }) => finding.rule !== "decision");
  const chosen = new Set(
    places.map(({ uri, range }) => {
      const document = documentOf(view, uri);
      return `${uri} ${document ? spanOf(document, range).start : -1}`;
    }),
  );
  const isChosen = (place: { readonly uri: string; readonly start: number }): boolean =>
    chosen.has(`${place.uri} ${place.start}`);
  const reads = (place: (typeof mentions)[number], words: string): boolean => {
    const document = documentOf(view, place.uri);
    return document !== undefined && readsAs(document, place, words);
  };
  const aliases = entity.aliases.filter((alias) => {
    const own = mentions.filter((mention) => reads(mention, alias));
    return own.length > 0 && own.every(isChosen);
  });
  const gone = new Set(
    mentions
      .filter((mention) => aliases.some((alias) => reads(mention, alias)))
      .map(({ uri, start }) => `${uri} ${start}`),
  );
  const rest = places.filter(({ uri, range }) => {
    const document = documentOf(view, uri);
    return document && !gone.has(`${uri} ${spanOf(document, range).start}`);
  });
  return { aliases, rest };
}
