import type { Span } from "../text/span.ts";

export const annotationKinds = [
  "person",
  "organization",
  "place",
  "meeting",
  "work",
  "date",
  "quotation",
  "role",
  "check",
] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** `accepted`: so it is; `changed`: it is this and not what the program found; `rejected`: it is not that. */
export const annotationStatuses = ["accepted", "rejected", "changed"] as const;
export type AnnotationStatus = (typeof annotationStatuses)[number];

/** A stretch of a document by its words, their neighbourhood and its offsets when this was written. */
export interface Anchor {
  /** The covered text, with single spaces for white space. */
  readonly quote: string;
  /** What stood before and after it, some 32 code units, with single spaces for white space. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 code units, `end` exclusive; left out in files that were written by hand without them. */
  readonly start?: number;
  readonly end?: number;
}

/** What was decided. Which fields mean something depends on `kind`. */
export interface Decision {
  readonly kind: AnnotationKind;
  readonly status: AnnotationStatus;
  /** Registry id of a name or of a role's holder. */
  readonly entity?: string;
  /** TIMEX3 value of a date. */
  readonly value?: string;
  /** TIMEX3 type of a date; left out: as the value says. */
  readonly type?: "DATE" | "TIME" | "DURATION" | "SET";
  /** Of a quotation: a registry id, `none` or `unregistered`; left out: as found. */
  readonly speaker?: string;
  readonly speakerName?: string;
  readonly form?: "direct" | "partial" | "scare";
  /** Of a role. */
  readonly title?: string;
  /** Of a check, which is always `rejected`: the code of the problem that is not to be told here. */
  readonly code?: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly at?: string;
  readonly note?: string;
}

/** An annotation that is to be written. */
export interface AnnotationDraft extends Decision, Anchor {
  readonly id: string;
  /** Further stretches of a discontinuous annotation. */
  readonly parts?: readonly Anchor[];
}

/** An annotation as read from a file. */
export interface Annotation extends AnnotationDraft {
  readonly parts: readonly Anchor[];
  /** Where it stands in the annotation file. */
  readonly place: AnnotationPlace;
}

export interface AnnotationPlace {
  /** The whole entry, its id included. */
  readonly entry: Span;
  readonly id: Span;
  /** The value of `entity` or `speaker`, if that names a registry entry. */
  readonly reference?: Span;
  readonly quote: Span;
}

/** A file of annotations as read. */
export interface AnnotationFile {
  readonly uri: string;
  /** The name of the document, as the file says. */
  readonly document?: string;
  /** In file order; each id once. */
  readonly annotations: readonly Annotation[];
}

/** The stretches of an annotation, the first one being its own. */
export const anchorsOf = (annotation: AnnotationDraft): readonly Anchor[] => [
  annotation,
  ...(annotation.parts ?? []),
];
