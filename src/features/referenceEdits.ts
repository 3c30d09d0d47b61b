import type { TextEdit } from "../text/edits.ts";
import { idReplaced } from "../registry/moveReferences.ts";
import { referencePlaces } from "./referencePlaces.ts";
import { sourceOf, type CorpusView } from "./view.ts";

/**
 * The edits that make all that refers to one entity refer to another: fields of registry entries and the meetings of
 * front matter. The entry itself stays as it is.
 */
export function referenceEdits(view: CorpusView, from: string, to: string): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  const done = new Set<string>();
  for (const { uri, ...span } of referencePlaces(view, from)) {
    const text = sourceOf(view, uri)?.text;
    // Behind a YAML alias the very words of its anchor stand: they are changed once.
    const key = `${uri}@${span.start}`;
    if (text === undefined || done.has(key)) continue;
    done.add(key);
    const list = edits.get(uri);
    if (list) list.push(idReplaced(text, span, to));
    else edits.set(uri, [idReplaced(text, span, to)]);
  }
  return edits;
}
