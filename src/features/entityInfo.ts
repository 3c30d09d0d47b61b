import { mentionsOf } from "../corpus/mentions.ts";
import type { EntityInfo } from "../protocol.ts";
import { locationOf, locationsInSteps, type CorpusView } from "./view.ts";

/**
 * Where an entity's entry stands and where the corpus names it; null if the registry does not know it. With a pause after
 * each document.
 */
export function* entityInfo(
  view: CorpusView,
  id: string,
): Generator<undefined, EntityInfo | null, undefined> {
  const entity = view.corpus.registry.entities.get(id);
  const entry = entity && locationOf(view, entity.at.uri, entity.at.entry);
  if (!entity || !entry) return null;
  const mentions = yield* locationsInSteps(view, mentionsOf(view.corpus, id));
  return {
    entity: id,
    kind: entity.kind,
    name: entity.name,
    entry,
    mentions,
  };
}
