import type { CorpusState } from "./corpusState.ts";
import { looseTexts } from "./looseTexts.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Have the only corpus of a workspace read the texts in folders beside it, and those that are gone or were lent to
 * another corpus forgotten.
 * @param before what was lent when this was last called
 * @returns what is lent now
 */
export async function lendRegistry(
  { files, open }: Pick<Surroundings, "files" | "open">,
  corpora: readonly CorpusState[],
  folders: readonly string[],
  before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const [only, second] = corpora;
  const lender = second ? undefined : only;
  const texts = new Set(lender ? await looseTexts(files, folders, [lender.root]) : []);
  const gone = [...before].filter((uri) => !texts.has(uri) && !open.has(uri));
  for (const state of corpora) state.forget(gone.filter((uri) => state.adopted.has(uri)));
  for (const uri of texts) if (lender && !lender.adopted.has(uri)) await lender.adopt(uri);
  lender?.queue.run();
  return texts;
}
