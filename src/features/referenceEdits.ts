import { idReplaced } from "../registry/moveReferences.ts";
import type { TextEdit } from "../text/edits.ts";
import { referencePlaces } from "./referencePlaces.ts";
import { sourceOf, type CorpusView } from "./view.ts";

/**
 * The edits that make all that refers to one entity refer to another: fields of registry entries, the meetings of
 * front matter and annotations. The entry itself stays as it is.
 */
export function referenceEdits(view: CorpusView, from: string, to: string): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  const seen = new Set<string>();
  for (const place of referencePlaces(view, from)) {
    const text = sourceOf(view, place.uri)?.text;
    // Behind a YAML alias the very words of its anchor stand: they are changed once.
    const key = `${place.uri} ${place.start}`;
    if (text === undefined || seen.has(key)) continue;
    seen.add(key);
    const list = edits.get(place.uri);
    if (list) list.push(idReplaced(text, place, to));
    else edits.set(place.uri, [idReplaced(text, place, to)]);
  }
  return edits;
}
