import type { Document } from "../corpus/corpus.ts";
import type { Span } from "../text/span.ts";

/**
 * The entities that a document names, or speaks of by a title, each once, by how far from either end of a place; those
 * in it come after.
 */
export function namedNear({ findings }: Document, place: Span): string[] {
  const distance = ({ start, end }: Span): number => {
    const gap = Math.max(place.start - end, start - place.end);
    return gap >= 0 ? gap : place.end - place.start;
  };
  const named = [
    ...findings.names.map(({ start, end, entity }) => ({ start, end, entity })),
    ...findings.roles.map(({ start, end, holder }) => ({ start, end, entity: holder })),
  ];
  const byDistance = named.sort((a, b) => distance(a) - distance(b));
  return [...new Set(byDistance.flatMap(({ entity }) => entity ?? []))];
}
