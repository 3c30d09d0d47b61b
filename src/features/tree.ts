import type { TreeNode, TreePathParams } from "../protocol.ts";
import { fold } from "../text/fold.ts";

/** A node of a view with what hangs from it. An id begins with that of its parent, so that it leads to the node. */
export interface Branch {
  readonly node: Omit<TreeNode, "id" | "parent" | "hasChildren">;
  /** Unique among its siblings, stable over changes. */
  readonly key: string;
  /** More words that a filter finds the node by. */
  readonly words?: readonly string[];
  /** Left out for a leaf. */
  readonly children?: () => readonly Branch[];
  /** False for long lists in which a filter does not search, such as mentions. */
  readonly searched?: boolean;
}

/** The children of the node with an id, or the roots; empty if the node is gone. */
export function treeChildren(roots: readonly Branch[], parent?: string, filter?: string): TreeNode[] {
  const words = filterWords(filter);
  const matches = matcher(words);
  let branches = roots;
  let parentId = "";
  let shown = words.length === 0;
  for (const key of parent === undefined ? [] : parent.split("/")) {
    const branch = branches.find((candidate) => encodeKey(candidate.key) === key);
    if (!branch) return [];
    shown ||= matches.self(branch);
    branches = branch.children?.() ?? [];
    parentId = parentId === "" ? key : `${parentId}/${key}`;
  }
  const kept = shown ? branches : branches.filter((branch) => matches.below(branch));
  return kept.map((branch) => treeNode(branch, parentId));
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

function matcher(words: readonly string[]) {
  const self = ({ node, words: more }: Branch): boolean => {
    const text = fold([node.label, ...(more ?? [])].join(" "));
    return words.every((word) => text.includes(word));
  };
  const below = (branch: Branch): boolean =>
    self(branch) || (branch.searched !== false && (branch.children?.() ?? []).some(below));
  return { self, below };
}
