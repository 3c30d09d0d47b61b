import type { Document } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { perBlock, type PerBlock } from "./perBlock.ts";

/** How a table is put together of rows, one for each document of a block. */
export interface RowTable<Row, T> {
  rowOf(document: Document): Row;
  tableOf(rows: readonly Row[]): T;
  /** The rows of a table of so many documents, as good as those it was put together of. */
  rowsOf(table: T, count: number): readonly Row[];
}

/**
 * Tables of blocks of which no document is read twice: that of a block which came of another by an edit is put together of
 * the other's rows and those of the documents that are new.
 */
export function rowTable<Row, T>({ rowOf, tableOf, rowsOf }: RowTable<Row, T>): PerBlock<T> {
  /** The newest block by its first and by its last document, one of which is most likely still there after an edit. */
  const newest = new WeakMap<Document, { readonly block: DocumentBlock; readonly table: T }>();
  const takeBefore = (documents: readonly Document[]): ReadonlyMap<Document, Row> => {
    const before = newest.get(documents[0]!) ?? newest.get(documents.at(-1)!);
    if (!before) return new Map();
    const known = before.block.documents;
    newest.delete(known[0]!);
    newest.delete(known.at(-1)!);
    const rows = rowsOf(before.table, known.length);
    return new Map(known.map((document, i) => [document, rows[i]!]));
  };
  return perBlock((block) => {
    const { documents } = block;
    const before = takeBefore(documents);
    const table = tableOf(documents.map((document) => before.get(document) ?? rowOf(document)));
    newest.set(documents[0]!, { block, table });
    newest.set(documents.at(-1)!, { block, table });
    return table;
  });
}
