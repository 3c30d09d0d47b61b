import type { TextEdit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";
import { anchorOf } from "./anchorOf.ts";
import { anchorsOf, type Anchor, type Annotation } from "./annotation.ts";
import { singleSpaced } from "./anchorOf.ts";
import { placeAnnotations } from "./placeAnnotations.ts";
import type { Placement } from "./placement.ts";

/**
 * Where an annotation of a text that is being edited is: followed through every edit, or – while its words are deleted –
 * what they and their neighbourhood were, so that an undo, or pasting them elsewhere, brings it back.
 */
export type LivePlace = { readonly spans: readonly Span[] } | { readonly lost: readonly Anchor[] };

/** By annotation (see `keyOf`). What does not stand here is placed by its anchor. */
export type LivePlaces = ReadonlyMap<string, LivePlace>;

/** The same for an annotation as long as its file says the same of its place. */
export const keyOf = (annotation: Annotation): string =>
  JSON.stringify([
    annotation.id,
    ...anchorsOf(annotation).map(({ quote, start, prefix, suffix }) => [quote, start, prefix, suffix]),
  ]);

/** Begin to follow the annotations that have a place in a text nobody needs to look at. */
export const livePlacesOf = (placements: readonly Placement[]): LivePlaces =>
  new Map(placements.filter(hasPlace).map(({ annotation, spans }) => [keyOf(annotation), { spans }]));

/**
 * Follow one edit. Words typed at the edge of a stretch stay outside it; what is typed inside belongs to it.
 * @param before the text that the edit's offsets count in
 */
export function followEdit(places: LivePlaces, before: () => string, edit: TextEdit): LivePlaces {
  const followed = new Map<string, LivePlace>();
  for (const [key, place] of places) {
    if ("lost" in place) followed.set(key, place);
    else {
      const spans = place.spans.map((span) => moved(span, edit));
      const isLost = spans.some(({ start, end }) => start >= end);
      followed.set(key, isLost ? { lost: place.spans.map((span) => anchorOf(before(), span)) } : { spans });
    }
  }
  return followed;
}

/** Where a stretch lies after an edit; empty if all of it was deleted or replaced. */
function moved({ start, end }: Span, edit: TextEdit): Span {
  const by = edit.newText.length - (edit.end - edit.start);
  if (edit.end <= start) return { start: start + by, end: end + by };
  if (edit.start >= end) return { start, end };
  if (edit.start <= start && edit.end >= end) return { start: edit.start, end: edit.start };
  // What replaces an edge of the stretch belongs to what lies outside.
  return {
    start: edit.start < start ? edit.start + edit.newText.length : start,
    end: edit.end > end ? edit.start : end + by,
  };
}

/** The placements of annotations in a text, those that are followed where they were followed to. */
export function livePlacements(
  text: string,
  annotations: readonly Annotation[],
  places: LivePlaces,
): readonly Placement[] {
  const others = annotations
    .filter((annotation) => !spansOf(places, annotation))
    .map((annotation) => ({ annotation, asked: asLost(annotation, places.get(keyOf(annotation))) }));
  const placed = placeAnnotations(
    text,
    others.map(({ asked }) => asked),
  );
  // Words that were edited and then replaced may be again what the file has, as after a checkout and one back.
  const lost = others.flatMap(({ annotation, asked }, i) =>
    asked === annotation || hasPlace(placed[i]!) ? [] : [annotation],
  );
  const back = new Map(placeAnnotations(text, lost).map((each) => [each.annotation, each]));
  const found = new Map(
    others.map(({ annotation }, i): [Annotation, Placement] => {
      const asWritten = back.get(annotation);
      return [annotation, asWritten && hasPlace(asWritten) ? asWritten : { ...placed[i]!, annotation }];
    }),
  );
  return annotations.map((annotation): Placement => {
    const spans = spansOf(places, annotation);
    if (!spans) return found.get(annotation)!;
    const isSame = anchorsOf(annotation).every(
      ({ start, end }, i) => start === spans[i]?.start && end === spans[i]?.end,
    );
    return { annotation, outcome: isSame ? "same" : "moved", spans };
  });
}

function spansOf(places: LivePlaces, annotation: Annotation): readonly Span[] | undefined {
  const place = places.get(keyOf(annotation));
  return place && "spans" in place ? place.spans : undefined;
}

const hasPlace = ({ outcome }: Placement): boolean => outcome === "same" || outcome === "moved";

/** An annotation whose words were deleted as it stood then. */
function asLost(annotation: Annotation, place: LivePlace | undefined): Annotation {
  if (!place || !("lost" in place)) return annotation;
  const [first, ...parts] = place.lost;
  return { ...annotation, ...first, parts };
}

/** The annotations whose words, or the words beside them, are not what is written in the file any more. */
export function touchedAnnotations(text: string, placements: readonly Placement[]): readonly Placement[] {
  return placements.filter(
    (placement) =>
      hasPlace(placement) &&
      anchorsOf(placement.annotation).some((anchor, i) => isTouched(text, anchor, placement.spans[i]!)),
  );
}

function isTouched(text: string, { quote, prefix, suffix }: Anchor, { start, end }: Span): boolean {
  const before = singleSpaced(text.slice(Math.max(0, start - 2 * prefix.length - 8), start));
  const after = singleSpaced(text.slice(end, end + 2 * suffix.length + 8));
  return (
    singleSpaced(text.slice(start, end)) !== quote || !before.endsWith(prefix) || !after.startsWith(suffix)
  );
}
