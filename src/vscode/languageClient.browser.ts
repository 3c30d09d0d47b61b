import { Uri, workspace, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import type { MakeLanguageClient } from "./client.ts";

/** The language server as a worker of the browser; a new one at every start. */
export const browserLanguageClient =
  (context: ExtensionContext): MakeLanguageClient =>
  (options) => {
    const script = Uri.joinPath(context.extensionUri, "dist", "server.browser.js");
    const serve = async () => {
      const worker = new Worker(await addressOf(script));
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient("glossator", "Glossator", serve, options);
  };

/** What a browser can load the script from. Extensions that lie on a remote machine have no address of their own. */
async function addressOf(script: Uri): Promise<string> {
  if (/^https?$/.test(script.scheme)) return script.toString(true);
  const bytes = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([bytes], { type: "text/javascript" }));
}

/** A browser's, whose types are not among those of Node. */
declare const Worker: new (address: string) => ConstructorParameters<typeof BrowserMessageReader>[0];
