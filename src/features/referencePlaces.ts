import { inPathOrder } from "../corpus/mentions.ts";
import type { Span } from "../text/span.ts";
import { annotationReferences } from "./annotationReferences.ts";
import { frontMatterOf } from "./frontMatterOf.ts";
import type { CorpusView } from "./view.ts";

/** A place where an id is written to refer to its entry. */
export interface ReferencePlace extends Span {
  readonly uri: string;
}

/**
 * All places that refer to an entity by its id: of each document the meetings of its front matter and its annotations,
 * then fields of registry entries. Texts are read for the ids of meetings only, as no others stand in front matter.
 */
export function referencePlaces(view: CorpusView, id: string): ReferencePlace[] {
  const { registry } = view.corpus;
  const kind = registry.entities.get(id)?.kind ?? "meeting";
  return [
    ...inPathOrder(view.corpus).flatMap((document) => [
      ...(kind === "meeting" ? (frontMatterOf(document)?.meetings ?? []) : [])
        .filter(({ value }) => value === id)
        .map(({ span }) => ({ uri: document.uri, ...span })),
      ...annotationReferences(document)
        .filter((reference) => reference.id === id)
        .map(({ uri, start, end }) => ({ uri, start, end })),
    ]),
    ...registry.files.flatMap(({ uri, entities }) =>
      entities.flatMap(({ at }) =>
        at.references.filter(({ to }) => to === id).map(({ span }) => ({ uri, ...span })),
      ),
    ),
  ];
}
