import { firstNotBelow } from "../../text/firstNotBelow.ts";
import type { Findings } from "../../analysis/findings.ts";
import type { Corpus, Document } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { inverted, type Inverted } from "../search/inverted.ts";
import { glance } from "../stored/glance.ts";
import { IdNumbers } from "./idNumbers.ts";
import { rowTable } from "./rowTable.ts";

/** Which documents have a key, such as a day that they name. */
export interface KeyTable {
  /** Work out now what is asked of a block later. */
  prepare(block: DocumentBlock): void;
  /** The documents of a corpus that have a key, in path order. */
  documentsWith(corpus: Corpus, key: string): readonly Document[];
  /** By index in a block: 1 for each document that has one of the keys. */
  candidates(block: DocumentBlock, keys: Iterable<string>): Uint8Array;
  /** All keys that documents of a corpus have. */
  keysOf(corpus: Corpus): ReadonlySet<string>;
}

/** @param keysOf the keys of a document; they may depend on its findings alone, and come more than once */
export function keyTable(keysOf: (findings: Findings) => Iterable<string>): KeyTable {
  const numbers = new IdNumbers();
  const tableOf = rowTable<readonly number[], Inverted>({
    rowOf: (document) => Array.from(new Set(keysOf(glance(document))), (key) => numbers.of(key)),
    tableOf: (rows) =>
      inverted(
        Uint32Array.from(rows.flat()),
        numbers.size,
        Uint32Array.from(rows.flatMap((row, index) => row.map(() => index))),
      ),
    rowsOf({ keys, from, at }, count) {
      const rows = Array.from({ length: count }, (): number[] => []);
      for (const [i, key] of keys.entries())
        for (const index of at.subarray(from[i], from[i + 1])) rows[index]!.push(key);
      return rows;
    },
  });
  const ownersOf = (block: DocumentBlock, key: string): Uint32Array => {
    const { keys, from, at } = tableOf(block);
    const number = numbers.known(key);
    const index = number === undefined ? keys.length : firstNotBelow(keys, number);
    return index < keys.length && keys[index] === number ? at.subarray(from[index], from[index + 1]) : none;
  };
  return {
    prepare: (block) => void tableOf(block),
    documentsWith: (corpus, key) =>
      corpus.documents.blocks.flatMap((block) =>
        Array.from(ownersOf(block, key), (index) => block.documents[index]!),
      ),
    candidates(block, keys) {
      const found = new Uint8Array(block.documents.length);
      for (const key of keys) for (const index of ownersOf(block, key)) found[index] = 1;
      return found;
    },
    keysOf(corpus) {
      const found = new Set<number>();
      for (const block of corpus.documents.blocks) for (const key of tableOf(block).keys) found.add(key);
      return new Set(Array.from(found, (number) => numbers.text(number)));
    },
  };
}

const none = new Uint32Array(0);
