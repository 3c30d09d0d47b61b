import { l10n } from "vscode";
import { mentionsRequest, splitRequest, type SplitParams } from "../../protocol/entities.ts";
import type { NewEntity, Occurrences, TagEdit } from "../../protocol/tagging.ts";
import { applyAndTell } from "../applyAndTell.ts";
import { stamp } from "../stamp.ts";
import type { Command } from "./command.ts";
import { nameNewEntity } from "./nameNewEntity.ts";
import { entityOf } from "./pickEntity.ts";
import { pickPlaces } from "./pickPlaces.ts";
import { readTarget } from "./target.ts";

/** Make two entries of one: ask which mentions go to the new one, and for its name. */
export const splitEntity: Command = {
  id: "glossator.splitEntity",
  run: async (shell, argument) => {
    const found = await entityOf(shell, readTarget(argument) ?? {}, l10n.t("Split which entry?"));
    if (!found) return undefined;
    const { uri, choice } = found;
    const mentions = await shell.server.request<Occurrences>(mentionsRequest, { uri, entity: choice.entity });
    if (mentions.total === 0) return shell.note.show(l10n.t("No text mentions {0}.", choice.label));
    const title = l10n.t("Which mentions of {0} go to a new entry?", choice.label);
    const places = await pickPlaces(title, mentions, () => false);
    if (!places || places.chosen.length === 0) return undefined;
    // The server makes the id of the name.
    const proposal: NewEntity = { kind: choice.kind, name: choice.label, id: "" };
    const create = await nameNewEntity(proposal, async () => ({ surfaces: [], choices: [], proposals: [] }));
    if (!create || create === "back") return undefined;
    const params: SplitParams = {
      uri,
      entity: choice.entity,
      create,
      places: places.chosen,
      stamp: stamp(),
    };
    return applyAndTell(shell, await shell.server.request<TagEdit>(splitRequest, params));
  },
};
