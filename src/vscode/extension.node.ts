import { started } from "./started.ts"; // before all that takes time
import type { ExtensionContext } from "vscode";
import type { GlossatorApi } from "./api.ts";
import { activateWith } from "./extension.ts";
import { nodeLanguageClient } from "./languageClient.node.ts";

export { deactivate } from "./extension.ts";

/** What VS Code calls in its Node host. */
export const activate = (context: ExtensionContext): GlossatorApi =>
  activateWith(context, nodeLanguageClient(context), started);
