import { anchorsAt } from "./anchorOf.ts";
import type { AnnotationChange } from "./changeAnnotation.ts";
import { touchedAnnotations } from "./livePlaces.ts";
import type { Placement } from "./placement.ts";

/**
 * For the annotations whose words or neighbourhood were edited: what their file has to say of their place now, by id.
 * Those that merely stand elsewhere are found there anyway, and those without a place keep what is known of it.
 */
export const refreshedPlaces = (
  text: string,
  placements: readonly Placement[],
): ReadonlyMap<string, AnnotationChange> => {
  const touched = touchedAnnotations(text, placements);
  const anchors = anchorsAt(
    text,
    touched.flatMap(({ spans }) => spans),
  );
  let next = 0;
  return new Map(
    touched.map(({ annotation, spans }) => {
      const [first, ...parts] = anchors.slice(next, (next += spans.length));
      return [annotation.id, { ...first, ...(parts.length > 0 && { parts }) }];
    }),
  );
};
