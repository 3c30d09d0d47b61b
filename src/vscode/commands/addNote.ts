import { l10n, window } from "vscode";
import type { Command } from "./command.ts";
import { decideAt, foundAt } from "./decideAt.ts";
import { readTarget } from "./target.ts";

/** Write down a remark about what stands at the cursor. */
export const addNote: Command = {
  id: "glossator.addNote",
  run: async (shell, argument) => {
    const target = readTarget(argument) ?? {};
    const found = await foundAt(shell, target);
    if (!found)
      return shell.note.show(l10n.t("Nothing that a note could be about stands here. Tag the words first."));
    const note = await window.showInputBox({
      title: l10n.t("Note about “{0}”", found.text),
      value: found.note ?? "",
      ignoreFocusOut: true,
    });
    return note === undefined
      ? undefined
      : decideAt(shell, target, { do: "note", note: note.trim(), kind: found.kind });
  },
};
