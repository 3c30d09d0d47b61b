import type { Span } from "../text/span.ts";

/**
 * YAML as this program sees it: every scalar is a string as written (a year stays `2023`, `no` stays `no`) or null
 * when nothing, `~` or `null` stands there. Aliases (`*x`) are the very node they point to, so a node may be reached
 * on several ways.
 */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: "scalar";
  readonly value: string | null;
  readonly style: "plain" | "single" | "double" | "block";
  /** Empty, right behind the colon or dash, when nothing is written. Of a block scalar without the last line break. */
  readonly span: Span;
}

export interface YamlMap {
  readonly kind: "map";
  /** In the order written; of keys written twice both stand here. */
  readonly entries: readonly YamlEntry[];
  /** Written in braces. */
  readonly flow: boolean;
  readonly span: Span;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
  /** From the key to the end of the value, or to the colon. */
  readonly span: Span;
}

export interface YamlList {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
  /** Written in brackets. */
  readonly flow: boolean;
  readonly span: Span;
}

/** The entry of a map by its key: the first, if the key is written twice. */
export const entryOf = (node: YamlNode | undefined, key: string): YamlEntry | undefined =>
  node?.kind === "map" ? node.entries.find((entry) => entry.key === key) : undefined;

/** The value at a path of keys and list positions, or undefined if there is none. */
export function nodeAt(root: YamlNode, path: readonly (string | number)[]): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (typeof step === "number") node = node?.kind === "list" ? node.items[step] : undefined;
    else node = entryOf(node, step)?.value;
  }
  return node;
}

/** Where the key at a path stands, or undefined if there is none or the path ends in a list position. */
export function keySpanAt(root: YamlNode, path: readonly (string | number)[]): Span | undefined {
  const key = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  return typeof key === "string" ? entryOf(parent, key)?.keySpan : undefined;
}

/** Plain data of a node: strings, nulls, arrays and objects. Of keys written twice the last counts. */
export type PlainYaml = string | null | readonly PlainYaml[] | { readonly [key: string]: PlainYaml };

export function plainOf(node: YamlNode): PlainYaml {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, plainOf(entry.value)]));
}
