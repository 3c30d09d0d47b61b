import { l10n, Uri, window, workspace } from "vscode";
import { registryFilesRequest, type RegistryFileInfo } from "../../protocol.ts";
import type { Command } from "./command.ts";
import { createCorpusHere } from "./createCorpusHere.ts";

/** Open a registry file: the only one, or the one the user picks. */
export const openRegistry: Command = {
  id: "glossator.openRegistry",
  run: async (shell) => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const files = await shell.server.request<readonly RegistryFileInfo[]>(registryFilesRequest, {
      ...(uri && { uri }),
    });
    const file = files.length > 1 ? await pick(files) : files[0];
    if (file) return window.showTextDocument(Uri.parse(file.uri));
    if (files.length > 0) return undefined;
    const create = l10n.t("Create Corpus Here");
    const answer = await window.showInformationMessage(l10n.t("There is no registry file yet."), create);
    return answer === create ? createCorpusHere.run(shell) : undefined;
  },
};

async function pick(files: readonly RegistryFileInfo[]): Promise<RegistryFileInfo | undefined> {
  const items = files.map((file) => ({
    label: workspace.asRelativePath(Uri.parse(file.uri)),
    description: describe(file),
    file,
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: l10n.t("Choose a registry file"),
    matchOnDescription: true,
  });
  return picked?.file;
}

function describe({ entries, problems }: RegistryFileInfo): string {
  const counted = entries === 1 ? l10n.t("1 entry") : l10n.t("{0} entries", entries);
  if (problems === 0) return counted;
  return `${counted}, ${problems === 1 ? l10n.t("1 problem") : l10n.t("{0} problems", problems)}`;
}
