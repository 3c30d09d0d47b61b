import { isAnnotationFile } from "../../annotations/annotationFileName.ts";
import type { Placement } from "../../annotations/placement.ts";
import type { DocumentAnnotations } from "../../corpus/corpus.ts";
import type { Problem } from "../../text/problem.ts";
import type { MendAnnotationParams } from "../../protocol/review.ts";
import { annotatedDocument } from "../annotatedDocument.ts";
import { lostIn, nearestPlace } from "../review/lostAnnotations.ts";
import { mendAnnotation } from "../review/mendAnnotation.ts";
import type { CorpusView } from "../view.ts";
import type { CheckedProblem, Fix } from "./check.ts";

/** What is wrong with an annotation file: as YAML, and with entities it names. What lost its place is told in the document. */
export function annotationFileProblems(view: CorpusView, uri: string): readonly Problem[] {
  const document = annotatedDocument(view, uri);
  const annotations = document?.annotations;
  if (!document || !annotations) return isAnnotationFile(uri) && view.yaml.has(uri) ? [withoutDocument] : [];
  return [
    ...annotations.problems,
    ...annotations.placements.flatMap(({ annotation }): readonly Problem[] => {
      const { reference } = annotation.place;
      const id = annotation.kind === "quotation" ? annotation.speaker : annotation.entity;
      if (!reference || id === undefined || view.corpus.registry.entities.has(id)) return [];
      const message = `No entry of the registry has the id “${id}”: what was decided here is kept, but names nobody.`;
      return [{ code: "unknown-entity", severity: "warning", span: reference, message }];
    }),
  ];
}

const withoutDocument: Problem = {
  code: "annotations-without-document",
  severity: "warning",
  span: { start: 0, end: 0 },
  message:
    "No document goes with these annotations: it must lie in the same folder and have the same name, but for the ending.",
};

/** Annotations of a document whose words were changed or are gone, with what stood there. */
export function lostAnnotations({ corpus }: CorpusView, uri: string): readonly CheckedProblem[] {
  const document = corpus.documents.get(uri);
  const annotations = document?.annotations;
  if (!document || !annotations) return [];
  return lostIn(document).map((placement) => ({
    ...lost(placement),
    span: nearestPlace(document, placement),
    related: [inFile(annotations, placement)],
    fixes: (view) => mends(view, uri, placement),
  }));
}

/** Keeping the place it has, if it has one, or removing it. Placing it by hand needs a selection. */
function mends(view: CorpusView, uri: string, { annotation: { id }, spans }: Placement): Fix[] {
  const mend = (title: string, how: MendAnnotationParams["mend"]): Fix[] => {
    const { edits, refused } = mendAnnotation(view, { uri, id, mend: how });
    return refused ? [] : [{ title, edits }];
  };
  return [
    ...(spans.length > 0 ? mend("Keep the annotation here", { do: "keep" }) : []),
    ...mend("Remove the annotation", { do: "remove" }),
  ];
}

function lost({ annotation, outcome, spans }: Placement): Omit<Problem, "span"> {
  const { prefix, quote, suffix } = annotation;
  const context = `“…${prefix}[${quote}]${suffix}…”`;
  if (outcome === "orphan")
    return {
      code: "annotation-orphan",
      severity: "warning",
      message: `What was annotated here is not in the text any more: ${context}. Place it by hand, or remove it.`,
    };
  return {
    code: "annotation-changed",
    severity: "warning",
    message:
      spans.length > 0
        ? `These words were changed since they were annotated: ${context}. Please look whether the annotation still fits.`
        : `Several places could be meant by this annotation: ${context}. Place it by hand.`,
  };
}

const inFile = (annotations: DocumentAnnotations, { annotation }: Placement) => ({
  uri: annotations.uri,
  span: annotation.place.entry,
  message: "The annotation.",
});
