import { overlaps, type Span } from "./span.ts";

/**
 * A question that is asked of spans one after the other, each beginning no earlier than the one before: which of some places
 * overlap it, by their start. All answers together cost as much as there are places, spans and overlaps.
 * @param places sorted by start
 */
export function overlapsInOrder<P extends Span>(places: readonly P[]): (span: Span) => readonly P[] {
  let next = 0;
  let open: P[] = [];
  return (span) => {
    while (next < places.length && places[next]!.start <= span.start) open.push(places[next++]!);
    if (open.some(({ end }) => end <= span.start)) open = open.filter(({ end }) => end > span.start);
    const found = open.filter((place) => overlaps(place, span));
    for (let i = next; i < places.length && places[i]!.start < span.end; i++)
      if (overlaps(places[i]!, span)) found.push(places[i]!);
    return found;
  };
}
