import { l10n, type Disposable, type Memento } from "vscode";
import {
  reviewGroupings,
  reviewProgressRequest,
  type ReviewGrouping,
  type ReviewProgress,
} from "../../protocol/review.ts";
import type { Server } from "../client.ts";
import { debounced } from "../debounced.ts";
import type { CorpusTree } from "./corpusTree.ts";

const groupingKey = "glossator.reviewGrouping";

/** Shows beside the title of the review view how far the review has come, and brings back how it was grouped. */
export function showReviewProgress(tree: CorpusTree, server: Server, memento: Memento): Disposable {
  const known = reviewGroupings.find((each) => each === memento.get(groupingKey));
  tree.setGrouping(known ?? "certainty");
  const update = debounced(() => {
    void memento.update(groupingKey, tree.grouping satisfies ReviewGrouping | undefined);
    server.request<ReviewProgress>(reviewProgressRequest, {}).then(
      (progress) => show(tree, progress),
      () => undefined, // the language status says what is wrong with the server
    );
  }, 100);
  const subscriptions = [
    update,
    tree.onDidRedraw(update.call),
    server.onDidChange((change) => {
      if (change.views.includes("review")) update.call();
    }),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}

function show({ treeView }: CorpusTree, { decided, open, lost }: ReviewProgress): void {
  const waiting = open + lost;
  const progress = l10n.t("{0} of {1}", decided, decided + open);
  treeView.description = decided + open === 0 ? "" : progress;
  const words = [
    open === 0 ? "" : l10n.t("{0} to review, {1} decided", open, progress),
    lost === 0 ? "" : l10n.t("{0} lost their place", lost),
  ];
  treeView.badge =
    waiting === 0 ? undefined : { value: waiting, tooltip: words.filter((part) => part !== "").join(", ") };
}
