import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { MakeLanguageClient } from "./client.ts";

/** The language server as a process of its own. */
export const nodeLanguageClient =
  (context: ExtensionContext): MakeLanguageClient =>
  (options) => {
    const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
    return new LanguageClient("glossator", "Glossator", { run, debug }, options);
  };
