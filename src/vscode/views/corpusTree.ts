import {
  commands,
  EventEmitter,
  l10n,
  window,
  type Disposable,
  type TreeDataProvider,
  type TreeView as VscodeTreeView,
} from "vscode";
import type { TreeNode, TreePathParams, TreeView } from "../../protocol.ts";
import type { Server } from "../client.ts";
import { debounced } from "../debounced.ts";
import { treeItem } from "./treeItem.ts";
import { createTreeModel } from "./treeModel.ts";

/** One of the views in the activity bar. */
export interface CorpusTree extends Disposable {
  readonly view: TreeView;
  readonly treeView: VscodeTreeView<TreeNode>;
  readonly filter: string | undefined;
  children(parent?: TreeNode): Promise<readonly TreeNode[]>;
  /** Select and show what stands at a place or is named; false if the view does not have it. */
  reveal(target: Omit<TreePathParams, "view">): Promise<boolean>;
  /** Show only what contains these words; undefined or empty shows all. */
  setFilter(words: string | undefined): void;
  /** Redraw everything, asked anew. */
  refresh(): void;
}

export function createCorpusTree(view: TreeView, server: Server): CorpusTree {
  const model = createTreeModel(view, server);
  const redraw = new EventEmitter<TreeNode | undefined>();
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: redraw.event,
    getTreeItem: (node) => treeItem(node, model.filter !== undefined),
    getParent: (node) => model.parentOf(node),
    getChildren: async (parent) => {
      const children = await model.children(parent);
      if (!parent) showBadge(treeView, children);
      return [...children];
    },
  };
  const treeView = window.createTreeView(`glossator.${view}`, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const refresh = (): void => {
    model.forgetAll();
    redraw.fire(undefined);
  };
  const update = debounced(() => {
    model.refresh().then(
      (changed) => changed.forEach((node) => redraw.fire(node)),
      () => refresh(),
    );
  }, 100);
  const subscriptions = [
    redraw,
    treeView,
    update,
    treeView.onDidCollapseElement(({ element }) => model.fold(element)),
    server.onDidChange((change) => {
      if (change.views.includes(view)) update.call();
    }),
    server.onDidChangeState((state) => {
      if (state === "running") refresh();
    }),
  ];
  return {
    view,
    treeView,
    get filter() {
      return model.filter;
    },
    children: (parent) => model.children(parent),
    refresh,
    reveal: async (target) => {
      const node = await model.find(target);
      if (node) await treeView.reveal(node, { select: true, focus: false, expand: true });
      return node !== undefined;
    },
    setFilter: (words) => {
      const filter = words?.trim() ? words.trim() : undefined;
      if (filter === model.filter) return;
      model.filter = filter;
      treeView.message = filter === undefined ? "" : l10n.t("Filtered by “{0}”", filter);
      void commands.executeCommand("setContext", `glossator.${view}.filtered`, filter !== undefined);
      refresh();
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

/** Meetings that texts propose and the registry does not know wait for a decision: the badge counts them. */
function showBadge(treeView: VscodeTreeView<TreeNode>, roots: readonly TreeNode[]): void {
  const waiting = roots.filter((node) => node.kind === "proposed-meeting").length;
  treeView.badge =
    waiting === 0
      ? undefined
      : {
          value: waiting,
          tooltip: waiting === 1 ? l10n.t("1 proposed meeting") : l10n.t("{0} proposed meetings", waiting),
        };
}
