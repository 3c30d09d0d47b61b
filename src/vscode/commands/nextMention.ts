import { l10n, Uri, window } from "vscode";
import { nextMentionRequest, type NextMention, type NextMentionParams } from "../../protocol/tagging.ts";
import { toLspRange, toRange } from "../convert.ts";
import type { Command } from "./command.ts";

export const nextMention = mention("glossator.nextMention", "next");
export const previousMention = mention("glossator.previousMention", "previous");

/** Go to another mention of what stands at the cursor, in this document or the next one that has it. */
function mention(id: string, direction: NextMentionParams["direction"]): Command {
  return {
    id,
    run: async (shell) => {
      const editor = window.activeTextEditor;
      if (!editor) return undefined;
      const found = await shell.server.request<NextMention | null>(nextMentionRequest, {
        uri: editor.document.uri.toString(),
        position: toLspRange(editor.selection).start,
        direction,
      });
      if (!found) return shell.note.show(l10n.t("Put the cursor on a name first."));
      if (!found.location) return shell.note.show(l10n.t("No text mentions {0}.", found.name));
      const { start } = toRange(found.location.range);
      await window.showTextDocument(Uri.parse(found.location.uri), {
        selection: toRange({ start, end: start }),
      });
      return shell.note.show(l10n.t("{0}: mention {1} of {2}", found.name, found.index, found.total));
    },
  };
}
