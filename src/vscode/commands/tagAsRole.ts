import { l10n } from "vscode";
import { decideAt } from "./decideAt.ts";
import type { Command } from "./command.ts";
import { pickEntity } from "./pickEntity.ts";
import { placeOf } from "./tag.ts";
import { readTarget } from "./target.ts";

/** The selected words are a title: ask whose. */
export const tagAsRole: Command = {
  id: "glossator.tagAsRole",
  run: async (shell, argument) => {
    const target = readTarget(argument) ?? {};
    const place = placeOf(target);
    if (!place) return undefined;
    const nobody = l10n.t("Nobody, or somebody unknown");
    const holder = await pickEntity(shell, place.uri, l10n.t("Who holds this title?"), {
      kind: "person",
      none: nobody,
    });
    if (!holder) return undefined;
    return decideAt(shell, target, { do: "role", ...(holder !== "none" && { holder: holder.entity }) });
  },
};
