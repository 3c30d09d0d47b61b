import type { TextEdit } from "../text/edits.ts";
import { fileStyle, type FileStyle } from "./fileStyle.ts";
import {
  afterLastInFlow,
  blankLineBefore,
  columnOf,
  endOfContent,
  lineAfter,
  lineStart,
} from "./textPlaces.ts";
import { writeEntry, writeFlow, type YamlData } from "./writeValue.ts";
import type { YamlEntry, YamlMap, YamlNode } from "./yamlNode.ts";
import { writeScalar } from "./writeScalar.ts";

/**
 * The edit that adds `key: value` to a map: at its end, or behind the entry `after`. Nothing else changes. The key
 * must not be there yet.
 * @param map a map, or the empty value of `owner` that becomes one
 * @param owner the entry whose value `map` is; left out for the root of a file
 */
export function appendEntry(
  text: string,
  map: YamlNode,
  owner: YamlEntry | undefined,
  key: string,
  value: YamlData,
  options: { readonly after?: YamlEntry; readonly style?: FileStyle } = {},
): TextEdit[] {
  const style = options.style ?? fileStyle(text);
  if (map.kind === "map" && map.flow) return [insertInFlow(text, map, key, value, options.after, style)];
  if (map.kind === "map" && map.entries.length > 0) {
    const last = options.after ?? map.entries.at(-1)!;
    // The two differ where a key is explicit (`? key`) and where a broken file indents its entries unevenly.
    const column = Math.min(columnOf(text, map.span.start), columnOf(text, last.keySpan.start));
    const at = lineAfter(text, last.span.end, column);
    const spaced = separated(text, map);
    return [insertLines(text, at, column, writeEntry(key, value, column, style), style, spaced)];
  }
  if (map.kind !== "scalar" || map.value !== null) return [];
  if (!owner)
    return [
      insertLines(text, endOfContent(text), 0, writeEntry(key, value, 0, style), style, /\S/.test(text)),
    ];
  const parent = columnOf(text, owner.keySpan.start);
  const column = parent + style.step;
  const at = lineAfter(text, owner.span.end, column);
  const lines = insertLines(text, at, column, writeEntry(key, value, column, style), style, false);
  return map.span.start === map.span.end ? [lines] : [{ ...trimBefore(text, map), newText: "" }, lines];
}

/** An edit that puts lines at `at`, the start of a line or the end of a text without a last line break. */
export function insertLines(
  text: string,
  at: number,
  column: number,
  lines: string,
  style: FileStyle,
  spaced: boolean,
): TextEdit {
  const atLineStart = lineStart(text, at) === at;
  const blank = spaced ? style.eol : "";
  const body = " ".repeat(column) + lines;
  const newText = atLineStart ? blank + body + style.eol : style.eol + blank + body;
  return { start: at, end: at, newText };
}

/** Whether blank lines part the entries of a block map or list. */
export function separated(
  text: string,
  collection: YamlMap | { readonly entries: readonly { readonly span: { readonly start: number } }[] },
): boolean {
  const last = collection.entries.at(-1);
  return collection.entries.length > 1 && last !== undefined && blankLineBefore(text, last.span.start);
}

function insertInFlow(
  text: string,
  map: YamlMap,
  key: string,
  value: YamlData,
  after: YamlEntry | undefined,
  style: FileStyle,
): TextEdit {
  const written = `${writeScalar(key, "plain", style.quote, true)}: ${writeFlow(value, style)}`;
  const last = after ?? map.entries.at(-1);
  if (!last) return { start: map.span.start + 1, end: map.span.start + 1, newText: ` ${written} ` };
  if (after && after !== map.entries.at(-1))
    return { start: after.span.end, end: after.span.end, newText: `, ${written}` };
  const { at, comma } = afterLastInFlow(text, last.span.end, map.span);
  return { start: at, end: at, newText: comma ? ` ${written}` : `, ${written}` };
}

/** An explicit `null` or `~` with the spaces before it. */
function trimBefore(text: string, node: YamlNode): { readonly start: number; readonly end: number } {
  let start = node.span.start;
  while (text[start - 1] === " ") start--;
  return { start, end: node.span.end };
}
