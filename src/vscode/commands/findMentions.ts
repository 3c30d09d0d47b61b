import { commands, l10n, Uri, window, workspace } from "vscode";
import { entityRequest, type EntityInfo } from "../../protocol.ts";
import { toLocation, toRange } from "../convert.ts";
import type { Command } from "./command.ts";
import { readTarget } from "./target.ts";

/** List all mentions: of an entity, or of the name at the cursor. */
export const findMentions: Command = {
  id: "glossator.findMentions",
  run: async (shell, argument) => {
    const target = readTarget(argument);
    if (!target?.entity) return commands.executeCommand("editor.action.referenceSearch.trigger");
    const { entity, uri } = target;
    const info = await shell.server.request<EntityInfo | null>(entityRequest, {
      entity,
      ...(uri && { uri }),
    });
    if (!info) return shell.note.show(l10n.t("The registry has no entry “{0}”.", entity));
    if (info.mentions.length === 0) return shell.note.show(l10n.t("No text mentions {0}.", info.name));
    const { uri: shownUri, range } = anchorOf(info, target.uri);
    await workspace.openTextDocument(Uri.parse(shownUri));
    return commands.executeCommand(
      "editor.action.showReferences",
      Uri.parse(shownUri),
      toRange(range).start,
      info.mentions.map(toLocation),
    );
  },
};

/** Where the list opens: in the file in view, at the entry or the first mention, else at the first mention of all. */
function anchorOf(info: EntityInfo, from: string | undefined): EntityInfo["mentions"][number] {
  const near = [from, window.activeTextEditor?.document.uri.toString()];
  return [info.entry, ...info.mentions].find((place) => near.includes(place.uri)) ?? info.mentions[0]!;
}
