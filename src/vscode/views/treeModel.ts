import {
  treePathRequest,
  treeRequest,
  type TreeNode,
  type TreeParams,
  type TreePathParams,
  type TreeView,
} from "../../protocol.ts";
import type { Server } from "../client.ts";

/** The nodes of one view that have been asked for so far, by the id of their parent (`""` for the roots). */
export interface TreeModel {
  filter: string | undefined;
  children(parent: TreeNode | undefined): Promise<readonly TreeNode[]>;
  parentOf(node: TreeNode): TreeNode | undefined;
  /** Forget what is below a node that the user folded. */
  fold(node: TreeNode): void;
  forgetAll(): void;
  /** Ask again for what is shown: the nodes to redraw (`undefined` for the whole tree), none if nothing changed. */
  refresh(): Promise<readonly (TreeNode | undefined)[]>;
  /** The node for what stands at a place, or for an entity, loading what leads to it. */
  find(target: Omit<TreePathParams, "view">): Promise<TreeNode | undefined>;
}

export function createTreeModel(view: TreeView, server: Server): TreeModel {
  const lists = new Map<string, readonly TreeNode[]>();
  const nodes = new Map<string, TreeNode>();
  const ask = (parent: string): Promise<readonly TreeNode[]> => {
    const params: TreeParams = {
      view,
      ...(parent && { parent }),
      ...(model.filter && { filter: model.filter }),
    };
    return server.request<readonly TreeNode[]>(treeRequest, params);
  };
  const keep = (parent: string, children: readonly TreeNode[]): readonly TreeNode[] => {
    lists.set(parent, children);
    for (const child of children) nodes.set(child.id, { ...child, ...(parent && { parent }) });
    return children;
  };
  const forget = (parent: string): void => {
    const children = lists.get(parent);
    lists.delete(parent);
    for (const child of children ?? []) forget(child.id);
  };
  const model: TreeModel = {
    filter: undefined,
    children: async (parent) => keep(parent?.id ?? "", await ask(parent?.id ?? "")),
    parentOf: (node) => {
      const parent = node.parent ?? nodes.get(node.id)?.parent;
      return parent === undefined ? undefined : nodes.get(parent);
    },
    fold: (node) => forget(node.id),
    forgetAll: () => {
      lists.clear();
      nodes.clear();
    },
    refresh: async () => {
      const changed: (TreeNode | undefined)[] = [];
      const visit = async (parent: string): Promise<void> => {
        const before = lists.get(parent);
        if (!before) return;
        const after = await ask(parent);
        if (sameNodes(before, after)) {
          for (const [index, child] of after.entries()) {
            if (sameNode(before[index]!, child)) await visit(child.id);
            else changed.push(child); // redraws what is below it, too
          }
        } else changed.push(parent === "" ? undefined : nodes.get(parent));
        keep(parent, after);
      };
      await visit("");
      return changed.includes(undefined) ? [undefined] : changed;
    },
    find: async (target) => {
      const path = await server.request<readonly string[]>(treePathRequest, { view, ...target });
      let node: TreeNode | undefined;
      for (const id of path) {
        const siblings = lists.get(node?.id ?? "") ?? (await model.children(node));
        const next = siblings.find((sibling) => sibling.id === id);
        if (!next) break;
        node = next;
      }
      return node;
    },
  };
  return model;
}

const sameNodes = (a: readonly TreeNode[], b: readonly TreeNode[]): boolean =>
  a.length === b.length && a.every((node, index) => node.id === b[index]!.id);

/** Whether two states of a node look and behave alike. */
const sameNode = (a: TreeNode, b: TreeNode): boolean => JSON.stringify(a) === JSON.stringify(b);
