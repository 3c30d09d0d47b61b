import type { Severity } from "../../text/problem.ts";

/** What reading a file reports by itself, with its usual severity and one sentence on each. */
export const readerCodes: Readonly<
  Record<string, { readonly severity: Severity; readonly summary: string }>
> = {
  "yaml-syntax": { severity: "error", summary: "A file is not valid YAML here." },
  "yaml-documents": { severity: "error", summary: "A file holds a second YAML document, which is not read." },
  "yaml-too-large": { severity: "error", summary: "A YAML file is over 10 million characters." },
  "yaml-too-deep": {
    severity: "error",
    summary: "A YAML file nests too deeply, or brackets are never closed.",
  },
  "unknown-field": { severity: "warning", summary: "A field is not known in its place." },
  "duplicate-field": { severity: "error", summary: "A field stands twice in one entry." },
  "missing-name": { severity: "error", summary: "An entry has no name." },
  "missing-field": {
    severity: "error",
    summary: "A role, member, link or annotation lacks a field it needs.",
  },
  "empty-field": { severity: "warning", summary: "A field has nothing in it." },
  "wrong-type": { severity: "error", summary: "A text stands where a list should, or the like." },
  "invalid-value": {
    severity: "error",
    summary: "A value is not among those possible, or not written as it should be.",
  },
  "invalid-link": { severity: "error", summary: "A link is not a web address." },
  "bad-id": {
    severity: "error",
    summary: "An id is not written with small letters, digits and single hyphens.",
  },
  "impossible-date": { severity: "error", summary: "A date in YAML is not in the calendar." },
  "end-before-start": { severity: "error", summary: "A role, membership or meeting ends before it starts." },
  "ordinary-alias": { severity: "warning", summary: "An alias without a capital may be an ordinary word." },
  "duplicate-id": { severity: "error", summary: "Two entries have one id." },
  "shared-name": { severity: "warning", summary: "Two entries share a name or alias." },
  "unknown-reference": { severity: "error", summary: "An entry refers to one that is not there." },
  "self-reference": { severity: "warning", summary: "An entry refers to itself." },
  "wrong-kind": {
    severity: "warning",
    summary: "An entry refers to one of another kind than belongs there.",
  },
  "refused-pattern": {
    severity: "warning",
    summary: "A pattern in corpus.yaml has too many stars and matches nothing.",
  },
  "merge-conflict": { severity: "error", summary: "An annotation file holds the marks of a merge conflict." },
  "duplicate-annotation": { severity: "warning", summary: "Two annotations have one id." },
  "unknown-entity": {
    severity: "warning",
    summary: "An annotation names an entry that the registry does not have.",
  },
  "annotations-without-document": {
    severity: "warning",
    summary: "No document goes with an annotation file.",
  },
  "annotation-orphan": {
    severity: "warning",
    summary: "The words of an annotation are not in the text any more.",
  },
  "annotation-changed": {
    severity: "warning",
    summary: "The words of an annotation were changed, or several places could be meant.",
  },
};
