import {
  treePathRequest,
  treeRequest,
  type TreeNode,
  type TreeParams,
  type TreePathParams,
  type TreeView,
} from "../../protocol.ts";
import type { ReviewGrouping } from "../../protocol/review.ts";
import type { Server } from "../client.ts";

/** A node as VS Code holds it: the same object for the same id, whatever the node comes to say. */
export interface TreeElement {
  readonly id: string;
  readonly parent: TreeElement | undefined;
  node: TreeNode;
}

/** The nodes of one view that have been asked for so far. */
export interface TreeModel {
  filter: string | undefined;
  /** Of the view `review`. */
  grouping: ReviewGrouping | undefined;
  children(parent: TreeElement | undefined): Promise<readonly TreeElement[]>;
  /** Forget what is below an element that the user folded. */
  fold(element: TreeElement): void;
  forgetAll(): void;
  /** Ask again for what is shown: the elements to redraw (`undefined` for the whole tree), none if nothing changed. */
  refresh(): Promise<readonly (TreeElement | undefined)[]>;
  /** The element for what stands at a place, or for an entity, loading what leads to it. */
  find(target: Omit<TreePathParams, "view">): Promise<TreeElement | undefined>;
}

export function createTreeModel(view: TreeView, server: Server): TreeModel {
  /** By the id of the parent, `""` for the roots. */
  const lists = new Map<string, readonly TreeElement[]>();
  const elements = new Map<string, TreeElement>();
  /** How often all was forgotten: what was asked for before is not kept. */
  let forgotten = 0;
  const ask = (parent: TreeElement | undefined): Promise<readonly TreeNode[]> => {
    const params: TreeParams = {
      view,
      ...(parent && { parent: parent.id }),
      ...(model.filter && { filter: model.filter }),
      ...(model.grouping && { grouping: model.grouping }),
    };
    return server.request<readonly TreeNode[]>(treeRequest, params);
  };
  const keep = (parent: TreeElement | undefined, nodes: readonly TreeNode[]): readonly TreeElement[] => {
    const children = nodes.map((node) => {
      const known = elements.get(node.id);
      if (known) known.node = node;
      else elements.set(node.id, { id: node.id, parent, node });
      return elements.get(node.id)!;
    });
    lists.set(parent?.id ?? "", children);
    return children;
  };
  const forget = (parent: string): void => {
    const children = lists.get(parent);
    lists.delete(parent);
    for (const { id } of children ?? []) forget(id);
  };
  const refreshBelow = async (parent: TreeElement | undefined): Promise<(TreeElement | undefined)[]> => {
    const before = lists.get(parent?.id ?? "");
    if (!before) return [];
    const looks = before.map(({ node }) => JSON.stringify(node));
    const ids = before.map(({ id }) => id).join("\n");
    const after = keep(parent, await ask(parent));
    if (after.map(({ id }) => id).join("\n") !== ids) return [parent];
    const changed: (TreeElement | undefined)[] = [];
    for (const [index, child] of after.entries())
      if (JSON.stringify(child.node) !== looks[index])
        changed.push(child); // redraws what is below it, too
      else changed.push(...(await refreshBelow(child)));
    return changed;
  };
  const model: TreeModel = {
    filter: undefined,
    grouping: undefined,
    children: async (parent) => {
      const before = forgotten;
      const nodes = await ask(parent);
      return before === forgotten
        ? keep(parent, nodes)
        : nodes.map((node): TreeElement => ({ id: node.id, parent, node }));
    },
    fold: ({ id }) => forget(id),
    forgetAll: () => {
      forgotten++;
      lists.clear();
      elements.clear();
    },
    refresh: () => refreshBelow(undefined),
    find: async (target) => {
      const path = await server.request<readonly string[]>(treePathRequest, {
        view,
        ...target,
        ...(model.grouping && { grouping: model.grouping }),
      });
      let element: TreeElement | undefined;
      for (const id of path) {
        const isNext = (sibling: TreeElement): boolean => sibling.id === id;
        // What was asked for before may be out of date.
        const next =
          lists.get(element?.id ?? "")?.find(isNext) ?? (await model.children(element)).find(isNext);
        if (!next) break;
        element = next;
      }
      return element;
    },
  };
  return model;
}
