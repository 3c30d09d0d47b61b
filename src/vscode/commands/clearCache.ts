import { FileSystemError, l10n, window, workspace } from "vscode";
import type { Command } from "./command.ts";

/** Remove all that was kept of corpora; a server that runs reads them anew. */
export const clearCache: Command = {
  id: "glossator.clearCache",
  async run({ server, cacheFolder, log }) {
    const remove = async (): Promise<void> => {
      try {
        await workspace.fs.delete(cacheFolder, { recursive: true, useTrash: false });
      } catch (error) {
        if (!(error instanceof FileSystemError && error.code === "FileNotFound")) throw error;
      }
    };
    // A server that ends saves what it has.
    if (server.state === "running") await server.restart(remove);
    else await remove();
    log.info(`The cache ${cacheFolder.toString(true)} was emptied.`);
    window.setStatusBarMessage(l10n.t("The cache is empty; corpora are read anew."), 5000);
  },
};
