import { firstNotBelow } from "../../text/firstNotBelow.ts";
import type { Corpus, Document } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { inverted, type Inverted } from "./inverted.ts";
import { lexiconSize } from "./lexicon.ts";
import { postingsOf } from "./postings.ts";

/** Some hundred documents, and which of them have a word. */
export interface Block extends DocumentBlock {
  /** For each word the indices of the documents that have it. */
  readonly words: Inverted;
}

/** A corpus in blocks, in path order. An edit, a new or a lost document has one or two of them made anew. */
export const blocksOf = (corpus: Corpus): readonly Block[] => corpus.documents.blocks.map(blockOf);

const known = new WeakMap<DocumentBlock, Block>();

function blockOf(block: DocumentBlock): Block {
  const { documents } = block;
  let made = known.get(block);
  if (!made) known.set(block, (made = { documents, words: wordsOf(documents) }));
  return made;
}

function wordsOf(documents: readonly Document[]): Inverted {
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
}

/** The documents of a block that have one of the words: 1 for those that do, by index. */
export function documentsWith({ documents, words }: Block, ids: readonly number[], fits: Uint8Array) {
  const { keys, from, at } = words;
  const found = new Uint8Array(documents.length);
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
