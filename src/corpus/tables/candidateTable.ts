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

/** The hashes of a document, ascending, each once. */
export function rowOfCandidates(document: Document): Float64Array {
  return withoutTwins(new Float64Array(candidateHashes(document)));
}

/** Numbers in order, each once; takes the array for it. */
function withoutTwins(numbers: Float64Array): Float64Array {
  numbers.sort();
  let size = 0;
  for (let i = 0; i < numbers.length; i++)
    if (i === 0 || numbers[i] !== numbers[i - 1]) numbers[size++] = numbers[i]!;
  return numbers.slice(0, size);
}

/** The table of one block. */
export const candidateTable = rowTable<Float64Array, CandidateTable>({
  rowOf: rowOfCandidates,
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

/** The hashes of a corpus, ascending, each once. */
export function distinctCandidates({ documents }: Pick<Corpus, "documents">): Float64Array {
  const tables = documents.blocks.map(candidateTable);
  const all = new Float64Array(tables.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let at = 0;
  for (const { hashes } of tables) {
    all.set(hashes, at);
    at += hashes.length;
  }
  return withoutTwins(all);
}

/** How many names that the registry does not know there are in a corpus. Counted once for a snapshot. */
export function candidateCount({ documents }: Corpus): number {
  let count = counted.get(documents);
  if (count === undefined) counted.set(documents, (count = distinctCandidates({ documents }).length));
  return count;
}

/** The same while that is a matter of a moment; undefined as long as many documents are still to be looked at. */
export function candidateCountNow(corpus: Corpus): number | undefined {
  const unknown = corpus.documents.blocks.filter((block) => !candidateTable.isKnown(block));
  return unknown.length > few ? undefined : candidateCount(corpus);
}

/** Blocks that are looked at in a moment. */
const few = 4;

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
