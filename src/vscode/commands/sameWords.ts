import { commands, l10n, ThemeIcon, window, type QuickPickItem } from "vscode";
import {
  sameWordsRequest,
  type Passage,
  type SameWordsPlace,
  type SameWordsResult,
} from "../../protocol/searching.ts";
import { passageDocument } from "../views/passages.ts";
import type { Command } from "./command.ts";
import { showPlace } from "./showPlace.ts";
import { targetOf } from "./target.ts";

/**
 * Compare the words that are selected, or the quotation or sentence at the cursor, with the same words in another
 * document: the only one, or one that is chosen.
 */
export const sameWords: Command = {
  id: "glossator.sameWords",
  run: async (shell, argument) => {
    const { uri, range } = targetOf(argument) ?? {};
    if (!uri || !range) return undefined;
    const result = await shell.server.request<SameWordsResult | null>(sameWordsRequest, { uri, range });
    if (!result) return shell.note.show(l10n.t("This file is not a text that Glossator reads."));
    const { here, places, refused } = result;
    if (refused !== undefined) return shell.note.show(refused);
    const [only, second] = places;
    if (!only) return shell.note.show(l10n.t("These words stand in no other document."));
    if (!second) return compare(here, only);
    return choose(places, {
      compare: (place) => compare(here, place),
      show: (place) => showPlace.run(shell, place),
    });
  },
};

const compare = (here: Passage, there: Passage): Thenable<unknown> =>
  commands.executeCommand(
    "vscode.diff",
    passageDocument(here),
    passageDocument(there),
    `${nameOf(here)} ↔ ${nameOf(there)}`,
    { preview: true },
  );

const nameOf = ({ path, range }: Passage): string => `${path.split("/").at(-1)!}:${range.start.line + 1}`;

type Item = QuickPickItem & { readonly place: SameWordsPlace };

/** Let the user choose a place to compare; a button shows it where it stands. */
function choose(
  places: readonly SameWordsPlace[],
  actions: Readonly<Record<"compare" | "show", (place: SameWordsPlace) => unknown>>,
): Promise<void> {
  const pick = window.createQuickPick<Item>();
  pick.title = l10n.t("Same Words Elsewhere");
  pick.placeholder = l10n.t("Choose a document to compare with");
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const button = { iconPath: new ThemeIcon("go-to-file"), tooltip: l10n.t("Show") };
  pick.items = places.map((place) => ({
    label: nameOf(place),
    description: [place.date, place.title].filter(Boolean).join(" · "),
    detail: place.difference,
    buttons: [button],
    place,
  }));
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      pick.hide();
      if (item) actions.compare(item.place);
    });
    pick.onDidTriggerItemButton(({ item }) => actions.show(item.place));
    pick.onDidHide(() => {
      pick.dispose();
      resolve();
    });
    pick.show();
  });
}
