import type { TextEdit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";
import { lineStart, nextLine } from "./textPlaces.ts";
import type { YamlList } from "./yamlNode.ts";

/**
 * The edit that takes an item out of a list, with its comma or its line. None if the list has no item at that place, or
 * several items stand on a line of dashes.
 */
export function removeItem(text: string, list: YamlList, item: Span): TextEdit[] {
  const index = list.items.findIndex(({ span }) => span.start === item.start && span.end === item.end);
  if (index < 0) return [];
  if (list.flow) {
    const before = list.items[index - 1];
    const after = list.items[index + 1];
    const start = before ? before.span.end : item.start;
    const end = before || !after ? item.end : after.span.start;
    return [{ start, end, newText: "" }];
  }
  const start = lineStart(text, item.start);
  return /^[ \t]*-[ \t]+$/.test(text.slice(start, item.start))
    ? [{ start, end: nextLine(text, item.end), newText: "" }]
    : [];
}
