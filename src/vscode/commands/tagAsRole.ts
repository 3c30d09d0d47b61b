import { l10n } from "vscode";
import { tagChoicesRequest, type TagChoices } from "../../protocol/tagging.ts";
import { refuse } from "../applyAndTell.ts";
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
    if (!place) return shell.note.show(l10n.t("Open a text and select the title."));
    const { surfaces, refused } = await shell.server.request<TagChoices>(tagChoicesRequest, place);
    if (refused !== undefined) return refuse(shell, refused);
    const holder = await pickEntity(shell, place.uri, l10n.t("Who is “{0}”?", surfaces[0]?.text ?? ""), {
      kind: "person",
      ...(surfaces[0] && { near: surfaces[0].range }),
      none: l10n.t("Nobody, or somebody unknown"),
    });
    if (!holder) return undefined;
    return decideAt(shell, target, { do: "role", ...(holder !== "none" && { holder: holder.entity }) });
  },
};
