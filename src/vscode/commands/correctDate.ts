import { l10n, window } from "vscode";
import type { CommandTarget } from "../../protocol.ts";
import type { Command, Shell } from "./command.ts";
import { decideAt, foundAt } from "./decideAt.ts";
import { readTarget } from "./target.ts";

/** Give the date at the cursor another value. */
export const correctDate = dateCommand("glossator.correctDate");

/** Make the selected words a date. */
export const tagAsDate = dateCommand("glossator.tagAsDate");

function dateCommand(id: string): Command {
  return { id, run: (shell, argument) => askDate(shell, readTarget(argument) ?? {}) };
}

/** Ask for a TIMEX3 value, the one found being there already; the server refuses what is none. */
async function askDate(shell: Shell, target: CommandTarget): Promise<boolean> {
  const found = await foundAt(shell, target, "date");
  const value = await window.showInputBox({
    title: found ? l10n.t("The date of “{0}”", found.text) : l10n.t("Tag as Date"),
    prompt: l10n.t("2023-10-09, 2023-10, 2023-W41, 2023-Q4, 2023-10-09T14:30, P2D …"),
    ...(found?.value !== undefined && { value: found.value }),
    ignoreFocusOut: true,
    validateInput: (typed) =>
      /^[\dA-Z/:.+-]+(?:_REF)?$/.test(typed.trim())
        ? undefined
        : l10n.t("Write the date as 2023-10-09, or less of it: 2023-10, 2023."),
  });
  return value === undefined ? false : decideAt(shell, target, { do: "date", value: value.trim() });
}
