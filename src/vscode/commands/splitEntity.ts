import { l10n } from "vscode";
import { mentionsRequest, splitRequest, type SplitParams } from "../../protocol/entities.ts";
import type { NewEntity, Occurrences, TagEdit } from "../../protocol/tagging.ts";
import { stamp } from "../stamp.ts";
import { applyConfirmed } from "./applyConfirmed.ts";
import type { Command } from "./command.ts";
import { nameNewEntity } from "./nameNewEntity.ts";
import { entityOf } from "./pickEntity.ts";
import { pickPlaces, placeOnly } from "./pickPlaces.ts";
import { readTarget } from "./target.ts";

/** Make two entries of one: ask which mentions go to the new one, and for its name; tell what changes. */
export const splitEntity: Command = {
  id: "glossator.splitEntity",
  run: async (shell, argument) => {
    const found = await entityOf(shell, readTarget(argument) ?? {}, l10n.t("Split which entry?"));
    if (!found) return undefined;
    const { uri, choice } = found;
    const { entity, label, kind } = choice;
    const mentions = await shell.server.request<Occurrences>(mentionsRequest, { uri, entity });
    if (mentions.total === 0) return shell.note.show(l10n.t("No text mentions {0}.", label));
    const places = await pickPlaces(l10n.t("Which mentions of {0} go to a new entry?", label), mentions, {
      isTicked: () => false,
      hint: l10n.t("Tick the mentions that mean somebody or something else, then press Enter"),
    });
    if (!places) return undefined;
    const { chosen } = places;
    if (chosen.length === 0) return shell.note.show(l10n.t("No mention was ticked; nothing is split."));
    // The server makes the id of the name.
    const proposal: NewEntity = { kind, name: label, id: "" };
    const create = await nameNewEntity(proposal, async () => ({ surfaces: [], choices: [], proposals: [] }));
    if (!create || create === "back") return undefined;
    const params: SplitParams = { uri, entity, create, places: chosen.map(placeOnly), stamp: stamp() };
    const ask = (preview: boolean): Promise<TagEdit> =>
      shell.server.request<TagEdit>(splitRequest, { ...params, preview });
    const documents = new Set(chosen.map((place) => place.uri)).size;
    return applyConfirmed(shell, ask, {
      question: l10n.t("Split {0}?", label),
      verb: l10n.t("Split"),
      mentions: { places: chosen, total: chosen.length, documents },
    });
  },
};
