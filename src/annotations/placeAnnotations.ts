import type { Span } from "../text/span.ts";
import { anchorsOf, type Anchor, type Annotation } from "./annotation.ts";
import { singleSpaced } from "./anchorOf.ts";
import type { Placement } from "./placement.ts";

/** Find the places of annotations in a text, in the order given. */
export function placeAnnotations(text: string, annotations: readonly Annotation[]): readonly Placement[] {
  return annotations.map((annotation): Placement => {
    const spans = anchorsOf(annotation).map((anchor) => placeOf(text, anchor));
    if (spans.some((span) => !span)) return { annotation, outcome: "orphan", spans: [] };
    const outcome = spans[0]!.start === annotation.start ? "same" : "moved";
    return { annotation, outcome, spans: spans as Span[] };
  });
}

function placeOf(text: string, { quote, prefix, suffix, start, end }: Anchor): Span | undefined {
  if (start !== undefined && end !== undefined && singleSpaced(text.slice(start, end)) === quote)
    return { start, end };
  const around = prefix + quote + suffix;
  const at = text.indexOf(around);
  if (at < 0 || text.indexOf(around, at + 1) >= 0) return undefined;
  return { start: at + prefix.length, end: at + prefix.length + quote.length };
}
