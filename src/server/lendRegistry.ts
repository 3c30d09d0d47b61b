import type { CorpusState } from "./corpusState.ts";
import { looseTexts } from "./looseTexts.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Have the only corpus of a workspace read the texts in folders beside it, and those that are gone or were lent to
 * another corpus forgotten.
 * @param corpora asked for again and again, since corpora may come and go meanwhile
 * @param before what was lent when this was last called
 * @returns what is lent now
 */
export async function lendRegistry(
  { files, open }: Pick<Surroundings, "files" | "open">,
  corpora: () => readonly CorpusState[],
  folders: readonly string[],
  before: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const lender = lenderOf(corpora());
  const texts = new Set(lender ? await looseTexts(files, folders, [lender.root]) : []);
  // Whatever made another corpus asks for this once more.
  if (lenderOf(corpora()) !== lender) return before;
  const gone = [...before].filter((uri) => !texts.has(uri) && !open.has(uri));
  for (const state of corpora()) state.forget(gone.filter((uri) => state.adopted.has(uri)));
  for (const uri of texts)
    if (lender && lenderOf(corpora()) === lender && !lender.adopted.has(uri)) await lender.adopt(uri);
  lender?.queue.run();
  return texts;
}

/** The only corpus. */
const lenderOf = ([only, second]: readonly CorpusState[]): CorpusState | undefined =>
  second ? undefined : only;
