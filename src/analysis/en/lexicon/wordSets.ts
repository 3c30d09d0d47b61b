import type { Vocabulary } from "../../../text/vocabulary.ts";
import { WordColumns, type AddBits } from "../../../text/wordTable.ts";

/** A set of words that rules ask for beside the lexicon's. Asking costs one read, and no string: see `isIn`. */
export interface WordSet {
  /** Sets share columns of 32 bits for each spelling. */
  readonly column: number;
  readonly bit: number;
}

/** The set of some words, parted by spaces; letter case counts. */
export const exactly = (words: string): WordSet => add(words.split(" "), columns.exact);

/** The set of some words in lower case, parted by spaces, however they are capitalised. */
export const anyCase = (words: string): WordSet => add(words.split(" "), columns.anyCase);

/** The set of all words that a pattern of one word matches: only for what no list can hold. */
export function matching(pattern: RegExp): WordSet {
  const set = newSet();
  patterns.push({ pattern, set });
  return set;
}

/** For each column, the bits of all spellings of a vocabulary. */
export function setColumns(vocabulary: Vocabulary): readonly Uint32Array[] {
  const size = Math.ceil(sets / 32);
  if (table.size !== size) table = new WordColumns(size, addSets);
  return table.of(vocabulary);
}

/** By word, the sets that it is in. */
const columns = { exact: new Map<string, WordSet[]>(), anyCase: new Map<string, WordSet[]>() };
const patterns: { readonly pattern: RegExp; readonly set: WordSet }[] = [];
let sets = 0;

function newSet(): WordSet {
  const index = sets++;
  return { column: index >> 5, bit: 1 << (index & 31) };
}

function add(words: readonly string[], to: Map<string, WordSet[]>): WordSet {
  const set = newSet();
  for (const word of words) {
    const known = to.get(word);
    if (known) known.push(set);
    else to.set(word, [set]);
  }
  return set;
}

function addSets(word: string, add: AddBits): void {
  for (const { column, bit } of columns.exact.get(word) ?? none) add(column, bit);
  for (const { column, bit } of columns.anyCase.get(word.toLowerCase()) ?? none) add(column, bit);
  for (const { pattern, set } of patterns) if (pattern.test(word)) add(set.column, set.bit);
}

const none: readonly WordSet[] = [];

/** Sets are made while modules are loaded, and asked for when all are there. */
let table = new WordColumns(1, addSets);
