import { ContentLines } from "./contentLines.ts";
import { readFlow, readScalar, type Read } from "./readSimpleValue.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./yamlNode.ts";

/**
 * Read YAML that is written as most registries are: indented maps and lists, values on one line, plain keys. Some
 * ten times as fast as the library, with the same result to the last position. Anything else – blocks of text,
 * anchors, tags, tabs, escapes, values over several lines, errors – gives undefined: the library then reads it.
 * @param from where to begin: the start of a line; the map may be indented unless that is 0
 */
export function readSimple(text: string, from = 0): YamlNode | undefined {
  if (/\t|\r(?!\n)|^\uFEFF/.test(text.slice(from))) return undefined;
  const lines = new ContentLines(text, from);
  if (lines.done)
    return { kind: "scalar", value: null, style: "plain", span: { start: text.length, end: text.length } };
  if ((from === 0 && lines.indent > 0) || text[lines.start] === "-") return undefined;
  const root = readMap(lines, lines.indent, 0);
  return root && lines.done ? root : undefined;
}

const keyPattern = /[A-Za-z0-9_][A-Za-z0-9_-]*(?=:(?: |\r?\n|$))/y;
const deepest = 40;

function readMap(lines: ContentLines, indent: number, depth: number): YamlMap | undefined {
  if (depth > deepest) return undefined;
  const entries: YamlEntry[] = [];
  const { start } = lines;
  while (lines.indent === indent) {
    const entry = readEntry(lines, indent, depth);
    if (!entry) return undefined;
    entries.push(entry);
  }
  if (lines.indent > indent) return undefined;
  return { kind: "map", entries, flow: false, span: { start, end: entries.at(-1)!.span.end } };
}

function readEntry(lines: ContentLines, indent: number, depth: number): YamlEntry | undefined {
  const { text, start, end } = lines;
  keyPattern.lastIndex = start;
  const key = keyPattern.exec(text)?.[0];
  if (key === undefined || key === "null") return undefined;
  const keySpan = { start, end: start + key.length };
  const block = readBlock(lines, keySpan.end + 1, indent);
  if (block) return { key, keySpan, value: block, span: { start, end: block.span.end } };
  const read = readRest(text, keySpan.end + 1, end);
  if (!read) return undefined;
  lines.advance();
  let value: YamlNode = read.node;
  if (read.nothing) {
    const isList = lines.indent >= indent && text[lines.start] === "-";
    const nested = isList
      ? readList(lines, lines.indent, depth + 1)
      : lines.indent > indent
        ? readMap(lines, lines.indent, depth + 1)
        : value;
    if (!nested) return undefined;
    value = nested;
  } else if (lines.indent > indent) return undefined;
  return { key, keySpan, value, span: { start, end: Math.max(keySpan.end, value.span.end) } };
}

/** A block of text behind a key: `|` keeps its line breaks, `>` makes spaces of them; `-` drops the last one. */
function readBlock(lines: ContentLines, from: number, indent: number): YamlScalar | undefined {
  blockHead.lastIndex = from;
  const head = blockHead.exec(lines.text);
  if (!head || from + head[0].length !== lines.end) return undefined;
  const start = from + head[0].length - head[1]!.length;
  const literal = head[1]!.startsWith("|");
  const block = lines.block(indent, literal);
  if (!block) return undefined;
  const value = block.words.join(literal ? "\n" : " ") + (head[1]!.endsWith("-") ? "" : "\n");
  return { kind: "scalar", value, style: "block", span: { start, end: block.end } };
}

const blockHead = / +([|>]-?)/y;

function readList(lines: ContentLines, indent: number, depth: number): YamlList | undefined {
  if (depth > deepest) return undefined;
  const { text, start } = lines;
  const items: YamlNode[] = [];
  while (lines.indent === indent && text[lines.start] === "-") {
    const item = readItem(lines, indent, depth);
    if (!item) return undefined;
    items.push(item);
  }
  if (lines.indent > indent) return undefined;
  return {
    kind: "list",
    items,
    flow: false,
    span: { start, end: Math.max(start + 1, items.at(-1)!.span.end) },
  };
}

function readItem(lines: ContentLines, indent: number, depth: number): YamlNode | undefined {
  const { text, start, end } = lines;
  if (text[start + 1] !== " " || start + 2 >= end) return undefined;
  let at = start + 1;
  while (at < end && text[at] === " ") at++;
  keyPattern.lastIndex = at;
  if (keyPattern.test(text)) {
    lines.enter(at);
    return readMap(lines, lines.indent, depth + 1);
  }
  const read = readRest(text, start + 1, end);
  if (!read || read.nothing) return undefined;
  lines.advance();
  return lines.indent > indent ? undefined : read.node;
}

/** The value behind a colon or dash up to the end of the line, and a comment behind it. */
function readRest(
  text: string,
  from: number,
  end: number,
): { readonly node: YamlNode; readonly nothing: boolean } | undefined {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at++;
  if (at === end || text.charCodeAt(at) === 35) {
    if (at < end && at === from) return undefined;
    const node: YamlScalar = {
      kind: "scalar",
      value: null,
      style: "plain",
      span: { start: from, end: from },
    };
    return { node, nothing: true };
  }
  const first = text[at]!;
  const read: Read | undefined =
    first === "[" || first === "{" ? readFlow(text, at, end, 0) : readScalar(text, at, end, false);
  if (!read) return undefined;
  for (at = read.end; at < end && text.charCodeAt(at) === 32;) at++;
  if (at < end && (text.charCodeAt(at) !== 35 || at === read.end)) return undefined;
  return { node: read.node, nothing: false };
}
