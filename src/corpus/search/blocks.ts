import type { Corpus } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { perBlock } from "../tables/perBlock.ts";
import { inverted } from "./inverted.ts";
import { lexiconSize } from "./lexicon.ts";
import { eachFitting, eachOf, packLists, type PackedLists } from "./packedLists.ts";
import { glancedWords, hasPostings, makePostings } from "./postings.ts";

/** Have all words of a corpus numbered, and which documents have them; no-op if they are. */
export function indexWords(corpus: Corpus): void {
  for (const block of corpus.documents.blocks) wordsOf(block);
}

/** The same in steps, a document each, for whoever has to pause in between. */
export function* indexingWords({ documents: { blocks } }: Corpus): Generator<void> {
  for (const block of blocks) {
    if (wordsOf.isKnown(block)) continue;
    for (const document of block.documents) if (!hasPostings(document)) yield makePostings(document);
    yield void wordsOf(block);
  }
}

/** Of how many blocks the words are not numbered yet. */
export const blocksToIndex = ({ documents: { blocks } }: Corpus): number =>
  blocks.filter((block) => !wordsOf.isKnown(block)).length;

/** For each word the indices of the documents in a block that have it. */
const wordsOf = perBlock(({ documents }): PackedLists => {
  const own = documents.map((document) => distinctWords(glancedWords(document)));
  const size = own.reduce((sum, { length }) => sum + length, 0);
  const words = new Uint32Array(size);
  const owners = new Uint32Array(size);
  let at = 0;
  for (const [index, keys] of own.entries()) {
    words.set(keys, at);
    owners.fill(index, at, (at += keys.length));
  }
  return packLists(inverted(words, lexiconSize(), owners));
});

/** Each word of a list once, in no order of meaning. */
function distinctWords(ids: Uint32Array): Uint32Array {
  if (seen.length < lexiconSize()) seen = new Uint32Array(2 * lexiconSize());
  round++;
  const found = new Uint32Array(ids.length);
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    if (seen[ids[i]!] === round) continue;
    seen[ids[i]!] = round;
    found[count++] = ids[i]!;
  }
  return found.subarray(0, count);
}

/** Scratch: by word the last round that met it. */
let seen = new Uint32Array(1024);
let round = 0;

/** The documents of a block that have one of the words: 1 for those that do, by index. */
export function documentsWith(block: DocumentBlock, ids: readonly number[], fits: Uint8Array): Uint8Array {
  const words = wordsOf(block);
  const found = new Uint8Array(block.documents.length);
  const add = (index: number): void => void (found[index] = 1);
  if (ids.length * 16 > words.count) eachFitting(words, (word) => fits[word] === 1, add);
  else for (const id of ids) eachOf(words, id, add);
  return found;
}
