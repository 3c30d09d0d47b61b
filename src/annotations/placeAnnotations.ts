import type { Span } from "../text/span.ts";
import { anchorsOf, type Anchor, type Annotation } from "./annotation.ts";
import { singleSpaced } from "./anchorOf.ts";
import { placeAnchors, type AnchorPlace } from "./placeAnchors.ts";
import type { Placement } from "./placement.ts";

/**
 * Find the places of annotations in a text as it is now, in the order given. One that stands where it stood, words and
 * neighbourhood unchanged, costs next to nothing; for all others the text is read once.
 */
export function placeAnnotations(text: string, annotations: readonly Annotation[]): readonly Placement[] {
  const anchors = annotations.flatMap(anchorsOf);
  const places = anchors.map((anchor) => placeAsWritten(text, anchor));
  if (places.some((place) => !place)) {
    const found = placeAnchors(text, anchors, places);
    found.forEach((place, i) => (places[i] = place));
  }
  let next = 0;
  return annotations.map((annotation) => {
    const own = places.slice(next, (next += 1 + annotation.parts.length)) as AnchorPlace[];
    return placementOf(annotation, own);
  });
}

/** The place of an anchor of which nothing changed, not even white space beyond single spaces. */
function placeAsWritten(
  text: string,
  { quote, prefix, suffix, start, end }: Anchor,
): AnchorPlace | undefined {
  if (start === undefined || end === undefined || end > text.length || end - start > 4 * quote.length + 64)
    return undefined;
  const same =
    singleSpaced(text.slice(start, end)) === quote &&
    singleSpaced(text.slice(Math.max(0, start - 2 * prefix.length - 8), start)).endsWith(prefix) &&
    singleSpaced(text.slice(end, end + 2 * suffix.length + 8)).startsWith(suffix);
  return same ? { outcome: "same", span: { start, end } } : undefined;
}

const worst = ["same", "moved", "changed", "orphan"] as const;

/** A discontinuous annotation is as well off as the worst of its stretches. */
function placementOf(annotation: Annotation, places: readonly AnchorPlace[]): Placement {
  const outcome = worst[Math.max(...places.map((place) => worst.indexOf(place.outcome)))]!;
  const spans = places.flatMap(({ span }): readonly Span[] => (span ? [span] : []));
  const candidates = places.flatMap((place) => place.candidates ?? []);
  return {
    annotation,
    outcome,
    spans: spans.length === places.length ? spans : [],
    ...(candidates.length > 0 && { candidates }),
  };
}
