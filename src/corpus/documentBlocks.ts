import { mixedHash } from "../text/mixedHash.ts";
import type { Document } from "./corpus.ts";

/** Some hundred documents that follow one another by path. The same object as long as all of them are the same. */
export interface DocumentBlock {
  readonly documents: readonly Document[];
}

/**
 * Blocks of documents in path order, changed: those to which nothing was added or removed stay the same objects. Which
 * document ends a block is a matter of its path alone, so that the blocks of a corpus do not tell how it came about.
 * @param added in path order
 */
export function changedBlocks(
  blocks: readonly DocumentBlock[],
  added: readonly Document[],
  removed: readonly Document[],
): DocumentBlock[] {
  const gone = new Set(removed);
  const touched = new Set(removed.map((document) => blockFor(blocks, document)));
  const result: DocumentBlock[] = [];
  // Documents behind the last one that ends a block.
  let open: Document[] = [];
  let next = 0;
  const take = (documents: readonly Document[]): void => {
    for (const document of documents) {
      open.push(document);
      if (!endsBlock(document)) continue;
      result.push({ documents: open });
      open = [];
    }
  };
  for (const [i, block] of blocks.entries()) {
    // What is added behind the last block belongs to it, so that it may grow.
    const last = i + 1 < blocks.length ? block.documents.at(-1)! : undefined;
    const from = next;
    while (next < added.length && (!last || byPath(added[next]!, last) <= 0)) next++;
    if (from === next && !touched.has(i) && open.length === 0) result.push(block);
    else take(merged(block.documents.filter((document) => !gone.has(document)), added.slice(from, next)));
  }
  take(added.slice(next));
  if (open.length > 0) result.push({ documents: open });
  return result;
}

/** By path, as people see documents in a folder. */
export function byPath(a: Document, b: Document): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

/** The index of the block that has a document. */
function blockFor(blocks: readonly DocumentBlock[], document: Document): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPath(blocks[middle]!.documents.at(-1)!, document) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two lists in path order as one. */
function merged(a: readonly Document[], b: readonly Document[]): readonly Document[] {
  if (b.length === 0) return a;
  const all: Document[] = [];
  let next = 0;
  for (const document of a) {
    while (next < b.length && byPath(b[next]!, document) < 0) all.push(b[next++]!);
    all.push(document);
  }
  while (next < b.length) all.push(b[next++]!);
  return all;
}

/** Of 128 paths on average one ends a block. */
const endsBlock = ({ path }: Document): boolean => mixedHash(path) % 128 === 0;
