import { mentionCounts } from "../corpus/mentions.ts";
import type { Entity } from "../registry/entity.ts";
import type { EntityChoices, EntityChoicesParams } from "../protocol/entities.ts";
import type { TagChoice } from "../protocol/tagging.ts";
import { entitiesLike } from "./entitiesLike.ts";
import { entityAt } from "./entityAt.ts";
import { entityDescription } from "./entityDescription.ts";
import { namedNear } from "./namedNear.ts";
import { documentOf, offsetOf, sourceOf, spanOf, type CorpusView } from "./view.ts";

/** More than anybody scrolls through; typing finds the others. */
const most = 200;

/** Entities to pick from: those like the words typed, else those named near by and most; and the one at a place. */
export function entityChoices(
  view: CorpusView,
  { uri, range, query = "", kind, near }: EntityChoicesParams,
): EntityChoices {
  const { registry } = view.corpus;
  const source = sourceOf(view, uri);
  const id = source && range && entityAt(view, uri, offsetOf(source, range.start))?.entity;
  const at = id === undefined ? undefined : registry.entities.get(id);
  const document = documentOf(view, uri);
  const ofKind = (entity: Entity): boolean => kind === undefined || entity.kind === kind;
  const isTyped = query.trim() !== "";
  const beside = document && near && !isTyped ? namedNear(document, spanOf(document, near)) : [];
  const first = beside.flatMap((each) => registry.entities.get(each) ?? []).filter(ofKind);
  const found = isTyped
    ? entitiesLike(registry, query, most).map(({ entity }) => entity)
    : [...new Set([...first, ...byMentions(view)])];
  const date = document?.findings.documentDate?.value;
  const shown = (entity: Entity): TagChoice => {
    const description = entityDescription(view, entity, date);
    return {
      entity: entity.id,
      kind: entity.kind,
      label: entity.name,
      ...(description !== undefined && { description }),
      ...(entity.aliases.length > 0 && { detail: entity.aliases.join(", ") }),
    };
  };
  return {
    choices: found.filter(ofKind).slice(0, most).map(shown),
    ...(near && { near: Math.min(first.length, most) }),
    ...(at && { at: shown(at) }),
  };
}

function byMentions({ corpus }: CorpusView): Entity[] {
  const counts = mentionCounts(corpus);
  const all = [...corpus.registry.entities.values()];
  return all.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
