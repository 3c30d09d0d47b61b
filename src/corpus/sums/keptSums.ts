import { longHash } from "../../text/longHash.ts";
import type { Corpus } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { StoredDocument } from "../stored/storedDocument.ts";
import { perBlock } from "../tables/perBlock.ts";
import { blockSums, type BlockSums } from "./blockSums.ts";

/** The sums of blocks that were worked out in an earlier run, by `blockKey`. */
export interface KeptSums {
  get(key: string): BlockSums | undefined;
}

/**
 * What tells the findings in a block from all others; undefined if that is not known of one of its documents, as of one
 * that an editor has open.
 */
export const blockKey = perBlock(({ documents }: DocumentBlock): string | undefined => {
  const keys = documents.map((document) => (document instanceof StoredDocument ? document.key : undefined));
  return keys.includes(undefined) ? undefined : `${documents.length}-${longHash(keys.join()).toString(36)}`;
});

/** The sums of a block as they were kept; undefined if there are none. */
export function keptSumsOf({ sums }: Pick<Corpus, "sums">, block: DocumentBlock): BlockSums | undefined {
  const key = sums && blockKey(block);
  return key === undefined ? undefined : sums!.get(key);
}

/** The sums of a block as they were kept, or worked out now. */
export const sumsOf = (corpus: Pick<Corpus, "sums">, block: DocumentBlock): BlockSums =>
  blockSums.isKnown(block)
    ? blockSums(block).sums
    : (keptSumsOf(corpus, block) ?? blockSums(block).sums);

/** The sums of a block if they can be kept, worked out now if they are not yet; undefined if they cannot. */
export const keepableSumsOf = (corpus: Corpus, block: DocumentBlock): BlockSums | undefined =>
  corpus.sums && blockKey(block) !== undefined ? sumsOf(corpus, block) : undefined;

/**
 * The sums to keep for the next run, by `blockKey`: of the blocks of a corpus all that were kept or have been worked out.
 * @returns undefined if nothing has been worked out
 */
export function sumsToKeep(corpus: Corpus): ReadonlyMap<string, BlockSums> | undefined {
  const { blocks } = corpus.documents;
  if (!blocks.some(blockSums.isKnown)) return undefined;
  const known = new Map<string, BlockSums>();
  for (const block of blocks) {
    const key = blockKey(block);
    if (key === undefined) continue;
    const made = blockSums.isKnown(block) ? blockSums(block) : undefined;
    const sums = made?.isWhole ? made.sums : keptSumsOf(corpus, block);
    if (sums) known.set(key, sums);
  }
  return known;
}
