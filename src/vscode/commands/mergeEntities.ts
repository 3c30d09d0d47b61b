import { l10n } from "vscode";
import { mentionsRequest, mergeRequest, type MergeParams } from "../../protocol/entities.ts";
import type { Occurrences, TagEdit } from "../../protocol/tagging.ts";
import { applyConfirmed } from "./applyConfirmed.ts";
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
    const mentions = await shell.server.request<Occurrences>(mentionsRequest, { uri, entity: choice.entity });
    const question = l10n.t("Merge {0} into {1}?", choice.label, into.label);
    const ask = (preview: boolean): Promise<TagEdit> =>
      shell.server.request<TagEdit>(mergeRequest, { ...params, preview });
    return applyConfirmed(shell, ask, { question, verb: l10n.t("Merge"), mentions });
  },
};
