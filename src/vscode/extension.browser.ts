import { started } from "./started.ts"; // before all that takes time
import type { ExtensionContext } from "vscode";
import type { GlossatorApi } from "./api.ts";
import { activateWith } from "./extension.ts";
import { browserLanguageClient } from "./languageClient.browser.ts";

export { deactivate } from "./extension.ts";

/** What VS Code calls in a browser. */
export const activate = (context: ExtensionContext): GlossatorApi =>
  activateWith(context, browserLanguageClient(context), started);
