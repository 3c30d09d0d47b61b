import type { Document } from "../../corpus/corpus.ts";
import type { Problem } from "../../text/problem.ts";
import { overlaps } from "../../text/span.ts";

/** Whether somebody decided that a problem is not to be told at this place of a document. */
export const isSilenced = (document: Document, problem: Problem): boolean =>
  document.annotations !== undefined &&
  document.annotations.placements.some(
    ({ annotation, spans }) =>
      annotation.kind === "check" &&
      annotation.code === problem.code &&
      spans.some((span) => overlaps(span, problem.span)),
  );
