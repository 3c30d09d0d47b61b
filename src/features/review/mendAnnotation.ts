import { anchorOf } from "../../annotations/anchorOf.ts";
import type { AnnotationEdit } from "../../annotations/annotationEdit.ts";
import { changeAnnotation } from "../../annotations/changeAnnotation.ts";
import type { Placement } from "../../annotations/placement.ts";
import { removeAnnotations } from "../../annotations/removeAnnotations.ts";
import type { Document, DocumentAnnotations } from "../../corpus/corpus.ts";
import type { MendAnnotationParams } from "../../protocol/review.ts";
import { applyEdits } from "../../text/edits.ts";
import type { Span } from "../../text/span.ts";
import { editsTo, refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { decidableAt } from "../decisions/foundAt.ts";
import { findingKind } from "../../analysis/decisions/decided.ts";
import { tagSurfaces } from "../tagSurfaces.ts";
import { documentOf, spanOf, type CorpusView } from "../view.ts";
import { shownWords } from "../decisions/shownWords.ts";

/**
 * Give an annotation a place by hand, confirm the one it has, or remove it. What was decided stays as it is. Placed at a
 * cursor it goes to what stands there.
 */
export function mendAnnotation(view: CorpusView, { uri, id, mend }: MendAnnotationParams): CorpusEdit {
  const document = documentOf(view, uri);
  const annotations = document?.annotations;
  const placement = annotations?.placements.find(({ annotation }) => annotation.id === id);
  if (!document || !annotations || !placement)
    return refuseEdit("This annotation is not in the file beside the document any more.");
  const { quote } = placement.annotation;
  const shown = shownWords({ text: quote }, [{ start: 0, end: quote.length }]);
  if (mend.do === "remove")
    return written(
      view,
      annotations,
      removeAnnotations(annotations.text, [id]),
      `The annotation of ${shown} is removed.`,
    );
  const spans =
    mend.do === "keep" ? placement.spans : placeOf(document, placement, spanOf(document, mend.range));
  if (spans.length === 0)
    return refuseEdit(
      mend.do === "keep"
        ? `${shown} has no place that could be kept. Place it by hand.`
        : `Select the words that the annotation of ${shown} is about.`,
    );
  const [first, ...parts] = spans.map((span) => anchorOf(document.text, span));
  const change = { ...first, parts: parts.length > 0 ? parts : null };
  return written(
    view,
    annotations,
    changeAnnotation(annotations.text, id, change),
    `The annotation of ${shown} stands at ${shownWords(document, spans)} now.`,
  );
}

/** The words that a selection means, without white space around them; at a cursor what the annotation could be about. */
function placeOf(document: Document, { annotation }: Placement, selected: Span): readonly Span[] {
  const { start, end } = selected;
  if (start === end) {
    const found =
      annotation.kind === "check" ? [] : decidableAt(document, selected, findingKind(annotation.kind));
    const range = { start: document.lines.positionAt(start), end: document.lines.positionAt(end) };
    return [...found, ...tagSurfaces(document, [range])].slice(0, 1).map((span) => ({
      start: span.start,
      end: span.end,
    }));
  }
  const words = document.text.slice(start, end);
  const trimmed = {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
  return trimmed.start < trimmed.end ? [trimmed] : [];
}

function written(
  view: CorpusView,
  { uri, text }: DocumentAnnotations,
  edit: AnnotationEdit,
  message: string,
): CorpusEdit {
  if ("refused" in edit) return refuseEdit(edit.refused);
  return { edits: editsTo(view, new Map([[uri, applyEdits(text, edit.edits)]])), message };
}
