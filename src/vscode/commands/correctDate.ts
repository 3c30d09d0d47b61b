import { l10n, window } from "vscode";
import type { CommandTarget } from "../../protocol.ts";
import { decideRequest, type DecideParams, type FoundAt } from "../../protocol/tagging.ts";
import { refusalOf } from "../refusalOf.ts";
import type { Command, Shell } from "./command.ts";
import { decideAt, foundAt } from "./decideAt.ts";
import { placeOf } from "./tag.ts";
import { readTarget } from "./target.ts";

/** Give the date at the cursor another value. */
export const correctDate: Command = {
  id: "glossator.correctDate",
  run: async (shell, argument) => {
    const target = readTarget(argument) ?? {};
    const found = await foundAt(shell, target, "date");
    if (!found)
      return shell.note.show(l10n.t("No date stands here. “Tag as Date…” makes one of the selected words."));
    return askDate(shell, target, found);
  },
};

/** Make the selected words a date. */
export const tagAsDate: Command = {
  id: "glossator.tagAsDate",
  run: async (shell, argument) => {
    const target = readTarget(argument) ?? {};
    return askDate(shell, target, await foundAt(shell, target, "date"));
  },
};

/** Ask for a TIMEX3 value, the one found being there already; the server says below the box what is none. */
async function askDate(shell: Shell, target: CommandTarget, found: FoundAt | undefined): Promise<unknown> {
  const place = placeOf(target);
  if (!place) return shell.note.show(l10n.t("Open a text and select the words that are a date."));
  const paramsFor = (value: string): DecideParams => ({
    ...place,
    decision: { do: "date", value: value.trim() },
  });
  const value = await window.showInputBox({
    title: found ? l10n.t("The date of “{0}”", found.text) : l10n.t("Tag as Date"),
    prompt: l10n.t("2023-10-09, 2023-10, 2023-W41, 2023-Q4, 2023-10-09T14:30, P2D …"),
    ...(found?.value !== undefined && { value: found.value }),
    ignoreFocusOut: true,
    validateInput: (typed) => refusalOf(shell.server, decideRequest, paramsFor(typed)),
  });
  return value === undefined ? false : decideAt(shell, target, { do: "date", value: value.trim() });
}
