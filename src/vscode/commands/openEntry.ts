import { commands, l10n, Uri, window } from "vscode";
import { entityRequest, type EntityInfo } from "../../protocol.ts";
import { toRange } from "../convert.ts";
import type { Command } from "./command.ts";
import { readTarget } from "./target.ts";

/** Show an entity's entry in the registry; without an entity, the entry of the name at the cursor. */
export const openEntry: Command = {
  id: "glossator.openEntry",
  run: async (shell, argument) => {
    const target = readTarget(argument);
    if (!target?.entity) return commands.executeCommand("editor.action.revealDefinition");
    const { entity, uri } = target;
    const info = await shell.server.request<EntityInfo | null>(entityRequest, {
      entity,
      ...(uri && { uri }),
    });
    if (!info) return shell.note.show(l10n.t("The registry has no entry “{0}”.", entity));
    return window.showTextDocument(Uri.parse(info.entry.uri), { selection: toRange(info.entry.range) });
  },
};
