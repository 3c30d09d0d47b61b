import type { Span } from "../text/span.ts";
import { valueAt } from "../yaml/valueAt.ts";
import { annotationKinds, type AnnotationKind } from "./annotation.ts";

/** A field of an annotation that holds the id of a registry entry. */
export interface AnnotationIdField {
  readonly field: "entity" | "speaker";
  /** What the annotation is about, if that stands before the field on its line. */
  readonly kind?: AnnotationKind;
  /** What is written of the id, up to the cursor. */
  readonly written: Span;
}

/** The field at a cursor in an annotation file, which may be half written, if it is one for ids. */
export function annotationIdFieldAt(text: string, offset: number): AnnotationIdField | undefined {
  const value = valueAt(text, offset);
  const [section, , field, more] = value?.path ?? [];
  if (!value || section !== "annotations" || more !== undefined) return undefined;
  if (field !== "entity" && field !== "speaker") return undefined;
  const line = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  const written = /\bkind: *(\w+)/.exec(line)?.[1];
  const kind = annotationKinds.find((each) => each === written);
  return { field, ...(kind && { kind }), written: value.written };
}
