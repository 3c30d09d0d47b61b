import type { TreeNode, TreePathParams } from "../protocol.ts";
import { fold } from "../text/fold.ts";
import { resultOf } from "../text/resultOf.ts";

/** A node of a view with what hangs from it. An id begins with that of its parent, so that it leads to the node. */
export interface Branch<Item = unknown> {
  readonly node: Omit<TreeNode, "id" | "parent" | "hasChildren">;
  /** Unique among its siblings, stable over changes. */
  readonly key: string;
  /** False if the node cannot have a key, told without working out its own; left out: it may. */
  readonly mayHave?: (key: string) => boolean;
  /** What a filter looks in; left out: the label. */
  readonly said?: string;
  /** More words that a filter finds the node by. */
  readonly words?: readonly string[];
  /** Whether a filter finds the node itself; left out: it is looked for in its words. */
  readonly isFound?: (words: readonly string[]) => boolean;
  /** Whether a filter finds anything below; left out: it is looked for there. */
  readonly isFoundBelow?: (words: readonly string[]) => boolean;
  /** Left out for a leaf. */
  readonly children?: () => readonly Branch<Item>[];
  /** What a leaf stands for, or all that is below. */
  readonly item?: Item;
  /** False for long lists in which a filter does not search, such as mentions. */
  readonly searched?: boolean;
}

/** The children of the node with an id, or the roots; empty if the node is gone. */
export const treeChildren = (roots: readonly Branch[], parent?: string, filter?: string): TreeNode[] =>
  resultOf(treeChildrenInSteps(roots, parent, filter));

/** The same with pauses. */
export function* treeChildrenInSteps(
  roots: readonly Branch[],
  parent?: string,
  filter?: string,
): Generator<undefined, TreeNode[]> {
  const path = parent === undefined ? [] : branchAt(roots, parent);
  const nodes: TreeNode[] = [];
  if (!path) return nodes;
  const words = filterWords(filter);
  const branches = path.length === 0 ? roots : (path.at(-1)!.children?.() ?? []);
  for (const branch of yield* shownOf(branches, isWhole(path, words), words)) {
    nodes.push(treeNode(branch, parent ?? ""));
    yield undefined;
  }
  return nodes;
}

/**
 * With pauses: what the nodes stand for that a filter shows below some nodes, or below all roots, in order. Of a node that
 * stands for all that is below, that alone if all of it is shown.
 */
export function* itemsBelow<Item>(
  roots: readonly Branch<Item>[],
  parents?: readonly string[],
  filter?: string,
): Generator<undefined, Item[]> {
  const words = filterWords(filter);
  const items: Item[] = [];
  function* add(branch: Branch<Item>, above: boolean): Generator<undefined, void> {
    yield undefined;
    const all = above || isFound(branch, words);
    if (branch.item !== undefined && (all || !branch.children)) items.push(branch.item);
    else if (branch.children)
      for (const child of yield* shownOf(branch.children(), all, words)) yield* add(child, all);
  }
  const all = isWhole([], words);
  if (!parents) for (const root of yield* shownOf(roots, all, words)) yield* add(root, all);
  for (const id of parents ?? []) {
    const path = branchAt(roots, id);
    if (path) yield* add(path.at(-1)!, isWhole(path.slice(0, -1), words));
  }
  return items;
}

/** The words of a filter as they are looked for. */
export const filterWords = (filter: string | undefined): string[] =>
  fold(filter ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");

/** Whether a text has all words of a filter. */
export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** The branches from a root to the one with an id; undefined if it is gone. */
function branchAt<Item>(roots: readonly Branch<Item>[], id: string): readonly Branch<Item>[] | undefined {
  const path: Branch<Item>[] = [];
  for (const key of id.split("/").map(decodeKey)) {
    const branches: readonly Branch<Item>[] = path.length === 0 ? roots : (path.at(-1)?.children?.() ?? []);
    const branch = branches.find((candidate) => (candidate.mayHave?.(key) ?? true) && candidate.key === key);
    if (!branch) return undefined;
    path.push(branch);
  }
  return path;
}

/** Of siblings those that a filter shows. */
function* shownOf<Item>(
  branches: readonly Branch<Item>[],
  all: boolean,
  words: readonly string[],
): Generator<undefined, readonly Branch<Item>[]> {
  if (all) return branches;
  const shown: Branch<Item>[] = [];
  for (const branch of branches) if (yield* isFoundIn(branch, words)) shown.push(branch);
  return shown;
}

/** Whether a filter shows all that is below branches that lead to a node. */
const isWhole = (path: readonly Branch[], words: readonly string[]): boolean =>
  words.length === 0 || path.some((branch) => isFound(branch, words));

const isFound = (branch: Branch, words: readonly string[]): boolean =>
  branch.isFound
    ? branch.isFound(words)
    : hasWords([branch.said ?? branch.node.label, ...(branch.words ?? [])].join(" "), words);

function* isFoundIn(branch: Branch, words: readonly string[]): Generator<undefined, boolean> {
  yield undefined;
  if (isFound(branch, words)) return true;
  if (branch.isFoundBelow) return branch.isFoundBelow(words);
  if (branch.searched === false || !branch.children) return false;
  for (const child of branch.children()) if (yield* isFoundIn(child, words)) return true;
  return false;
}

/**
 * The ids from a root to the first node that is meant; empty if none is.
 * @param into whether to look below a node
 */
export function pathTo<Item>(
  roots: readonly Branch<Item>[],
  isMeant: (branch: Branch<Item>) => boolean,
  into: (branch: Branch<Item>) => boolean,
): string[] {
  const found = search(roots, isMeant, into);
  return found?.map((_, index) => found.slice(0, index + 1).join("/")) ?? [];
}

/** What a path is asked for: a place as document and offset, or an entity. */
export type TreeTarget = Pick<TreePathParams, "uri" | "range" | "entity">;

function search<Item>(
  branches: readonly Branch<Item>[],
  isMeant: (branch: Branch<Item>) => boolean,
  into: (branch: Branch<Item>) => boolean,
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

const decodeKey = (key: string): string => key.replaceAll("%2F", "/").replaceAll("%25", "%");
