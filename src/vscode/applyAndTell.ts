import { l10n, window } from "vscode";
import type { TagEdit } from "../protocol/tagging.ts";
import { applyTagEdit } from "./applyTagEdit.ts";
import { createCorpusHere } from "./commands/createCorpusHere.ts";
import { openEntry } from "./commands/openEntry.ts";
import type { Shell } from "./commands/command.ts";
import { withProgress } from "./progress.ts";
import { offerLine } from "./offerLine.ts";
import type { NoteAction } from "./status/statusNote.ts";

/** Apply what the server answered and say so in the status bar, or say why there is nothing to apply. */
export async function applyAndTell(shell: Shell, answer: TagEdit): Promise<boolean> {
  if (answer.refused) {
    refuse(shell, answer.message);
    return false;
  }
  const isPreviewed = answer.edit?.changeAnnotations !== undefined;
  const apply = () => applyTagEdit(shell.server, answer);
  const applying = isPreviewed ? apply() : withProgress(l10n.t("Writing down…"), apply);
  const applied = await shell.undo.keep(applying, isPreviewed);
  const hasChanged = applied.files.length > 0;
  const undo = { title: l10n.t("Undo"), run: () => undoLast(shell, answer.entity) };
  shell.note.show(applied.message, ...(hasChanged ? [undo] : []), ...openEntryAction(shell, answer.entity));
  if (hasChanged && answer.offer)
    offerLine(shell, answer.offer).catch((error: unknown) => shell.log.error(String(error)));
  return hasChanged;
}

/** Take back what was applied last and not taken back yet. */
export async function undoLast(shell: Shell, entity?: string): Promise<void> {
  const last = await shell.undo.pop();
  if (!last) return shell.note.show(l10n.t("There is nothing to undo."));
  if (await withProgress(l10n.t("Taking back…"), () => last.undo()))
    shell.note.show(l10n.t("Undone: {0}", last.message));
  else
    shell.note.show(
      l10n.t("The files have changed since; undo it there."),
      ...openEntryAction(shell, entity),
    );
}

/** Say why something cannot be done; where there is no corpus, offer to make one. Nothing waits for the answer. */
export function refuse(shell: Shell, reason: string): void {
  const create = l10n.t("Create Corpus Here");
  const canCreate = shell.corpora.roots.length === 0;
  window
    .showInformationMessage(reason, ...(canCreate ? [create] : []))
    .then((picked) => (picked === create ? createCorpusHere.run(shell) : undefined))
    .then(undefined, (error: unknown) => shell.log.error(String(error)));
}

const openEntryAction = (shell: Shell, entity: string | undefined): readonly NoteAction[] =>
  entity ? [{ title: l10n.t("Open Entry"), run: () => openEntry.run(shell, { entity }) }] : [];
