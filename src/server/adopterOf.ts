import { isDocumentLike } from "../files/corpusFiles.ts";
import type { CorpusState } from "./corpusState.ts";
import { rootOf } from "./rootOf.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Who would read a document outside all corpora: the only corpus, or the state for loose ones.
 * @param languageId as the editor has it that has the document open; empty for none
 */
export function adopterOf(
  { options, corpora, loose }: Pick<Workspace, "options" | "corpora" | "loose">,
  uri: string,
  languageId: string,
): CorpusState | undefined {
  if (options.looseDocuments === false || rootOf(corpora, uri) !== undefined) return undefined;
  if (!isDocumentLike(uri, languageId)) return undefined;
  const [only, second] = corpora.values();
  return only && !second ? only : loose;
}
