import { l10n, window } from "vscode";
import { mentionsRequest, mergeRequest, type MergeParams } from "../../protocol/entities.ts";
import type { Occurrences, TagEdit } from "../../protocol/tagging.ts";
import { applyAndTell, refuse } from "../applyAndTell.ts";
import { editedFiles } from "../editedFiles.ts";
import type { Command } from "./command.ts";
import { entityOf, pickEntity } from "./pickEntity.ts";
import { readTarget } from "./target.ts";

/** Make two entries one: ask for both, and before anything changes, tell what will. */
export const mergeEntities: Command = {
  id: "glossator.mergeEntities",
  run: async (shell, argument) => {
    const found = await entityOf(shell, readTarget(argument) ?? {}, l10n.t("Merge which entry?"));
    if (!found) return undefined;
    const { choice, uri } = found;
    const into = await pickEntity(shell, uri, l10n.t("Merge {0} into", choice.label), {
      kind: choice.kind,
      not: choice.entity,
    });
    if (!into || into === "none") return undefined;
    const params: MergeParams = { uri, from: [choice.entity], into: into.entity };
    const answer = await shell.server.request<TagEdit>(mergeRequest, params);
    if (answer.refused) return refuse(shell, answer.message);
    const mentions = await shell.server.request<Occurrences>(mentionsRequest, { uri, entity: choice.entity });
    const merge = l10n.t("Merge");
    const confirmed = await window.showInformationMessage(
      l10n.t("Merge {0} into {1}?", choice.label, into.label),
      {
        modal: true,
        detail: [
          l10n.t("{0} mentions in {1} documents", mentions.total, mentions.documents),
          ...mentions.places.slice(0, 4).map(({ before, words, after }) => `· ${before}${words}${after}`),
          l10n.t("Files that change: {0}", editedFiles(answer.edit).join(", ")),
          answer.message,
        ].join("\n"),
      },
      merge,
    );
    return confirmed === merge ? applyAndTell(shell, answer) : undefined;
  },
};
