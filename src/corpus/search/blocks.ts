import { firstNotBelow } from "../../text/firstNotBelow.ts";
import type { Corpus } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { perBlock } from "../tables/perBlock.ts";
import { inverted, type Inverted } from "./inverted.ts";
import { lexiconSize } from "./lexicon.ts";
import { postingsOf } from "./postings.ts";

/** Have all words of a corpus numbered, and which documents have them; no-op if they are. */
export function indexWords(corpus: Corpus): void {
  for (const block of corpus.documents.blocks) wordsOf(block);
}

/** For each word the indices of the documents in a block that have it. */
const wordsOf = perBlock(({ documents }): Inverted => {
  const own = documents.map((document) => postingsOf(document).words.keys);
  const size = own.reduce((sum, { length }) => sum + length, 0);
  const words = new Uint32Array(size);
  const owners = new Uint32Array(size);
  let at = 0;
  for (const [index, keys] of own.entries()) {
    words.set(keys, at);
    owners.fill(index, at, (at += keys.length));
  }
  return inverted(words, lexiconSize(), owners);
});

/** The documents of a block that have one of the words: 1 for those that do, by index. */
export function documentsWith(block: DocumentBlock, ids: readonly number[], fits: Uint8Array): Uint8Array {
  const { keys, from, at } = wordsOf(block);
  const found = new Uint8Array(block.documents.length);
  const add = (word: number): void => {
    for (let i = from[word]!; i < from[word + 1]!; i++) found[at[i]!] = 1;
  };
  if (ids.length * 16 > keys.length) {
    for (let word = 0; word < keys.length; word++) if (fits[keys[word]!] === 1) add(word);
  } else
    for (const id of ids) {
      const word = firstNotBelow(keys, id);
      if (keys[word] === id) add(word);
    }
  return found;
}
