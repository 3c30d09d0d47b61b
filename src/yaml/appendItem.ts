import type { TextEdit } from "../text/edits.ts";
import { insertLines } from "./appendEntry.ts";
import { fileStyle, type FileStyle } from "./fileStyle.ts";
import { afterLastInFlow, blankLineBefore, columnOf, dashBefore, lineAfter } from "./textPlaces.ts";
import { writeFlow, writeItem, type YamlData } from "./writeValue.ts";
import type { YamlList } from "./yamlNode.ts";

/** The edit that adds an item at the end of a list, in brackets or with dashes as the list is. Nothing else changes. */
export function appendItem(
  text: string,
  list: YamlList,
  value: YamlData,
  style: FileStyle = fileStyle(text),
): TextEdit {
  const last = list.items.at(-1);
  if (list.flow) {
    const written = writeFlow(value, style);
    if (!last) return { start: list.span.start + 1, end: list.span.start + 1, newText: written };
    const { at, comma } = afterLastInFlow(text, last.span.end, list.span);
    return { start: at, end: at, newText: comma ? ` ${written}` : `, ${written}` };
  }
  const column = columnOf(text, list.span.start);
  const at = lineAfter(text, list.span.end, column);
  const spaced =
    list.items.length > 1 && last !== undefined && blankLineBefore(text, dashBefore(text, last.span.start));
  return insertLines(text, at, column, writeItem(value, column, style), style, spaced);
}
