import type { Document } from "../corpus/corpus.ts";
import { touches, type Span } from "../text/span.ts";
import { annotatedDocument } from "./annotatedDocument.ts";
import type { CorpusView } from "./view.ts";

/** A place in an annotation file where the id of a registry entry stands. */
export interface AnnotationReference extends Span {
  readonly uri: string;
  readonly id: string;
}

/** The ids of registry entries in the annotation file of a document, in order. */
export function annotationReferences({ annotations }: Document): readonly AnnotationReference[] {
  if (!annotations) return [];
  return annotations.file.annotations.flatMap(({ kind, entity, speaker, place }) => {
    const id = kind === "quotation" ? speaker : entity;
    return place.reference && id !== undefined ? [{ uri: annotations.uri, id, ...place.reference }] : [];
  });
}

/** The id at an offset of an annotation file. */
export function annotationReferenceAt(
  view: CorpusView,
  uri: string,
  offset: number,
): AnnotationReference | undefined {
  const document = annotatedDocument(view, uri);
  return document && annotationReferences(document).find((reference) => touches(reference, offset));
}
