import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { compose, type Composed } from "./compose.ts";
import { lineStart } from "./textPlaces.ts";
import { readSimple } from "./readSimple.ts";
import { entryOf, type YamlEntry, type YamlNode } from "./yamlNode.ts";

/**
 * Read a broken file block by block: its sections, their entries, the entries' fields. What is broken harms its own
 * block only, each of which reports its first error. Anchors are known within their own block.
 */
export function recover(text: string): Composed {
  // A tab as wide as a space keeps all offsets and mends most files that somebody indented by tabs.
  const tab = /^ *\t+(?=[^\s#])/m.exec(text);
  if (!tab) return recoverRange(text, { start: 0, end: text.length }, 0);
  const read = recoverRange(
    text.replace(/^[ \t]+/gm, (indent) => " ".repeat(indent.length)),
    { start: 0, end: text.length },
    0,
  );
  const message = "This line is indented by a tab: YAML wants spaces.";
  const span = { start: tab.index, end: tab.index + tab[0].length };
  return {
    root: read.root,
    problems: [{ code: "yaml-syntax", severity: "error", span, message }, ...read.problems],
  };
}

/**
 * Read a file block by block for speed: most blocks are simple. What comes out without a problem is what the library
 * reads; a problem it may judge more leniently. Undefined where blocks may depend on one another (anchors, several
 * documents) or the file is not a map from its first line on.
 */
export function readBlocks(text: string): Composed | undefined {
  if (/(?:^|[\s,[{])[&*][^\s,\]}]|^(?:---|\.\.\.|%)|^\uFEFF|\t|\r(?!\n)/m.test(text)) return undefined;
  const read = recoverRange(text, { start: 0, end: text.length }, 0);
  return read.whole &&
    read.root.kind === "map" &&
    read.root.span.start === lineStart(text, read.root.span.start)
    ? read
    : undefined;
}

interface Recovered extends Composed {
  /** Whether every content line of the range belongs to a block, all blocks begin in one column and are maps. */
  readonly whole: boolean;
}

/** Sections, entries, fields. */
const maximumLevel = 3;

function recoverRange(text: string, range: Span, level: number): Recovered {
  const entries: YamlEntry[] = [];
  const problems: Problem[] = [];
  let parent: { readonly index: number; readonly children: YamlEntry[] } | undefined;
  const closeParent = (): void => {
    if (parent) entries[parent.index] = withChildren(entries[parent.index]!, parent.children);
  };
  const { blocks, whole: complete } = splitBlocks(text, range);
  let whole = complete;
  for (const block of blocks) {
    const read = recoverBlock(text, block, level);
    const strayed =
      parent && level + 1 < maximumLevel && read.problems.length > 0 && strayedField(text, block);
    if (parent && strayed) {
      problems.push(tooFarLeft(text, strayed));
      const below = recoverRange(text, { start: strayed.end, end: block.end }, level + 1);
      for (const entry of entriesOf(below.root)) parent.children.push(entry);
      for (const problem of below.problems) problems.push(problem);
      entries.push(...entriesOf(compose(text.slice(strayed.start, strayed.end), strayed.start).root));
      continue;
    }
    for (const problem of read.problems) problems.push(problem);
    whole &&= read.root.kind === "map";
    closeParent();
    for (const entry of entriesOf(read.root)) entries.push(entry);
    const last = entries.at(-1);
    parent =
      last?.value.kind === "map"
        ? { index: entries.length - 1, children: [...last.value.entries] }
        : undefined;
  }
  closeParent();
  const span = { start: entries[0]?.span.start ?? range.start, end: entries.at(-1)?.span.end ?? range.start };
  return { root: { kind: "map", entries, flow: false, span }, problems, whole };
}

function recoverBlock(text: string, block: Span, level: number): Composed {
  const simple = readSimple(text.slice(0, block.end), block.start);
  if (simple) return { root: simple, problems: [] };
  const head = headOf(text, block);
  const below = { start: block.start + head.length, end: block.end };
  const isParent = opensBlock(head) && !/^\s*- /.test(text.slice(below.start, below.start + 1000));
  const own = isParent && level + 1 < maximumLevel ? compose(head, block.start) : undefined;
  const entry = own?.problems.length === 0 ? entriesOf(own.root)[0] : undefined;
  const inner = entry && recoverRange(text, below, level + 1);
  if (inner?.whole) return { root: parentOf(entry!, inner.root), problems: inner.problems };
  const read = compose(text.slice(block.start, block.end), block.start);
  if (read.problems.length === 0) return read;
  const problems = inner && inner.problems.length > 0 ? inner.problems : read.problems.slice(0, 1);
  return { root: inner ? parentOf(entry!, inner.root) : rawField(text, block, read.root), problems };
}

/** The map of one entry with that value. */
function parentOf(entry: YamlEntry, value: YamlNode): YamlNode {
  const span = { start: entry.span.start, end: Math.max(entry.span.end, value.span.end) };
  return { kind: "map", entries: [{ ...entry, value, span }], flow: false, span };
}

/**
 * The line of a block that begins with a field too far to the left, so that what follows, indented deeper, cannot
 * belong to it but to the entry above. Undefined for other blocks.
 */
function strayedField(text: string, block: Span): Span | undefined {
  const head = headOf(text, block);
  if (!/^ *[^\s#][^\r\n]*?:[ \t]+[^\s|>&[{"'#!]/.test(head)) return undefined;
  const column = head.length - head.trimStart().length;
  const next = /^( *)[^\s#][^\r\n]*?:(?:\s|$)/m.exec(text.slice(block.start + head.length, block.end));
  return next && next[1]!.length > column
    ? { start: block.start, end: block.start + head.length }
    : undefined;
}

function tooFarLeft(text: string, line: Span): Problem {
  const start = line.start + /^ */.exec(text.slice(line.start, line.end))![0].length;
  const span = { start, end: text.indexOf(":", start) };
  const message = "This field stands too far to the left: indent it as its neighbours are.";
  return { code: "yaml-syntax", severity: "error", span, message };
}

const headOf = (text: string, block: Span): string =>
  /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(block.start, block.end))![0];

const entriesOf = (node: YamlNode): readonly YamlEntry[] => (node.kind === "map" ? node.entries : []);

/** The entry, which has a map, with these entries in the map. */
function withChildren(entry: YamlEntry, children: readonly YamlEntry[]): YamlEntry {
  const map = entry.value;
  if (map.kind !== "map" || map.entries.length === children.length) return entry;
  const end = children.at(-1)?.span.end ?? map.span.end;
  const value: YamlNode = { ...map, entries: children, span: { start: map.span.start, end } };
  return { ...entry, value, span: { start: entry.span.start, end } };
}

/** `title: Chair: first` reads as a map in a map; what was meant is the text after the first colon. */
function rawField(text: string, block: Span, root: YamlNode): YamlNode {
  const match = /^ *([^\s:#]+):[ \t]+([^\s"'|>[{&*!][^\r\n]*: [^\r\n]*?)[ \t]*(?:\r?\n|$)/.exec(
    text.slice(block.start, block.end),
  );
  const entry = match && entryOf(root, match[1]!);
  if (!entry || entry.value.kind !== "map") return root;
  const start = text.indexOf(match[2]!, entry.keySpan.end);
  const span = { start, end: start + match[2]!.length };
  const value: YamlNode = { kind: "scalar", value: match[2]!, style: "plain", span };
  const repaired = { ...entry, value, span: { start: entry.span.start, end: span.end } };
  return { kind: "map", entries: [repaired], flow: false, span: repaired.span };
}

/**
 * Cut a range of whole lines into blocks: each begins with a line that looks like `key:` in the column of the first
 * such line – or of one further left that opens a block – and holds all that follows up to the next. What stands
 * before the first is a block too if it has keys.
 */
function splitBlocks(text: string, range: Span): { readonly blocks: Span[]; readonly whole: boolean } {
  const keys: {
    readonly at: number;
    readonly column: number;
    readonly opens: boolean;
    readonly simple: boolean;
  }[] = [];
  const linePattern = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  for (let at = range.start; at < range.end;) {
    linePattern.lastIndex = at;
    const line = linePattern.exec(text)![0];
    const key = keyLine.exec(line);
    if (key)
      keys.push({
        at,
        column: key[1]!.length,
        opens: opensBlock(line) || /:[ \t]+\{/.test(line),
        simple: simpleKey.test(line),
      });
    at += line.length;
    if (line.length === 0) break;
  }
  let column = keys[0]?.column ?? 0;
  for (const key of keys) if (key.opens && key.column < column) column = key.column;
  const heads = keys.filter((key) => key.column === column);
  const starts = heads.map((key) => key.at);
  const first = keys[0]?.at ?? range.end;
  const whole =
    first === starts[0] &&
    heads.every((key) => key.simple) &&
    !/^[ \t]*[^ \t\r\n#]/m.test(text.slice(range.start, first));
  if (first !== starts[0] && keys.length > 0) starts.unshift(first);
  return { blocks: starts.map((start, i) => ({ start, end: starts[i + 1] ?? range.end })), whole };
}

/** Whether nothing stands behind the key of a line but a comment. */
function opensBlock(line: string): boolean {
  const key = keyLine.exec(line);
  return key !== null && nothingMore.test(line.slice(key[0].length));
}

// White space is YAML's here: a no-break space is a letter like others.
const keyLine =
  /^( *)(?:"[^"\r\n]*"|'[^'\r\n]*'|[^ \t\r\n#"'[\]{},&*!|>%@`-][^\r\n]*?|-[^ \t\r\n-][^\r\n]*?):(?=[ \t\r\n]|$)/;
const nothingMore = /^(?:[ \t]+#[^\r\n]*|[ \t]*)\r?\n?$/;
const simpleKey = /^ *[A-Za-z0-9_][A-Za-z0-9_-]*:(?:[ \r\n]|$)/;
