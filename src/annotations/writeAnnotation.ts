import { writeScalar } from "../yaml/writeScalar.ts";
import type { Anchor, AnnotationDraft } from "./annotation.ts";

/**
 * An annotation as a line of a YAML file, without indentation and line break. It stands on one line so that a merge,
 * which goes by lines, cannot mix two of them.
 */
export const writeAnnotation = (draft: AnnotationDraft): string =>
  `${writeScalar(draft.id, "plain", "double", true)}: ${writeFields({ ...fieldsOf(draft) })}`;

/** The fields that say what was decided, in the order in which they are written. */
export const decidedFields = [
  "entity",
  "value",
  "type",
  "speaker",
  "speakerName",
  "form",
  "title",
  "code",
] as const;

/** The fields of an annotation in the order in which they are written. */
export const fieldOrder = [
  "kind",
  ...decidedFields,
  "status",
  "quote",
  "start",
  "end",
  "prefix",
  "suffix",
  "by",
  "at",
  "note",
  "parts",
] as const;
export type AnnotationField = (typeof fieldOrder)[number];

/** A field's value as it is written in a file. */
export function writeField(value: string | number | readonly Anchor[]): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string")
    return `[${value.map((part) => writeFields(anchorFields(part))).join(", ")}]`;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?$/.test(value)) return value;
  // Inside single quotation marks nothing but they needs an escape, and files without escapes are read faster.
  return writeScalar(value, "plain", /["\\]/.test(value) ? "single" : "double", true);
}

const fieldsOf = (draft: AnnotationDraft): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    fieldOrder
      .map((field): [string, Value] => [field, draft[field]])
      .filter(([, value]) => !isNothing(value)),
  );

const anchorFields = ({ quote, start, end, prefix, suffix }: Anchor): Readonly<Record<string, Value>> => ({
  quote,
  start,
  end,
  prefix,
  suffix,
});

type Value = string | number | readonly Anchor[] | undefined;

const isNothing = (value: Value): boolean =>
  value === undefined || (typeof value === "object" && value.length === 0);

const writeFields = (fields: Readonly<Record<string, Value>>): string =>
  `{ ${Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${writeField(value)}`]))
    .join(", ")} }`;
