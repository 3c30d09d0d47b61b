import { commands, Uri } from "vscode";
import { clientCommands } from "../../protocol.ts";
import type { Command } from "./command.ts";

/** Show what docs/checks.md says about the code of a problem, or the page's beginning. */
export const openCheck: Command = {
  id: clientCommands.openCheck,
  run: async ({ extensionUri }, code) => {
    const page = Uri.joinPath(extensionUri, "docs", "checks.md");
    const fragment = typeof code === "string" && /^[a-z-]+$/.test(code) ? code : "";
    return commands.executeCommand("markdown.showPreview", page.with({ fragment }));
  },
};
