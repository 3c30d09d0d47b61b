import { firstNotBelow } from "../../text/firstNotBelow.ts";
import type { Corpus, Document } from "../corpus.ts";
import { inPathOrder } from "../mentions.ts";
import { inverted, type Inverted } from "./inverted.ts";
import { lexiconSize } from "./lexicon.ts";
import { postingsOf } from "./postings.ts";

/** Some hundred documents that follow one another by path, and which of them have a word. */
export interface Block {
  readonly documents: readonly Document[];
  /** For each word the indices of the documents that have it. */
  readonly words: Inverted;
}

/**
 * A corpus in blocks, in path order. An edit, a new or a lost document makes one or two of them anew: which document
 * ends a block is a matter of its path alone.
 */
export function blocksOf(corpus: Corpus): readonly Block[] {
  let blocks = cache.get(corpus.documents);
  if (!blocks) {
    blocks = cut(inPathOrder(corpus)).map(blockOf);
    cache.set(corpus.documents, blocks);
  }
  return blocks;
}

const cache = new WeakMap<Corpus["documents"], readonly Block[]>();

/** Blocks of earlier snapshots, by their first document. */
const known = new WeakMap<Document, Block>();

function blockOf(documents: readonly Document[]): Block {
  const first = documents[0]!;
  const before = known.get(first)?.documents;
  if (before?.length === documents.length && before.every((document, i) => document === documents[i]))
    return known.get(first)!;
  const block = { documents, words: wordsOf(documents) };
  known.set(first, block);
  return block;
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

/** Cut where a path's hash says so, on average every 128 documents. */
function cut(documents: readonly Document[]): Document[][] {
  const blocks: Document[][] = [];
  let open: Document[] = [];
  for (const document of documents) {
    open.push(document);
    if (hash(document.path) % 128 !== 0) continue;
    blocks.push(open);
    open = [];
  }
  return open.length > 0 ? [...blocks, open] : blocks;
}

/** FNV-1a, mixed so that its low bits depend on all characters. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
