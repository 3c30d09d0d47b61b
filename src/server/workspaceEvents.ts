import type { CorpusTexts } from "./corpusTexts.ts";

/** What a workspace tells of itself. */
export interface WorkspaceEvents {
  /** `uris` left out: anything of the corpus may have changed. */
  changed(state: CorpusTexts, uris?: readonly string[]): void;
  /** Corpora were found or lost, or finished loading. */
  statusChanged(): void;
  log(message: string): void;
}
