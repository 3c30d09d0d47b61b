import { l10n, QuickPickItemKind, window, type QuickPickItem } from "vscode";
import {
  speakersRequest,
  type DecisionAsked,
  type SpeakerChoices,
  type TagChoice,
} from "../../protocol/tagging.ts";
import type { Command } from "./command.ts";
import { decideAt } from "./decideAt.ts";
import { kindIcon } from "./pickTag.ts";
import { placeOf } from "./tag.ts";
import { readTarget } from "./target.ts";

interface SpeakerItem extends QuickPickItem {
  readonly asked?: DecisionAsked;
  readonly typed?: boolean;
}

/** Say who said the quotation at the cursor. */
export const setSpeaker: Command = {
  id: "glossator.setSpeaker",
  run: async (shell, argument) => {
    const place = placeOf(readTarget(argument) ?? {});
    const [range] = place?.ranges ?? [];
    const choices =
      place && range
        ? await shell.server.request<SpeakerChoices | null>(speakersRequest, { uri: place.uri, range })
        : null;
    if (!place || !choices) return shell.note.show(l10n.t("No quotation stands here."));
    const picked = await window.showQuickPick(itemsOf(choices), {
      title: l10n.t("Who said {0}?", choices.quotation),
      placeHolder: choices.current ? l10n.t("Now: {0}", choices.current) : "",
      matchOnDescription: true,
      matchOnDetail: true,
    });
    const asked = picked?.typed ? await askWords(choices) : picked?.asked;
    return asked && decideAt(shell, { uri: place.uri, range: choices.range }, asked);
  },
};

function itemsOf({ near, others, unregistered }: SpeakerChoices): SpeakerItem[] {
  return [
    ...group(l10n.t("Named in this document"), near.slice(0, mostNear).map(entityItem)),
    ...group(l10n.t("Not in the registry"), [
      ...unregistered.map((words): SpeakerItem => ({
        label: `“${words}”`,
        asked: { do: "speaker", speaker: null, unregistered: words },
      })),
      { label: `$(edit) ${l10n.t("Somebody else…")}`, typed: true },
      { label: `$(circle-slash) ${l10n.t("Nobody is quoted")}`, asked: { do: "speaker", speaker: null } },
    ]),
    ...group(l10n.t("In the registry"), [...near.slice(mostNear), ...others].map(entityItem)),
  ];
}

/** So many that what is not in the registry is seen without scrolling. */
const mostNear = 5;

const group = (label: string, items: readonly SpeakerItem[]): SpeakerItem[] =>
  items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items] : [];

const entityItem = (choice: TagChoice): SpeakerItem => ({
  label: choice.label,
  iconPath: kindIcon(choice.kind),
  asked: { do: "speaker", speaker: choice.entity },
  ...(choice.description && { description: choice.description }),
  ...(choice.detail && { detail: choice.detail }),
});

async function askWords({ quotation }: SpeakerChoices): Promise<DecisionAsked | undefined> {
  const words = await window.showInputBox({
    title: l10n.t("Who said {0}?", quotation),
    prompt: l10n.t("The words that name the speaker: one official, a spokeswoman"),
    validateInput: (value) => (value.trim() === "" ? l10n.t("A name is needed.") : undefined),
  });
  return words === undefined ? undefined : { do: "speaker", speaker: null, unregistered: words.trim() };
}
