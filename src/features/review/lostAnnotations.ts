import type { Annotation } from "../../annotations/annotation.ts";
import type { Placement } from "../../annotations/placement.ts";
import type { Document } from "../../corpus/corpus.ts";
import type { LostAnnotation } from "../../protocol/review.ts";
import type { Span } from "../../text/span.ts";
import { nameOf, type CorpusView } from "../view.ts";

/** The annotations of a document that have no place any more, or whose words were changed, in the order of their file. */
export const lostIn = ({ annotations }: Document): readonly Placement[] =>
  (annotations?.placements ?? []).filter(({ outcome }) => outcome === "orphan" || outcome === "changed");

/** How a client shows an annotation that lost its place. */
export function lostAnnotation(view: CorpusView, placement: Placement): LostAnnotation {
  const { annotation } = placement;
  return {
    id: annotation.id,
    words: cut(annotation.quote),
    meaning: meaningOf(view, annotation),
    state: stateOf(placement),
  };
}

/** Where an annotation without a place may belong or else stood, as far as the text still has such an offset. */
export function nearestPlace({ text, lines }: Document, { annotation, spans, candidates }: Placement): Span {
  if (spans[0]) return spans[0];
  const at = Math.min(candidates?.[0]?.start ?? annotation.start ?? 0, text.length);
  const { start } = lines.lineSpan(lines.positionAt(at).line);
  return { start, end: start };
}

const stateOf = ({ outcome, spans }: Placement): string =>
  outcome === "orphan"
    ? "gone from the text"
    : spans.length > 0
      ? "words changed"
      : "several places possible";

function meaningOf(view: CorpusView, annotation: Annotation): string {
  const { kind, status, entity, value, speaker, speakerName, code } = annotation;
  const who = entity ?? (speaker !== "none" && speaker !== "unregistered" ? speaker : undefined);
  const what = who !== undefined ? nameOf(view, who) : (value ?? speakerName ?? code);
  const whole = what === undefined ? kind : `${what}, ${kind}`;
  return status === "rejected" ? `not ${whole}` : whole;
}

function cut(quote: string): string {
  return quote.length > 80 ? `${quote.slice(0, 79).replace(/[\uD800-\uDBFF]$/, "")}…` : quote;
}
