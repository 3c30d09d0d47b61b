import { l10n, window } from "vscode";
import type { TreeView } from "../../protocol.ts";
import { debounced } from "../debounced.ts";
import type { Command, Shell } from "./command.ts";

export const filterMeetings = filter("glossator.filterMeetings", "meetings");
export const filterEntities = filter("glossator.filterEntities", "entities");
export const filterReview = filter("glossator.filterReview", "review");
export const clearMeetingsFilter = clear("glossator.clearMeetingsFilter", "meetings");
export const clearEntitiesFilter = clear("glossator.clearEntitiesFilter", "entities");
export const clearReviewFilter = clear("glossator.clearReviewFilter", "review");
export const refreshMeetings = refresh("glossator.refreshMeetings", "meetings");
export const refreshEntities = refresh("glossator.refreshEntities", "entities");
export const refreshReview = refresh("glossator.refreshReview", "review");

/** Filter a view while typing; Escape brings back what was there before. With a string argument, at once. */
function filter(id: string, view: TreeView): Command {
  return {
    id,
    run: async (shell, words) => {
      if (typeof words === "string") shell.trees[view].setFilter(words);
      else await ask(shell, view);
    },
  };
}

function ask(shell: Shell, view: TreeView): Promise<void> {
  const tree = shell.trees[view];
  const before = tree.filter;
  const input = window.createInputBox();
  const titles: Record<TreeView, string> = {
    meetings: l10n.t("Filter Meetings"),
    entities: l10n.t("Filter Entities"),
    review: l10n.t("Filter Review"),
  };
  input.title = titles[view];
  input.placeholder = l10n.t("Words to look for; leave empty to show everything");
  input.value = before ?? "";
  const apply = debounced(() => tree.setFilter(input.value), 200);
  return new Promise((resolve) => {
    let accepted = false;
    input.onDidChangeValue(apply.call);
    input.onDidAccept(() => {
      accepted = true;
      tree.setFilter(input.value);
      input.hide();
    });
    input.onDidHide(() => {
      apply.dispose();
      if (!accepted) tree.setFilter(before);
      input.dispose();
      resolve();
    });
    input.show();
  });
}

function clear(id: string, view: TreeView): Command {
  return { id, run: async (shell) => shell.trees[view].setFilter(undefined) };
}

function refresh(id: string, view: TreeView): Command {
  return { id, run: async (shell) => shell.trees[view].refresh() };
}
