import type { TreeNode, TreePathParams } from "../protocol.ts";
import { fold } from "../text/fold.ts";

/** A node of a view with what hangs from it. An id begins with that of its parent, so that it leads to the node. */
export interface Branch<Item = unknown> {
  readonly node: Omit<TreeNode, "id" | "parent" | "hasChildren">;
  /** Unique among its siblings, stable over changes. */
  readonly key: string;
  /** What a filter looks in; left out: the label. */
  readonly said?: string;
  /** More words that a filter finds the node by. */
  readonly words?: readonly string[];
  /** Left out for a leaf. */
  readonly children?: () => readonly Branch<Item>[];
  /** What a leaf stands for. */
  readonly item?: Item;
  /** False for long lists in which a filter does not search, such as mentions. */
  readonly searched?: boolean;
}

/** The children of the node with an id, or the roots; empty if the node is gone. */
export function treeChildren(roots: readonly Branch[], parent?: string, filter?: string): TreeNode[] {
  const shown = shownBelow(roots, filter);
  if (parent === undefined) return shown().map((branch) => treeNode(branch, ""));
  const found = branchAt(roots, parent);
  return found ? shown(found).map((branch) => treeNode(branch, parent)) : [];
}

/** What the leaves stand for that a filter shows below some nodes, or below all roots; in order, each once. */
export function itemsBelow<Item>(
  roots: readonly Branch<Item>[],
  parents?: readonly string[],
  filter?: string,
): Item[] {
  const shown = shownBelow(roots, filter);
  const below = (path: readonly Branch<Item>[]): Item[] => {
    const branch = path.at(-1);
    if (branch && !branch.children) return branch.item === undefined ? [] : [branch.item];
    return shown(path).flatMap((child) => below([...path, child]));
  };
  if (!parents) return below([]);
  const paths = parents.flatMap((id) => {
    const path = branchAt(roots, id);
    return path ? [path] : [];
  });
  return [...new Set(paths.flatMap(below))];
}

/** The branches from a root to the one with an id; undefined if it is gone. */
function branchAt<Item>(roots: readonly Branch<Item>[], id: string): readonly Branch<Item>[] | undefined {
  const path: Branch<Item>[] = [];
  for (const key of id.split("/")) {
    const branches: readonly Branch<Item>[] = path.length === 0 ? roots : (path.at(-1)?.children?.() ?? []);
    const branch = branches.find((candidate) => encodeKey(candidate.key) === key);
    if (!branch) return undefined;
    path.push(branch);
  }
  return path;
}

/** Given the branches that lead to a node: its children, or of none the roots, as far as a filter shows them. */
function shownBelow<Item>(roots: readonly Branch<Item>[], filter: string | undefined) {
  const words = filterWords(filter);
  const matches = matcher(words);
  return (path: readonly Branch<Item>[] = []): readonly Branch<Item>[] => {
    const last = path.at(-1);
    const branches = last ? (last.children?.() ?? []) : roots;
    return words.length === 0 || path.some((branch) => matches.self(branch))
      ? branches
      : branches.filter((branch) => matches.below(branch));
  };
}

/**
 * The ids from a root to the first node that is meant; empty if none is.
 * @param into whether to look below a node
 */
export function pathTo(
  roots: readonly Branch[],
  isMeant: (branch: Branch) => boolean,
  into: (branch: Branch) => boolean,
): string[] {
  const found = search(roots, isMeant, into);
  return found?.map((_, index) => found.slice(0, index + 1).join("/")) ?? [];
}

/** What a path is asked for: a place as document and offset, or an entity. */
export type TreeTarget = Pick<TreePathParams, "uri" | "range" | "entity">;

function search(
  branches: readonly Branch[],
  isMeant: (branch: Branch) => boolean,
  into: (branch: Branch) => boolean,
): string[] | undefined {
  for (const branch of branches) {
    if (isMeant(branch)) return [encodeKey(branch.key)];
    const below = branch.children && into(branch) ? search(branch.children(), isMeant, into) : undefined;
    if (below) return [encodeKey(branch.key), ...below];
  }
  return undefined;
}

function treeNode({ node, key, children }: Branch, parent: string): TreeNode {
  const id = parent === "" ? encodeKey(key) : `${parent}/${encodeKey(key)}`;
  return { ...node, id, ...(parent !== "" && { parent }), hasChildren: children !== undefined };
}

const encodeKey = (key: string): string => key.replaceAll("%", "%25").replaceAll("/", "%2F");

const filterWords = (filter: string | undefined): string[] =>
  fold(filter ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");

/** Whether a filter leaves anything out. */
export const isFiltered = (filter: string | undefined): boolean => filterWords(filter).length > 0;

/** Whether a filter finds what these words stand for. */
export const isFound = (filter: string | undefined, texts: readonly string[]): boolean =>
  includesAll(filterWords(filter), texts);

function includesAll(words: readonly string[], texts: readonly string[]): boolean {
  const text = words.length > 0 ? fold(texts.join(" ")) : "";
  return words.every((word) => text.includes(word));
}

function matcher(words: readonly string[]) {
  const self = (branch: Branch): boolean =>
    includesAll(words, [branch.said ?? branch.node.label, ...(branch.words ?? [])]);
  const below = (branch: Branch): boolean =>
    self(branch) || (branch.searched !== false && (branch.children?.() ?? []).some(below));
  return { self, below };
}
