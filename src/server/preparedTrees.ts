import type { Corpus } from "../corpus/corpus.ts";
import { keepableSumsOf } from "../corpus/sums/keptSums.ts";
import { treeTables } from "../corpus/tables/treeTables.ts";
import { brief, inSlices } from "./inSlices.ts";
import { soon } from "./soon.ts";

/** Work out what the trees of a corpus are made of, between requests. @param kept also what is kept of it from run to run */
export async function preparedTrees(corpus: Corpus, kept: boolean): Promise<void> {
  const { blocks } = corpus.documents;
  await new Promise<void>(soon);
  await inSlices(treeTables(blocks), () => {}, undefined, brief);
  if (kept) await inSlices(blocks, (block) => void keepableSumsOf(corpus, block), undefined, brief);
}
