import { candidateKey } from "../corpus/candidateKey.ts";
import { candidatePlaces } from "../corpus/candidates.ts";
import type { Position } from "vscode-languageserver-types";
import { mentionsOf } from "../corpus/mentions.ts";
import type { NextMention } from "../protocol/tagging.ts";
import { covered, type Span } from "../text/span.ts";
import { entityAt } from "./entityAt.ts";
import { innermost } from "./findingsAt.ts";
import { documentOf, nameOf, offsetOf, rangeOf, sourceOf, type CorpusView } from "./view.ts";

/**
 * The next or previous mention of what stands at a place, documents in path order; behind the last comes the first.
 * Null where no name, id or role stands.
 */
export function nextMention(
  view: CorpusView,
  uri: string,
  position: Position,
  direction: "next" | "previous",
): NextMention | null {
  const source = sourceOf(view, uri);
  if (!source) return null;
  const offset = offsetOf(source, position);
  const found = mentionsAt(view, uri, offset);
  if (!found) return null;
  const { name, places } = found;
  const index = neighbour(view, places, { uri, offset }, direction);
  const place = places[index];
  const document = place && documentOf(view, place.uri);
  if (!place || !document) return { name, index: 0, total: 0 };
  return {
    name,
    index: index + 1,
    total: places.length,
    location: { uri: place.uri, range: rangeOf(document, place) },
  };
}

interface Place extends Span {
  readonly uri: string;
}

function mentionsAt(
  view: CorpusView,
  uri: string,
  offset: number,
): { readonly name: string; readonly places: readonly Place[] } | undefined {
  const at = entityAt(view, uri, offset);
  if (at) return { name: nameOf(view, at.entity), places: mentionsOf(view.corpus, at.entity) };
  const document = documentOf(view, uri);
  const name = document && innermost(document.findings.names, offset);
  if (!document || !name) return undefined;
  const places = candidatePlaces(view.corpus, candidateKey(document, name));
  return { name: covered(document.text, name), places };
}

/** Index of the first place behind a cursor, or the last before it; a place that holds the cursor is neither. */
function neighbour(
  view: CorpusView,
  places: readonly Place[],
  cursor: { readonly uri: string; readonly offset: number },
  direction: "next" | "previous",
): number {
  const path = documentOf(view, cursor.uri)?.path ?? "";
  const isBehind = (place: Place): boolean =>
    place.uri === cursor.uri ? place.start > cursor.offset : pathOf(view, place) > path;
  const isBefore = (place: Place): boolean =>
    place.uri === cursor.uri ? place.end < cursor.offset : pathOf(view, place) < path;
  if (direction === "next") return Math.max(places.findIndex(isBehind), 0);
  const before = places.findLastIndex(isBefore);
  return before < 0 ? places.length - 1 : before;
}

const pathOf = (view: CorpusView, { uri }: Place): string => documentOf(view, uri)?.path ?? "";
