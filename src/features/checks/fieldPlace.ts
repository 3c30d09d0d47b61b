import type { Entity } from "../../registry/entity.ts";
import { fieldSpan } from "../../registry/fieldSpan.ts";
import type { Span } from "../../text/span.ts";
import type { CorpusView } from "../view.ts";

/** Where a field of an entry stands, such as `["roles", 1, "startDate"]`; the entry's id if it has no such field. */
export function fieldPlace(view: CorpusView, entity: Entity, path: readonly (string | number)[]): Span {
  const source = view.yaml.get(entity.at.uri);
  return (source && fieldSpan(source.text, entity, path)) ?? entity.at.id;
}
