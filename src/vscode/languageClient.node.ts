import { Uri, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { MakeLanguageClient } from "./client.ts";

/** The language server as a process of its own. */
export const nodeLanguageClient =
  (context: ExtensionContext): MakeLanguageClient =>
  (options) => {
    const module = Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
    // Newer Node.js keeps there what it compiled of the server for the next start; others know nothing of it.
    const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, "compiled").fsPath };
    const run = { module, transport: TransportKind.ipc, options: { env } };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
    return new LanguageClient("glossator", "Glossator", { run, debug }, options);
  };
