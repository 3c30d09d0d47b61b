import { decidedFields } from "../../annotations/writeAnnotation.ts";
import { addAnnotations } from "../../annotations/addAnnotations.ts";
import { anchorsAt } from "../../annotations/anchorOf.ts";
import type { Annotation, AnnotationDraft, Decision } from "../../annotations/annotation.ts";
import type { AnnotationEdit } from "../../annotations/annotationEdit.ts";
import { changeAnnotations, type AnnotationChange } from "../../annotations/changeAnnotation.ts";
import { newAnnotationId } from "../../annotations/newAnnotationId.ts";
import { refreshedPlaces } from "../../annotations/refreshedPlaces.ts";
import { removeAnnotations } from "../../annotations/removeAnnotations.ts";
import type { Document } from "../../corpus/corpus.ts";
import { applyEdits } from "../../text/edits.ts";
import { groupBy } from "../../text/groupBy.ts";
import type { Span } from "../../text/span.ts";
import { annotationUriFor } from "../annotatedDocument.ts";
import type { CorpusView } from "../view.ts";

/** A decision about a stretch of a document. */
export interface DecisionDraft extends Span {
  readonly decision: Decision;
}

/** An annotation file with its new text, or why it cannot be written. */
export type Written = { readonly uri: string; readonly text: string } | { readonly refused: string };

/**
 * The text of a document's annotation file with decisions added. A decision takes the place of what was decided before
 * about the same thing at the same place.
 * @param random gives numbers from 0 to below 1, for the ids
 */
export function writeDecisions(
  view: CorpusView,
  document: Document,
  drafts: readonly DecisionDraft[],
  random: () => number,
): Written {
  const known = document.annotations?.placements ?? [];
  const taken = new Set(known.map(({ annotation }) => annotation.id));
  const byPlace = groupBy(
    known.filter(({ spans }) => spans.length === 1),
    ({ spans }) => placeKey(spans[0]!),
  );
  const changes = new Map<string, AnnotationChange>();
  const added: (Decision & Span & { readonly id: string })[] = [];
  for (const { start, end, decision } of drafts) {
    const replaced = byPlace
      .get(placeKey({ start, end }))
      ?.find(({ annotation }) => replaces(decision, annotation));
    if (replaced) changes.set(replaced.annotation.id, changeTo(decision));
    else {
      const id = newAnnotationId(taken, random);
      taken.add(id);
      const { note, ...rest } = decision;
      added.push({ id, ...rest, ...(note && { note }), start, end });
    }
  }
  // With a decision, what edits did to the words of earlier ones is written down too.
  for (const [id, place] of refreshedPlaces(document.text, known))
    changes.set(id, { ...place, ...changes.get(id) });
  const anchors = anchorsAt(document.text, added);
  const anchored = added.map((draft, i): AnnotationDraft => ({ ...draft, ...anchors[i]! }));
  const name = document.path.slice(document.path.lastIndexOf("/") + 1);
  return edited(view, document, [
    (text) => changeAnnotations(text, changes),
    (text) => addAnnotations(text, name, anchored),
  ]);
}

/** The text of a document's annotation file without some annotations. */
export const withoutDecisions = (view: CorpusView, document: Document, ids: readonly string[]): Written =>
  edited(view, document, [(text) => removeAnnotations(text, ids)]);

/** The decisions about one stretch of a document, about findings of some sort. */
export const decisionsAt = (
  document: Document,
  { start, end }: Span,
  about: (kind: Decision["kind"]) => boolean,
) =>
  (document.annotations?.decisions ?? [])
    .filter(
      ({ annotation, spans }) => about(annotation.kind) && spans[0]?.start === start && spans[0].end === end,
    )
    .map(({ annotation }) => annotation);

function edited(
  view: CorpusView,
  document: Document,
  steps: readonly ((text: string) => AnnotationEdit)[],
): Written {
  // There is nothing to keep it beside, and no way to know under which name that will be.
  if (document.uri.startsWith("untitled:"))
    return { refused: "Save the document first: what is decided about it is kept beside it." };
  const uri = annotationUriFor(view, document.uri);
  let text = document.annotations?.text ?? "";
  // What was made from older decisions would take the place of those that came since.
  if (text !== (view.yaml.get(uri)?.text ?? ""))
    return { refused: "What was decided about it before is just being read. Please try again." };
  for (const step of steps) {
    const edit = step(text);
    if ("refused" in edit) return edit;
    text = applyEdits(text, edit.edits);
  }
  return { uri, text };
}

const placeKey = ({ start, end }: Span): string => `${start} ${end}`;

/** One rejection says nothing about another entity; everything else about one thing is one decision. */
function replaces(decision: Decision, annotation: Annotation): boolean {
  if (sort(decision) !== sort(annotation)) return false;
  const bothPositive = decision.status !== "rejected" && annotation.status !== "rejected";
  return bothPositive || decision.entity === undefined || decision.entity === annotation.entity;
}

const sort = ({ kind, code = "" }: Decision): string =>
  kind === "check"
    ? `check ${code}`
    : kind === "date" || kind === "quotation" || kind === "role"
      ? kind
      : "name";

/** Every field as the new decision has it; a note stays unless there is a new one. */
function changeTo(decision: Decision): AnnotationChange {
  const { kind, status, note } = decision;
  const fields = [...decidedFields, "by", "at"] as const;
  const rest = Object.fromEntries(fields.map((field) => [field, decision[field] ?? null]));
  return { kind, status, ...rest, ...(note !== undefined && { note: note || null }) };
}
