import { l10n, window } from "vscode";
import { mentionsRequest, renameRequest, type RenameEntityParams } from "../../protocol/entities.ts";
import type { Occurrences, TagEdit } from "../../protocol/tagging.ts";
import { applyAndTell } from "../applyAndTell.ts";
import { editedFiles } from "../editedFiles.ts";
import { refusalOf } from "../refusalOf.ts";
import { applyConfirmed } from "./applyConfirmed.ts";
import type { Command } from "./command.ts";
import { entityOf } from "./pickEntity.ts";
import { readTarget } from "./target.ts";

/** Give an entity another name to show, or another id, wherever the corpus refers to it. */
export const renameEntity: Command = {
  id: "glossator.renameEntity",
  run: async (shell, argument) => {
    const found = await entityOf(shell, readTarget(argument) ?? {}, l10n.t("Rename which entry?"));
    if (!found) return undefined;
    const { uri, choice } = found;
    const { entity, label } = choice;
    const title = l10n.t("Rename {0}", label);
    const what = await window.showQuickPick(
      [
        {
          label: l10n.t("Name"),
          description: label,
          detail: l10n.t("What it is shown as; a name that texts use stays as an alias"),
          isId: false,
        },
        {
          label: l10n.t("Id"),
          description: entity,
          detail: l10n.t("Registry, front matter and decisions change with it"),
          isId: true,
        },
      ],
      { title },
    );
    if (!what) return undefined;
    const paramsFor = (value: string): RenameEntityParams => ({
      uri,
      entity,
      to: what.isId ? { id: value.trim() } : { name: value.trim() },
    });
    const isSame = (value: string): boolean => value.trim() === what.description;
    const value = await window.showInputBox({
      title,
      value: what.description,
      prompt: what.isId ? l10n.t("The new id") : l10n.t("The new name"),
      validateInput: (typed) =>
        isSame(typed) ? undefined : refusalOf(shell.server, renameRequest, paramsFor(typed)),
    });
    if (value === undefined || isSame(value)) return undefined;
    const ask = (preview: boolean): Promise<TagEdit> =>
      shell.server.request<TagEdit>(renameRequest, { ...paramsFor(value), preview });
    const answer = await ask(false);
    if (editedFiles(answer.edit).length < 2) return applyAndTell(shell, answer);
    const mentions = await shell.server.request<Occurrences>(mentionsRequest, { uri, entity });
    const question = l10n.t("Rename {0} to {1}?", what.description, value.trim());
    return applyConfirmed(shell, ask, { question, verb: l10n.t("Rename"), mentions });
  },
};
