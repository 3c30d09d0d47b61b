import { l10n, window } from "vscode";
import { renameRequest } from "../../protocol/entities.ts";
import type { TagEdit } from "../../protocol/tagging.ts";
import { applyAndTell } from "../applyAndTell.ts";
import type { Command } from "./command.ts";
import { entityOf } from "./pickEntity.ts";
import { readTarget } from "./target.ts";

/** Give an entity another name to show, or another id, wherever the corpus refers to it. */
export const renameEntity: Command = {
  id: "glossator.renameEntity",
  run: async (shell, argument) => {
    const title = l10n.t("Rename Entity");
    const found = await entityOf(shell, readTarget(argument) ?? {}, title);
    if (!found) return undefined;
    const { entity, label } = found.choice;
    const what = await window.showQuickPick(
      [
        { label: l10n.t("Name"), description: label, isId: false },
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
    const value = await window.showInputBox({ title, value: what.description, prompt: what.label });
    if (value === undefined || value.trim() === what.description) return undefined;
    const to = what.isId ? { id: value.trim() } : { name: value.trim() };
    const params = { uri: found.uri, entity, to };
    return applyAndTell(shell, await shell.server.request<TagEdit>(renameRequest, params));
  },
};
