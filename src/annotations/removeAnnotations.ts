import { removeEntry } from "../yaml/removeEntry.ts";
import { entryOf } from "../yaml/yamlNode.ts";
import { editWhole, type AnnotationEdit } from "./annotationEdit.ts";

/** The edits that take annotations out of a file; those that are not there are passed over. */
export function removeAnnotations(text: string, ids: readonly string[]): AnnotationEdit {
  return editWhole(text, (_root, section) => {
    const map = section?.value;
    if (map?.kind !== "map") return { edits: [] };
    const entries = ids.flatMap((id) => entryOf(map, id) ?? []);
    // In braces the commas of neighbours would be taken away twice.
    if (map.flow && entries.length > 1)
      return { refused: "The annotations stand in braces; they can be removed one at a time only." };
    return { edits: entries.map((entry) => removeEntry(text, map, entry)) };
  });
}
