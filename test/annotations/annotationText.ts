import { anchorOf } from "../../src/annotations/anchorOf.ts";
import type { AnnotationDraft, Decision } from "../../src/annotations/annotation.ts";
import type { AnnotationEdit } from "../../src/annotations/annotationEdit.ts";
import { applyEdits } from "../../src/text/edits.ts";
import { parseMarked } from "../support/marked.ts";

/** Apply an edit of an annotation file that must not be refused. */
export function done(text: string, edit: AnnotationEdit): string {
  if ("refused" in edit) throw new Error(edit.refused);
  return applyEdits(text, edit.edits);
}

/** Drafts of marked text: `⟦a1 Berg⟧` is a person accepted under the id `a1`. */
export function draftsOf(marked: string, decision: Partial<Decision> = {}) {
  const { text, marks } = parseMarked(marked);
  const drafts = marks.map((mark): AnnotationDraft => ({
    id: mark.label,
    kind: "person",
    status: "accepted",
    ...decision,
    ...anchorOf(text, mark),
  }));
  return { text, drafts };
}
