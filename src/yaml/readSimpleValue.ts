import type { YamlEntry, YamlNode, YamlScalar } from "./yamlNode.ts";

/** A value and where reading goes on. */
export interface Read {
  readonly node: YamlNode;
  readonly end: number;
}

/** A list in brackets or a map in braces, on one line; undefined for what the library should read. */
export function readFlow(text: string, start: number, limit: number, depth: number): Read | undefined {
  if (depth > 4) return undefined;
  const isMap = text[start] === "{";
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  for (let at = skip(text, start + 1, limit); at < limit;) {
    if (text[at] === (isMap ? "}" : "]")) {
      const span = { start, end: at + 1 };
      if (isMap) return { node: { kind: "map", entries, flow: true, span }, end: at + 1 };
      return { node: { kind: "list", items, flow: true, span }, end: at + 1 };
    }
    let key: { readonly name: string; readonly start: number; readonly end: number } | undefined;
    if (isMap) {
      flowKey.lastIndex = at;
      const name = flowKey.exec(text)?.[0];
      if (name === undefined || name === "null") return undefined;
      key = { name, start: at, end: at + name.length };
      at = skip(text, key.end + 1, limit);
    }
    const read: Read | undefined =
      text[at] === "[" || text[at] === "{"
        ? readFlow(text, at, limit, depth + 1)
        : readScalar(text, at, limit, true);
    if (!read) return undefined;
    if (key) {
      const keySpan = { start: key.start, end: key.end };
      entries.push({
        key: key.name,
        keySpan,
        value: read.node,
        span: { start: key.start, end: read.node.span.end },
      });
    } else items.push(read.node);
    at = skip(text, read.end, limit);
    if (text[at] === ",") at = skip(text, at + 1, limit);
    else if (text[at] !== (isMap ? "}" : "]")) return undefined;
  }
  return undefined;
}

const flowKey = /[A-Za-z0-9_][A-Za-z0-9_-]*(?=: )/y;

/** A scalar on one line, plain or in quotation marks without escapes. */
export function readScalar(text: string, start: number, limit: number, inFlow: boolean): Read | undefined {
  const quote = text[start];
  if (quote === '"' || quote === "'") return readQuoted(text, start, limit, quote);
  const pattern = inFlow ? plainInFlow : plain;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return undefined;
  let value = match[0];
  const comment = value.indexOf(" #");
  if (comment >= 0) value = value.slice(0, comment);
  value = value.trimEnd();
  const end = start + value.length;
  if (end > limit || value.includes(": ") || value.endsWith(":") || /[^\S ]/.test(value)) return undefined;
  if (inFlow && comment >= 0) return undefined;
  const isNull = value === "null";
  const node: YamlScalar = {
    kind: "scalar",
    value: isNull ? null : value,
    style: "plain",
    span: { start, end },
  };
  return { node, end };
}

const plain = /[^\s\-?:,[\]{}#&*!|>'"%@`~=<][^\r\n]*/y;
const plainInFlow = /[^\s\-?:,[\]{}#&*!|>'"%@`~=<](?:[^\r\n,[\]{}:]|:(?=[^\s,[\]{}]))*/y;

function readQuoted(text: string, start: number, limit: number, quote: '"' | "'"): Read | undefined {
  let end = text.indexOf(quote, start + 1);
  while (quote === "'" && end >= 0 && text[end + 1] === "'") end = text.indexOf(quote, end + 2);
  if (end < 0 || end >= limit) return undefined;
  const inner = text.slice(start + 1, end);
  if (quote === '"' && inner.includes("\\")) return undefined;
  const value = quote === "'" ? inner.replaceAll("''", "'") : inner;
  const style = quote === "'" ? "single" : "double";
  return { node: { kind: "scalar", value, style, span: { start, end: end + 1 } }, end: end + 1 };
}

function skip(text: string, at: number, limit: number): number {
  while (at < limit && text.charCodeAt(at) === 32) at++;
  return at;
}
