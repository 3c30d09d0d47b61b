import { isAnnotationFile } from "../../annotations/annotationFileName.ts";
import type { Placement } from "../../annotations/placement.ts";
import type { Document, DocumentAnnotations } from "../../corpus/corpus.ts";
import type { Problem } from "../../text/problem.ts";
import { annotatedDocument } from "../annotatedDocument.ts";
import type { CorpusView } from "../view.ts";

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
export function lostAnnotations(view: CorpusView, uri: string): readonly Problem[] {
  const document = view.corpus.documents.get(uri);
  const annotations = document?.annotations;
  if (!document || !annotations) return [];
  return annotations.placements.flatMap((placement): readonly Problem[] => {
    const found = lost(placement);
    if (!found) return [];
    const span = placement.spans[0] ?? nearestLine(document, placement);
    return [{ ...found, span, related: [inFile(annotations, placement)] }];
  });
}

function lost({ annotation, outcome, spans }: Placement): Omit<Problem, "span"> | undefined {
  const { prefix, quote, suffix } = annotation;
  const context = `“…${prefix}[${quote}]${suffix}…”`;
  if (outcome === "orphan")
    return {
      code: "annotation-orphan",
      severity: "warning",
      message: `What was annotated here is not in the text any more: ${context}. Place it by hand, or remove it.`,
    };
  if (outcome !== "changed") return undefined;
  return {
    code: "annotation-changed",
    severity: "warning",
    message:
      spans.length > 0
        ? `These words were changed since they were annotated: ${context}. Please look whether the annotation still fits.`
        : `Several places could be meant by this annotation: ${context}. Place it by hand.`,
  };
}

/** Where an annotation without a place stood, as far as the text still has an offset like that. */
function nearestLine(document: Document, { annotation, candidates }: Placement) {
  const at = Math.min(candidates?.[0]?.start ?? annotation.start ?? 0, document.text.length);
  const { start } = document.lines.lineSpan(document.lines.positionAt(at).line);
  return { start, end: start };
}

const inFile = (annotations: DocumentAnnotations, { annotation }: Placement) => ({
  uri: annotations.uri,
  span: annotation.place.entry,
  message: "The annotation.",
});
