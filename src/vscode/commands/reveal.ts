import { commands, l10n } from "vscode";
import type { TreeView } from "../../protocol.ts";
import type { Command } from "./command.ts";
import { targetOf } from "./target.ts";

export const revealInMeetings = reveal("glossator.revealInMeetings", "meetings");
export const revealInEntities = reveal("glossator.revealInEntities", "entities");

/** Show in a view what stands at the cursor or is named by the argument. */
function reveal(id: string, view: TreeView): Command {
  return {
    id,
    run: async (shell, argument) => {
      const target = targetOf(argument);
      if (!target) return shell.note.show(l10n.t("Open a text and put the cursor on a name."));
      const { entity, uri, range } = target;
      const tree = shell.trees[view];
      tree.setFilter(undefined);
      if (!tree.treeView.visible) await commands.executeCommand(`glossator.${view}.focus`);
      const found = await tree.reveal({
        ...(entity && { entity }),
        ...(uri && { uri }),
        ...(range && { range }),
      });
      if (!found)
        shell.note.show(
          view === "meetings"
            ? l10n.t("No meeting has to do with this.")
            : l10n.t("The entities do not include this."),
        );
    },
  };
}
