import {
  commands,
  EventEmitter,
  l10n,
  window,
  type Disposable,
  type Event,
  type TreeDataProvider,
  type TreeView as VscodeTreeView,
} from "vscode";
import type { TreePathParams, TreeView } from "../../protocol.ts";
import type { ReviewGrouping } from "../../protocol/review.ts";
import type { Server } from "../client.ts";
import { debounced } from "../debounced.ts";
import { treeItem } from "./treeItem.ts";
import { createTreeModel, type TreeElement } from "./treeModel.ts";

/** One of the views in the activity bar. */
export interface CorpusTree extends Disposable {
  readonly view: TreeView;
  readonly treeView: VscodeTreeView<TreeElement>;
  /** What is redrawn: one element with what is below it, or with `undefined` the whole tree. */
  readonly onDidRedraw: Event<TreeElement | undefined>;
  readonly filter: string | undefined;
  children(parent?: TreeElement): Promise<readonly TreeElement[]>;
  /** Of the view `review`. */
  readonly grouping: ReviewGrouping | undefined;
  /**
   * Select and show what stands at a place or is named; false if the view does not have it.
   * @param focus whether the keys go to the view then; left out: they stay where they are
   */
  reveal(target: Omit<TreePathParams, "view">, focus?: boolean): Promise<boolean>;
  /** Whether the view has what stands at a place or is named. */
  has(target: Omit<TreePathParams, "view">): Promise<boolean>;
  /** Show only what contains these words; undefined or empty shows all. */
  setFilter(words: string | undefined): void;
  /** Put together what is shown by something else. */
  setGrouping(grouping: ReviewGrouping): void;
  /** Redraw at once what changed. */
  update(): Promise<void>;
  /** Redraw everything, asked anew. */
  refresh(): void;
}

/** How many milliseconds the editor is given to select what it was to reveal, each time that it was told to. */
const patience = [300, 1000, 3000];

export function createCorpusTree(view: TreeView, server: Server): CorpusTree {
  const model = createTreeModel(view, server);
  const redraw = new EventEmitter<TreeElement | undefined>();
  const provider: TreeDataProvider<TreeElement> = {
    onDidChangeTreeData: redraw.event,
    getTreeItem: ({ node }) => treeItem(node, model.filter),
    getParent: ({ parent }) => parent,
    getChildren: async (parent) => {
      // Without a server the view is empty; the language status says why.
      const children = await model.children(parent).catch(() => []);
      if (!parent && view === "meetings") showBadge(treeView, children);
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
  const update = (): Promise<void> =>
    model.refresh().then(
      (changed) => changed.forEach((element) => redraw.fire(element)),
      () => refresh(),
    );
  const updateSoon = debounced(() => void update(), 100);
  const subscriptions = [
    redraw,
    treeView,
    updateSoon,
    treeView.onDidCollapseElement(({ element }) => model.fold(element)),
    server.onDidChange((change) => {
      if (change.views.includes(view)) updateSoon.call();
    }),
    server.onDidChangeState((state) => {
      if (state === "running") refresh();
    }),
  ];
  return {
    view,
    treeView,
    onDidRedraw: redraw.event,
    get filter() {
      return model.filter;
    },
    get grouping() {
      return model.grouping;
    },
    children: (parent) => model.children(parent),
    refresh,
    update,
    reveal: async (target, focus = false) => {
      // The editor drops what it was to reveal if it is told to redraw the tree at that moment.
      for (const milliseconds of patience) {
        const element = await model.find(target);
        if (!element) return false;
        await treeView.reveal(element, { select: true, focus, expand: !focus });
        if (await isSelected(treeView, element, milliseconds)) break;
      }
      return true;
    },
    has: async (target) => (await model.find(target)) !== undefined,
    setFilter: (words) => {
      const filter = words?.trim() ? words.trim() : undefined;
      if (filter === model.filter) return;
      model.filter = filter;
      treeView.message = filter === undefined ? "" : l10n.t("Filtered by “{0}”", filter);
      void commands.executeCommand("setContext", `glossator.${view}.filtered`, filter !== undefined);
      refresh();
    },
    setGrouping: (grouping) => {
      if (grouping === model.grouping) return;
      model.grouping = grouping;
      refresh();
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

/** Whether an element is selected, or will be within some milliseconds: the editor tells of it later than it is done. */
function isSelected<T>(
  { selection, onDidChangeSelection }: VscodeTreeView<T>,
  element: T,
  milliseconds: number,
): Promise<boolean> {
  if (selection.includes(element)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (selected: boolean): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(selected);
    };
    const timer = setTimeout(() => end(false), milliseconds);
    const listening = onDidChangeSelection((event) => {
      if (event.selection.includes(element)) end(true);
    });
  });
}

/** Meetings that texts propose and the registry does not know wait for a decision: the badge counts them. */
function showBadge(treeView: VscodeTreeView<TreeElement>, roots: readonly TreeElement[]): void {
  const waiting = roots.filter(({ node }) => node.kind === "proposed-meeting").length;
  treeView.badge =
    waiting === 0
      ? undefined
      : {
          value: waiting,
          tooltip: waiting === 1 ? l10n.t("1 proposed meeting") : l10n.t("{0} proposed meetings", waiting),
        };
}
