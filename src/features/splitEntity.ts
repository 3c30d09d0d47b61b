import type { Decision } from "../annotations/annotation.ts";
import { foundMentionsOf } from "../corpus/mentions.ts";
import type { SplitParams } from "../protocol/entities.ts";
import { addEntity } from "../registry/addEntity.ts";
import type { Entity } from "../registry/entity.ts";
import { removeAlias } from "../registry/removeAlias.ts";
import { isId, suggestId } from "../registry/suggestId.ts";
import { applyEdits } from "../text/edits.ts";
import { fold } from "../text/fold.ts";
import { groupBy } from "../text/groupBy.ts";
import { covered, type Span } from "../text/span.ts";
import { brokenEntry, editsTo, refuseEdit, unknownEntry, type CorpusEdit } from "./corpusEdit.ts";
import { readsAs } from "./decisions/foundAt.ts";
import { writeDecisions } from "./decisions/writeDecisions.ts";
import { documentOf, spanOf, type CorpusView } from "./view.ts";

/**
 * Make two entries of one: some of its mentions go to a new entry beside it. An alias by which only those mentions
 * went moves there; the other mentions are decided one by one. If both have one name, so are those that stay.
 * @param random gives numbers from 0 to below 1, for the ids of decisions
 */
export function splitEntity(
  view: CorpusView,
  { entity: id, create, places: chosen, stamp }: SplitParams,
  random: () => number,
): CorpusEdit {
  const { entities } = view.corpus.registry;
  const entity = entities.get(id);
  const name = create.name.replace(/\s+/g, " ").trim();
  if (!entity) return refuseEdit(unknownEntry(id));
  if (name === "") return refuseEdit("A new entry needs a name.");
  const places = chosen.flatMap(({ uri, range }): Place[] => {
    const document = documentOf(view, uri);
    return document ? [{ uri, ...spanOf(document, range) }] : [];
  });
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
  const decisionFor = (entityId: string, status: "accepted" | "changed"): Decision => ({
    kind: entity.kind,
    status,
    entity: entityId,
    ...stamp,
  });
  const going = moved.rest.map((place) => ({ ...place, decision: decisionFor(newId, "changed") }));
  const staying = namesakes(view, entity, name, places).map((place) => ({
    ...place,
    decision: decisionFor(id, "accepted"),
  }));
  const texts = new Map([[entity.at.uri, after]]);
  for (const [uri, drafts] of groupBy([...going, ...staying], (draft) => draft.uri)) {
    const document = documentOf(view, uri);
    if (!document) continue;
    const written = writeDecisions(view, document, drafts, random);
    if ("refused" in written) return refuseEdit(written.refused);
    texts.set(written.uri, written.text);
  }
  const count = places.length === 1 ? "1 mention" : `${places.length} mentions`;
  return {
    edits: editsTo(view, texts),
    message: `${count} of ${entity.name} ${places.length === 1 ? "is" : "are"} now ${name === entity.name ? `${name} (${newId})` : name}.`,
    entity: newId,
  };
}

interface Place extends Span {
  readonly uri: string;
}

/**
 * Of a new entry that has one and the same name: the mentions that stay. By their words alone they could be either from
 * now on.
 */
function namesakes(
  view: CorpusView,
  entity: Entity,
  name: string,
  going: readonly Place[],
): readonly Place[] {
  if (![entity.name, ...entity.aliases].some((own) => fold(own) === fold(name))) return [];
  const words = new Set(fold(name).split(" "));
  const gone = new Set(going.map(keyOf));
  return foundMentionsOf(view.corpus, entity.id).filter((mention) => {
    const text = covered(documentOf(view, mention.uri)?.text ?? "", mention);
    return (
      mention.finding.rule !== "decision" &&
      !gone.has(keyOf(mention)) &&
      fold(text)
        .split(/\s+/)
        .every((word) => words.has(word))
    );
  });
}

/** Aliases of which all mentions go, and the places of other words. */
function movedAliases(
  view: CorpusView,
  entity: Entity,
  places: readonly Place[],
): { readonly aliases: readonly string[]; readonly rest: readonly Place[] } {
  const mentions = foundMentionsOf(view.corpus, entity.id).filter(
    ({ finding }) => finding.rule !== "decision",
  );
  const chosen = new Set(places.map(keyOf));
  const reads = (place: Place, words: string): boolean => {
    const document = documentOf(view, place.uri);
    return document !== undefined && readsAs(document, place, words);
  };
  const aliases = entity.aliases.filter((alias) => {
    const own = mentions.filter((mention) => reads(mention, alias));
    return own.length > 0 && own.every((mention) => chosen.has(keyOf(mention)));
  });
  const gone = new Set(
    mentions.filter((mention) => aliases.some((alias) => reads(mention, alias))).map(keyOf),
  );
  return { aliases, rest: places.filter((place) => !gone.has(keyOf(place))) };
}

const keyOf = ({ uri, start }: Place): string => `${uri} ${start}`;
