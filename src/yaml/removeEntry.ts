import type { TextEdit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";
import {
  afterLastInFlow,
  blankLineBefore,
  columnOf,
  dashBefore,
  lineStart,
  markBefore,
  nextLine,
} from "./textPlaces.ts";
import type { YamlEntry, YamlList, YamlMap } from "./yamlNode.ts";

/**
 * The edit that takes an entry out of a map, with the comment lines right above it. What is left of a map whose only
 * entry goes is empty; take its owner out instead.
 */
export function removeEntry(text: string, map: YamlMap, entry: YamlEntry): TextEdit {
  const index = map.entries.indexOf(entry);
  const spans = map.entries.map(({ keySpan, span }) => ({
    start: markBefore(text, keySpan.start),
    end: span.end,
  }));
  return map.flow ? removeInFlow(text, map, spans, index) : removeLines(text, spans, index);
}

/** The edit that takes an item out of a list, with its dash and the comment lines right above it. */
export function removeItem(text: string, list: YamlList, index: number): TextEdit {
  const spans = list.items.map(({ span }) => span);
  if (list.flow) return removeInFlow(text, list, spans, index);
  const dashed = spans.map(({ start, end }) => ({ start: dashBefore(text, start), end }));
  return removeLines(text, dashed, index);
}

/** Up to the next one, comma and all; of the last one with the comma before it, of an only one with one behind it. */
function removeInFlow(
  text: string,
  { span: all }: YamlMap | YamlList,
  spans: readonly Span[],
  index: number,
): TextEdit {
  const { start, end } = spans[index]!;
  const next = spans[index + 1];
  const previous = spans[index - 1];
  if (next) return { start, end: next.start, newText: "" };
  if (previous) return { start: previous.end, end, newText: "" };
  return { start, end: afterLastInFlow(text, end, all).at, newText: "" };
}

/** Whole lines; of what shares its first line with a dash, up to the one that takes its place. */
function removeLines(text: string, spans: readonly Span[], index: number): TextEdit {
  const { start, end } = spans[index]!;
  const line = lineStart(text, start);
  const next = spans[index + 1];
  if (text.slice(line, start).trim() !== "") return { start, end: next ? next.start : end, newText: "" };
  // An empty value ends right behind its colon, a block of text may end behind its last line break.
  const after = end > start && text[end - 1] === "\n" ? end : nextLine(text, end);
  const from = withComments(text, line, columnOf(text, start));
  // The blank lines between entries stay as many as there are gaps left.
  const blank = next && blankLineBefore(text, spans[index + 1]!.start) && blankLineBefore(text, start);
  return { start: from, end: blank ? blankLinesAfter(text, after) : after, newText: "" };
}

/** The start of the comment lines that stand right above a line and as far in. */
function withComments(text: string, line: number, column: number): number {
  let at = line;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    const comment = /^( *)#/.exec(text.slice(above, at));
    if (comment?.[1]!.length !== column) return at;
    at = above;
  }
  return at;
}

function blankLinesAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.slice(at, nextLine(text, at)).trim() === "") at = nextLine(text, at);
  return at;
}
