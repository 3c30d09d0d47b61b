import type { Position, TypeHierarchyItem } from "vscode-languageserver-types";
import type { Entity } from "../registry/entity.ts";
import { partsOf, wholeOf } from "../registry/parts.ts";
import { dateRangeWords } from "./dateWords.ts";
import { entityAt } from "./entityAt.ts";
import { findingsAt } from "./findingsAt.ts";
import { symbolKinds } from "./symbolKinds.ts";
import { documentOf, locationOf, offsetOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * The organization, place or meeting named (or the meeting reported) at a place, to ask what it is a part of and what
 * its parts are.
 */
export function prepareTypeHierarchy(view: CorpusView, uri: string, position: Position): TypeHierarchyItem[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const offset = offsetOf(source, position);
  const { registry } = view.corpus;
  const named = registry.entities.get(entityAt(view, uri, offset)?.entity ?? "");
  if (named) return named.kind === "person" || named.kind === "work" ? [] : itemOf(view, named);
  const document = documentOf(view, uri);
  const reported = document && findingsAt(document.findings, offset).meeting?.id;
  return itemOf(view, registry.entities.get(reported ?? ""));
}

/** What an item is a part of. */
export function supertypes(view: CorpusView, { data }: TypeHierarchyItem): TypeHierarchyItem[] {
  const { entities } = view.corpus.registry;
  const part = entities.get(String(data));
  const whole = part && wholeOf(part);
  return whole === undefined || whole === part?.id ? [] : itemOf(view, entities.get(whole));
}

/** The parts of an item. */
export const subtypes = (view: CorpusView, { data }: TypeHierarchyItem): TypeHierarchyItem[] =>
  partsOf(view.corpus.registry, String(data)).flatMap((part) => itemOf(view, part));

function itemOf(view: CorpusView, entity: Entity | undefined): TypeHierarchyItem[] {
  const location = entity && locationOf(view, entity.at.uri, entity.at.entry);
  const selection = entity && locationOf(view, entity.at.uri, entity.at.id);
  if (!entity || !location || !selection) return [];
  const dates = entity.kind === "meeting" ? dateRangeWords(entity.startDate, entity.endDate) : undefined;
  return [
    {
      name: entity.name,
      kind: symbolKinds[entity.kind],
      detail: dates ?? entity.kind,
      ...location,
      selectionRange: selection.range,
      data: entity.id,
    },
  ];
}
