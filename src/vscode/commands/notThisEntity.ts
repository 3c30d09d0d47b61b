import { l10n, window, type QuickPickItem } from "vscode";
import type { FoundAt } from "../../protocol/tagging.ts";
import type { Command } from "./command.ts";
import { decideAt, foundAt } from "./decideAt.ts";
import { countedPlacesHere } from "./pickPlaces.ts";
import { readTarget } from "./target.ts";

interface WhereItem extends QuickPickItem {
  readonly where: "here" | "document" | "always";
}

/** What was found at the cursor is not that: here, in this document, or ever. */
export const notThisEntity: Command = {
  id: "glossator.notThisEntity",
  run: async (shell, argument) => {
    const target = readTarget(argument) ?? {};
    const found = await foundAt(shell, target);
    if (!found) return shell.note.show(l10n.t("Nothing that could be rejected stands here."));
    const picked = await window.showQuickPick(itemsOf(found), {
      title: l10n.t("“{0}” is {1}", found.text, found.rejection?.what ?? ""),
    });
    if (!picked) return undefined;
    const place = target.range ? target : {};
    return decideAt(shell, place, { do: "reject", kind: found.kind, where: picked.where });
  },
};

function itemsOf({ kind, text, entity, rejection }: FoundAt): WhereItem[] {
  const always: WhereItem[] =
    kind === "name" && entity !== undefined
      ? [
          {
            where: "always",
            label: `$(globe) ${l10n.t("Never, in no document")}`,
            detail: l10n.t("A rule in the registry: “{0}” is never taken for this again", text),
          },
        ]
      : [];
  return [
    {
      where: "here",
      label: `$(circle-slash) ${l10n.t("Here")}`,
      detail: l10n.t("Kept beside the document"),
    },
    {
      where: "document",
      label: `$(file-text) ${l10n.t("In this document")}`,
      ...(rejection && { description: countedPlacesHere(rejection.places) }),
      detail: l10n.t("Kept beside the document"),
    },
    ...always,
  ];
}
