import type { TextEdit } from "../text/edits.ts";
import { columnOf, nextLine } from "../yaml/textPlaces.ts";
import { fileStyle } from "../yaml/fileStyle.ts";
import { insertLines } from "../yaml/appendEntry.ts";
import { removeEntry } from "../yaml/removeEntry.ts";
import { entryOf, type YamlMap } from "../yaml/yamlNode.ts";
import type { AnnotationDraft } from "./annotation.ts";
import { editWhole, type AnnotationEdit } from "./annotationEdit.ts";
import { fieldOrder, writeField, type AnnotationField } from "./writeAnnotation.ts";

/** New values of fields; null takes a field away, one left out stays as it is. */
export type AnnotationChange = { readonly [F in AnnotationField]?: AnnotationDraft[F] | null };

/** The edits that change fields of one annotation; everything else in its entry stays. Refused if it is not there. */
export const changeAnnotation = (text: string, id: string, change: AnnotationChange): AnnotationEdit =>
  changeAnnotations(text, new Map([[id, change]]));

/** The same for several annotations of one file. */
export function changeAnnotations(
  text: string,
  changes: ReadonlyMap<string, AnnotationChange>,
): AnnotationEdit {
  if (changes.size === 0) return { edits: [] };
  return editWhole(text, (_root, section) => {
    const edits: TextEdit[] = [];
    const byId = new Map((section?.value.kind === "map" ? section.value.entries : []).map((e) => [e.key, e]));
    for (const [id, change] of changes) {
      const entry = byId.get(id);
      if (entry?.value.kind !== "map" || entry.value.entries.length === 0)
        return { refused: `The annotation file has no annotation “${id}”.` };
      edits.push(...fieldEdits(text, entry.value, change));
    }
    return { edits };
  });
}

function fieldEdits(text: string, map: YamlMap, change: AnnotationChange): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const field of fieldOrder) {
    const value = change[field];
    if (value === undefined) continue;
    const entry = entryOf(map, field);
    if (value === null) {
      if (entry) edits.push(removeEntry(text, map, entry));
    } else if (!entry) edits.push(added(text, map, field, writeField(value)));
    else {
      const { span } = entry.value;
      const written = writeField(value);
      if (text.slice(span.start, span.end) === written) continue;
      edits.push({ ...span, newText: text[span.start - 1] === ":" ? ` ${written}` : written });
    }
  }
  return edits;
}

/** A new field goes behind the last of those that stand before it in the usual order. */
function added(text: string, map: YamlMap, field: AnnotationField, written: string): TextEdit {
  const earlier: readonly string[] = fieldOrder.slice(0, fieldOrder.indexOf(field));
  const after = map.entries.findLast(({ key }) => earlier.includes(key)) ?? map.entries.at(-1)!;
  if (map.flow) return { start: after.span.end, end: after.span.end, newText: `, ${field}: ${written}` };
  const column = columnOf(text, map.span.start);
  return insertLines(
    text,
    nextLine(text, after.span.end),
    column,
    `${field}: ${written}`,
    fileStyle(text),
    false,
  );
}
