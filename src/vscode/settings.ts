import type { WorkspaceConfiguration } from "vscode";

/** The settings under `glossator.`, with the manifest's defaults. */
export interface Settings {
  readonly looseDocuments: boolean;
  readonly highlightQuotations: boolean;
  readonly saveAfterTagging: boolean;
  /** Who decides, as kept beside decisions; empty for nobody. */
  readonly author: string;
  /** Bytes. */
  readonly maximumDocumentSize: number;
}

export const settings = (configuration: WorkspaceConfiguration): Settings => ({
  looseDocuments: configuration.get("looseDocuments", true),
  highlightQuotations: configuration.get("highlightQuotations", true),
  saveAfterTagging: configuration.get("saveAfterTagging", true),
  author: configuration.get("author", "").trim(),
  maximumDocumentSize: configuration.get("maximumDocumentSize", 20_000_000),
});
