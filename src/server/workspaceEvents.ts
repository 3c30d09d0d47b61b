import type { CorpusDocuments } from "./corpusDocuments.ts";

/** What a workspace tells of itself. */
export interface WorkspaceEvents {
  /** `uris` left out: anything of the corpus may have changed. */
  changed(state: CorpusDocuments, uris?: readonly string[]): void;
  /** Corpora were found or lost, or finished loading. */
  statusChanged(): void;
  log(message: string): void;
  /** Something went wrong that nobody is waiting for. */
  failed(message: string): void;
}
