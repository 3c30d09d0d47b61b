import { touches, type Span } from "../text/span.ts";
import { annotationReferenceAt } from "./annotationReferences.ts";
import { entryAt } from "./entryAt.ts";
import { findingsAt } from "./findingsAt.ts";
import { frontMatterOf } from "./frontMatterOf.ts";
import { documentOf, type CorpusView } from "./view.ts";

/**
 * A place that stands for a registry entity: a mention, an id in front matter or an annotation file, an entry or a
 * reference to one.
 */
export interface EntityAt extends Span {
  readonly entity: string;
  readonly origin: "mention" | "role" | "front-matter" | "registry" | "annotations";
}

/** The entity that the words at an offset of a document, registry or annotation file stand for; undefined if none. */
export function entityAt(view: CorpusView, uri: string, offset: number): EntityAt | undefined {
  const document = documentOf(view, uri);
  if (!document) {
    const named = entryAt(view, uri, offset)?.named;
    if (named) return { entity: named.id, ...named.span, origin: "registry" };
    const decided = annotationReferenceAt(view, uri, offset);
    return decided && { entity: decided.id, start: decided.start, end: decided.end, origin: "annotations" };
  }
  const { name, role } = findingsAt(document.findings, offset);
  if (name?.entity) return { entity: name.entity, start: name.start, end: name.end, origin: "mention" };
  if (!name && role?.holder) return { entity: role.holder, start: role.start, end: role.end, origin: "role" };
  const meeting = frontMatterOf(document)?.meetings.find(({ span }) => touches(span, offset));
  return meeting && { entity: meeting.value, ...meeting.span, origin: "front-matter" };
}
