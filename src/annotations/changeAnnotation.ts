import type { TextEdit } from "../text/edits.ts";
import { columnOf, nextLine } from "../yaml/textPlaces.ts";
import { fileStyle } from "../yaml/fileStyle.ts";
import { insertLines } from "../yaml/appendEntry.ts";
import { removeEntry } from "../yaml/removeEntry.ts";
import { entryOf, type YamlEntry, type YamlMap } from "../yaml/yamlNode.ts";
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
  const isGoing = (entry: YamlEntry): boolean => change[entry.key as AnnotationField] === null;
  const staying = map.entries.filter((entry) => !isGoing(entry));
  const edits = removals(text, map, isGoing);
  for (const field of fieldOrder) {
    const value = change[field];
    if (value === undefined || value === null) continue;
    const entry = entryOf(map, field);
    if (!entry) edits.push(added(text, map, staying, field, writeField(value)));
    else {
      const { span } = entry.value;
      const written = writeField(value);
      if (text.slice(span.start, span.end) === written) continue;
      edits.push({ ...span, newText: text[span.start - 1] === ":" ? ` ${written}` : written });
    }
  }
  return edits;
}

/** The edits that take fields away; neighbours in braces go together, as both would claim the comma between them. */
function removals(text: string, map: YamlMap, isGoing: (entry: YamlEntry) => boolean): TextEdit[] {
  const { entries } = map;
  if (!map.flow) return entries.filter(isGoing).map((entry) => removeEntry(text, map, entry));
  const edits: TextEdit[] = [];
  for (let i = 0; i < entries.length; i++) {
    if (!isGoing(entries[i]!)) continue;
    const first = i;
    while (i + 1 < entries.length && isGoing(entries[i + 1]!)) i++;
    const before = entries[first - 1];
    edits.push({
      start: before ? before.span.end : entries[first]!.span.start,
      end: before ? entries[i]!.span.end : (entries[i + 1]?.span.start ?? entries[i]!.span.end),
      newText: "",
    });
  }
  return edits;
}

/** A new field goes behind the last of those that stand before it in the usual order. */
function added(
  text: string,
  map: YamlMap,
  staying: readonly YamlEntry[],
  field: AnnotationField,
  written: string,
): TextEdit {
  const earlier: readonly string[] = fieldOrder.slice(0, fieldOrder.indexOf(field));
  const after = staying.findLast(({ key }) => earlier.includes(key)) ?? staying.at(-1) ?? map.entries.at(-1)!;
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
