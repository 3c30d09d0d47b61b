import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type Range } from "yaml";
import type { Problem } from "../text/problem.ts";
import type { Span } from "../text/span.ts";
import { syntaxMessage } from "./syntaxMessage.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "./yamlNode.ts";

export interface Composed {
  readonly root: YamlNode;
  readonly problems: readonly Problem[];
}

/**
 * Parse one stretch of YAML with the library and turn its tree into ours. Positions count from the start of the
 * whole text that the stretch was cut from.
 * @param from where the stretch begins in the whole text
 */
export function compose(yaml: string, from: number): Composed {
  try {
    return composed(yaml, from);
  } catch (error) {
    // Some broken texts nest in the library's tree though their lines do not, and its functions are recursive.
    if (!(error instanceof RangeError)) throw error;
    const start = { start: from, end: from };
    const message = "This cannot be read: it is broken in too many places.";
    return {
      root: { kind: "scalar", value: null, style: "plain", span: start },
      problems: [{ code: "yaml-syntax", severity: "error", span: start, message }],
    };
  }
}

function composed(yaml: string, from: number): Composed {
  const document = parseDocument(yaml, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
  });
  const conversion = new Conversion(yaml, from);
  for (const error of document.errors) {
    const at = /closing|end with/.test(error.message) ? openMark(document.contents, error.pos) : error.pos;
    const code = error.code === "MULTIPLE_DOCS" ? "yaml-documents" : "yaml-syntax";
    conversion.report(
      code,
      { start: at[0], end: Math.max(at[0] + 1, code === "yaml-documents" ? at[0] + 3 : at[1]) },
      syntaxMessage(error),
    );
  }
  const root = document.contents ? conversion.node(document.contents as Node) : conversion.empty(yaml.length);
  return { root, problems: conversion.problems };
}

/** Aliases may stand for at most this many nodes in all, so that nested ones cannot blow up. */
const maximumExpansion = 20_000;

/** Turns the library's nodes into ours; keeps the anchors seen so far and how much aliases have added. */
class Conversion {
  readonly problems: Problem[] = [];
  private readonly yaml: string;
  private readonly from: number;
  private readonly anchors = new Map<string, { readonly node: YamlNode; readonly size: number }>();
  private size = 0;
  private expanded = 0;

  constructor(yaml: string, from: number) {
    this.yaml = yaml;
    this.from = from;
  }

  report(code: string, at: Span, message: string): void {
    this.problems.push({ code, severity: "error", span: this.shift(at.start, at.end), message });
  }

  node(source: Node): YamlNode {
    if (isAlias(source)) return this.alias(source.source, source.range!);
    const before = this.size;
    const node = this.collection(source);
    this.size++;
    const anchor = "anchor" in source ? source.anchor : undefined;
    if (anchor) this.anchors.set(anchor, { node, size: this.size - before });
    return node;
  }

  empty(at: number): YamlScalar {
    return { kind: "scalar", value: null, style: "plain", span: this.shift(at, at) };
  }

  private collection(source: Node): YamlNode {
    const range = source.range!;
    if (isMap(source)) {
      const entries = source.items.map((pair) => this.entry(pair as Pair<Node, Node | null>, range[0]));
      const found = entries.filter((entry) => entry !== undefined);
      const flow = source.flow === true;
      const end = flow ? range[1] + this.from : (found.at(-1)?.span.end ?? range[0] + this.from);
      return { kind: "map", entries: found, flow, span: { start: range[0] + this.from, end } };
    }
    if (isSeq(source)) {
      const items = source.items.map((item) => this.node(item as Node));
      const flow = source.flow === true;
      const end = flow
        ? range[1] + this.from
        : Math.max(range[0] + 1 + this.from, items.at(-1)?.span.end ?? 0);
      return { kind: "list", items, flow, span: { start: range[0] + this.from, end } };
    }
    return this.scalar(source, range);
  }

  private entry(pair: Pair<Node, Node | null>, mapStart: number): YamlEntry | undefined {
    const keyRange = pair.key?.range ?? [mapStart, mapStart, mapStart];
    const key = pair.key ? this.node(pair.key) : this.empty(mapStart);
    const value = pair.value ? this.node(pair.value) : this.empty(keyRange[1]);
    if (key.kind !== "scalar") {
      this.report("yaml-syntax", { start: keyRange[0], end: keyRange[1] }, "A field name must be a word.");
      return undefined;
    }
    const valueEnd = isAlias(pair.value) ? pair.value.range![1] + this.from : value.span.end;
    return {
      key: key.value ?? "",
      keySpan: key.span,
      value,
      span: { start: key.span.start, end: Math.max(key.span.end, valueEnd) },
    };
  }

  private scalar(source: Node, range: Range): YamlScalar {
    const type = isScalar(source) ? source.type : undefined;
    const text = isScalar(source) ? String(source.value ?? "") : "";
    if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") {
      const written = this.yaml.slice(range[0], range[1]);
      const end = range[0] + written.replace(/\r?\n$/, "").length;
      return { kind: "scalar", value: text, style: "block", span: this.shift(range[0], end) };
    }
    if (range[0] === range[1]) return this.empty(behindMark(this.yaml, range[0]));
    const style = type === "QUOTE_SINGLE" ? "single" : type === "QUOTE_DOUBLE" ? "double" : "plain";
    const isNull = style === "plain" && (text === "" || text === "~" || text === "null");
    return { kind: "scalar", value: isNull ? null : text, style, span: this.shift(range[0], range[1]) };
  }

  private alias(name: string, range: Range): YamlNode {
    const target = this.anchors.get(name);
    if (target && this.expanded + target.size <= maximumExpansion) {
      this.expanded += target.size;
      this.size += target.size;
      return target.node;
    }
    this.report(
      "yaml-alias",
      { start: range[0], end: range[1] },
      target
        ? "Aliases (“*name”) stand for too much in this file: write the values out."
        : `No anchor “&${name}” stands before this alias.`,
    );
    return { ...this.empty(range[0]), span: this.shift(range[0], range[1]) };
  }

  private shift(start: number, end: number): Span {
    return { start: start + this.from, end: end + this.from };
  }
}

/** Right behind the colon or dash that an empty value follows; the parser may skip spaces before a comment. */
function behindMark(yaml: string, at: number): number {
  while (at > 0 && (yaml[at - 1] === " " || yaml[at - 1] === "\t")) at--;
  return at;
}

/** The quotation mark or bracket that was never closed: the start of the innermost one that reaches up to the error. */
function openMark(contents: unknown, pos: readonly [number, number]): readonly [number, number] {
  let node = contents;
  let open = pos;
  for (;;) {
    if ((isMap(node) || isSeq(node)) && node.flow && node.range) open = [node.range[0], node.range[0] + 1];
    if (isMap(node)) {
      const last: Pair | undefined = node.items.findLast((pair) => startOf(pair.key) < pos[0]);
      node = last && startOf(last.value) < pos[0] ? last.value : last?.key;
    } else if (isSeq(node)) node = node.items.findLast((item) => startOf(item) < pos[0]);
    else break;
  }
  if (isScalar(node) && node.range && /^QUOTE/.test(node.type ?? ""))
    return [node.range[0], node.range[0] + 1];
  return open;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? Infinity;
