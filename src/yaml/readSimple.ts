import { readFlow, readScalar, type Read } from "./readSimpleValue.ts";
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from "./yamlNode.ts";

/**
 * Read YAML that is written as most registries are: indented maps and lists, values on one line, plain keys. Some
 * ten times as fast as the library, with the same result to the last position. Anything else – blocks of text,
 * anchors, tags, tabs, escapes, values over several lines, errors – gives undefined: the library then reads it.
 */
export function readSimple(text: string): YamlNode | undefined {
  if (/\t|\r(?!\n)|^\uFEFF/.test(text)) return undefined;
  const lines = new Lines(text);
  if (lines.done)
    return { kind: "scalar", value: null, style: "plain", span: { start: text.length, end: text.length } };
  if (lines.indent !== 0 || text[lines.start] === "-") return undefined;
  const root = readMap(lines, 0, 0);
  return root && lines.done ? root : undefined;
}

/** The content lines of a text one after the other, without blank lines and comments. */
class Lines {
  readonly text: string;
  /** Where the content of the current line begins and ends; its indentation. */
  start = 0;
  end = 0;
  indent = 0;
  done = false;
  private next = 0;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  advance(): void {
    const { text } = this;
    while (this.next < text.length) {
      const from = this.next;
      const at = text.indexOf("\n", from);
      this.next = at < 0 ? text.length : at + 1;
      let end = at < 0 ? text.length : at;
      if (text.charCodeAt(end - 1) === 13 && end > from) end--;
      let start = from;
      while (start < end && text.charCodeAt(start) === 32) start++;
      if (start === end || text.charCodeAt(start) === 35) continue;
      this.start = start;
      this.end = end;
      this.indent = start - from;
      return;
    }
    this.start = this.end = text.length;
    this.indent = -1;
    this.done = true;
  }

  /** Go on within the line, behind a dash: what follows counts as indented that far. */
  enter(start: number): void {
    this.indent += start - this.start;
    this.start = start;
  }
}

const keyPattern = /[A-Za-z0-9_][A-Za-z0-9_-]*(?=:(?: |\r?\n|$))/y;
const deepest = 40;

function readMap(lines: Lines, indent: number, depth: number): YamlMap | undefined {
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

function readEntry(lines: Lines, indent: number, depth: number): YamlEntry | undefined {
  const { text, start, end } = lines;
  keyPattern.lastIndex = start;
  const key = keyPattern.exec(text)?.[0];
  if (key === undefined || key === "null") return undefined;
  const keySpan = { start, end: start + key.length };
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

function readList(lines: Lines, indent: number, depth: number): YamlList | undefined {
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

function readItem(lines: Lines, indent: number, depth: number): YamlNode | undefined {
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
