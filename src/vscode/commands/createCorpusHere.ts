import { l10n, Uri, window, workspace } from "vscode";
import { createCorpusRequest, type CreateCorpusParams } from "../../protocol.ts";
import type { TagEdit } from "../../protocol/tagging.ts";
import { applyTagEdit } from "../applyTagEdit.ts";
import type { Command } from "./command.ts";

/** Set up a corpus in a folder: the one given by the explorer, the only one open, or the one the user picks. */
export const createCorpusHere: Command = {
  id: "glossator.createCorpusHere",
  run: async (shell, argument) => {
    const folder = argument instanceof Uri ? argument : await pickFolder();
    if (!folder) return undefined;
    const name = await window.showInputBox({
      title: l10n.t("Create Corpus Here"),
      prompt: l10n.t("The name of the corpus"),
      ignoreFocusOut: true,
      value: folder.path.slice(folder.path.lastIndexOf("/") + 1),
      validateInput: (value) => (value.trim() === "" ? l10n.t("A name is needed.") : undefined),
    });
    if (name === undefined) return undefined;
    const params: CreateCorpusParams = { folder: folder.toString(), name: name.trim() };
    const answer = await shell.server.request<TagEdit>(createCorpusRequest, params);
    if (answer.refused) return window.showInformationMessage(answer.message);
    const applied = await applyTagEdit(shell.server, answer, true);
    shell.note.show(applied.message);
    const config = applied.files.find((file) => file.path.endsWith("/corpus.yaml"));
    return config && window.showTextDocument(config);
  },
};

async function pickFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
  if (folders.length > 1)
    return (await window.showWorkspaceFolderPick({ placeHolder: l10n.t("Which folder becomes a corpus?") }))
      ?.uri;
  const picked = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t("Create Corpus Here"),
  });
  return picked?.[0];
}
