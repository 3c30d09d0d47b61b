import { mentionsOf } from "../corpus/mentions.ts";
import type { EntityInfo } from "../protocol.ts";
import { locationOf, type CorpusView } from "./view.ts";

/** Where an entity's entry stands and where the corpus names it; null if the registry does not know it. */
export function entityInfo(view: CorpusView, id: string): EntityInfo | null {
  const entity = view.corpus.registry.entities.get(id);
  const entry = entity && locationOf(view, entity.at.uri, entity.at.entry);
  if (!entity || !entry) return null;
  const mentions = mentionsOf(view.corpus, id).map((mention) => locationOf(view, mention.uri, mention));
  return {
    entity: id,
    kind: entity.kind,
    name: entity.name,
    entry,
    mentions: mentions.filter((mention) => mention !== undefined),
  };
}
