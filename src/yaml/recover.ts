import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { compose, type Composed } from "./compose.ts";
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

/** Sections, entries, fields. */
const maximumLevel = 3;

function recoverRange(text: string, range: Span, level: number): Composed {
  const entries: YamlEntry[] = [];
  const problems: Problem[] = [];
  for (const block of splitBlocks(text, range)) {
    const read = recoverBlock(text, block, level);
    if (read.root.kind === "map") entries.push(...read.root.entries);
    problems.push(...read.problems);
  }
  const span = { start: entries[0]?.span.start ?? range.start, end: entries.at(-1)?.span.end ?? range.start };
  return { root: { kind: "map", entries, flow: false, span }, problems };
}

function recoverBlock(text: string, block: Span, level: number): Composed {
  const read = compose(text.slice(block.start, block.end), block.start);
  if (read.problems.length === 0) return read;
  const head = /^[^\r\n]*(?:\r?\n|$)/.exec(text.slice(block.start, block.end))![0];
  const isParent = /^ *[^\s#][^\r\n]*:[ \t]*(?:#[^\r\n]*)?\r?\n$/.test(head);
  if (
    isParent &&
    level + 1 < maximumLevel &&
    !/^\s*- /.test(text.slice(block.start + head.length, block.end))
  ) {
    const inner = recoverRange(text, { start: block.start + head.length, end: block.end }, level + 1);
    const own = compose(head, block.start).root;
    const entry = own.kind === "map" ? own.entries[0] : undefined;
    if (entry) {
      const value: YamlNode = inner.root;
      const joined = {
        ...entry,
        value,
        span: { start: entry.span.start, end: Math.max(entry.span.end, value.span.end) },
      };
      const problems = inner.problems.length > 0 ? inner.problems : read.problems.slice(0, 1);
      return { root: { kind: "map", entries: [joined], flow: false, span: joined.span }, problems };
    }
  }
  return { root: rawField(text, block, read.root), problems: read.problems.slice(0, 1) };
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
 * such line, and holds all that follows up to the next. Lines before the first (a comment, `---`) are left out.
 */
function splitBlocks(text: string, range: Span): Span[] {
  const starts: number[] = [];
  let column = -1;
  const linePattern = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
  for (let at = range.start; at < range.end;) {
    linePattern.lastIndex = at;
    const line = linePattern.exec(text)![0];
    const key =
      /^( *)(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#"'[\]{},&*!|>%@`-][^\r\n]*?|-[^\s-][^\r\n]*?):(?:\s|$)/.exec(
        line,
      );
    if (key && column < 0) column = key[1]!.length;
    if (key && key[1]!.length === column) starts.push(at);
    at += line.length;
    if (line.length === 0) break;
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? range.end }));
}
