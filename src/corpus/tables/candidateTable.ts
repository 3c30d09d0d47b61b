import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { candidateHash } from "../candidateHash.ts";
import type { Corpus, Document } from "../corpus.ts";
import { candidateHashes } from "../stored/glance.ts";
import { rowTable } from "./rowTable.ts";

/**
 * The names in a block that the registry does not know, by `candidateHash`. Two names may have one hash, if hardly ever, so
 * that whoever wants to be sure looks into the document.
 */
interface CandidateTable {
  /** Document `i` of the block has the names `hashes[from[i]]` … `hashes[from[i + 1] - 1]`, ascending, each once. */
  readonly from: Uint32Array;
  readonly hashes: Float64Array;
}

/** The table of one block. */
export const candidateTable = rowTable<Float64Array, CandidateTable>({
  rowOf(document) {
    const found = new Float64Array(candidateHashes(document)).sort();
    let size = 0;
    for (let i = 0; i < found.length; i++) if (i === 0 || found[i] !== found[i - 1]) found[size++] = found[i]!;
    return found.subarray(0, size);
  },
  tableOf(rows) {
    const from = new Uint32Array(rows.length + 1);
    for (const [i, row] of rows.entries()) from[i + 1] = from[i]! + row.length;
    const hashes = new Float64Array(from[rows.length]!);
    for (const [i, row] of rows.entries()) hashes.set(row, from[i]);
    return { from, hashes };
  },
  rowsOf: ({ from, hashes }, count) =>
    Array.from({ length: count }, (_, i) => hashes.subarray(from[i], from[i + 1])),
});

/** How many names that the registry does not know there are in a corpus. Counted once for a snapshot. */
export function candidateCount({ documents }: Corpus): number {
  let count = counted.get(documents);
  if (count === undefined) {
    const tables = documents.blocks.map(candidateTable);
    const all = new Float64Array(tables.reduce((sum, { hashes }) => sum + hashes.length, 0));
    let at = 0;
    for (const { hashes } of tables) {
      all.set(hashes, at);
      at += hashes.length;
    }
    all.sort();
    count = 0;
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) count++;
    counted.set(documents, count);
  }
  return count;
}

const counted = new WeakMap<Corpus["documents"], number>();

/** The documents that may have a name by its key, in path order; hardly ever one among them has not. */
export function documentsWithCandidate({ documents }: Corpus, key: string): readonly Document[] {
  const hash = candidateHash(key);
  return documents.blocks.flatMap((block) => {
    const { from, hashes } = candidateTable(block);
    return block.documents.filter((_, i) => {
      const own = hashes.subarray(from[i], from[i + 1]);
      return own[firstNotBelow(own, hash)] === hash;
    });
  });
}
