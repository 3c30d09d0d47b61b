import { resultOf } from "../../text/resultOf.ts";
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

/** Tables of blocks that can be worked out with pauses, too. */
export interface TablePerBlock<T> extends PerBlock<T> {
  /** The same with a pause after each document that is read. */
  inSteps(block: DocumentBlock): Generator<undefined, T>;
}

/**
 * Tables of blocks of which no document is read twice: that of a block which came of another by an edit is put together of
 * the other's rows and those of the documents that are new.
 */
export function rowTable<Row, T>(how: RowTable<Row, T>): TablePerBlock<T> {
  const { rowOf, tableOf } = how;
  /** The newest block by its first and by its last document, one of which is most likely still there after an edit. */
  const newest = new WeakMap<Document, Making<Row, T>>();
  /** By block what has been read of it so far, whoever asked for it. */
  const begun = new WeakMap<DocumentBlock, Making<Row, T>>();
  const takeBefore = (documents: readonly Document[]): ReadonlyMap<Document, Row> => {
    const before = newest.get(documents[0]!) ?? newest.get(documents.at(-1)!);
    if (!before) return new Map();
    newest.delete(before.documents[0]!);
    newest.delete(before.documents.at(-1)!);
    return rowsIn(before, how);
  };
  const begin = ({ documents }: DocumentBlock): Making<Row, T> => {
    const making: Making<Row, T> = { documents, before: takeBefore(documents), rows: [], table: undefined };
    newest.set(documents[0]!, making);
    newest.set(documents.at(-1)!, making);
    return making;
  };
  function* making(block: DocumentBlock): Generator<undefined, T> {
    let made = begun.get(block);
    if (!made) begun.set(block, (made = begin(block)));
    const { documents, rows } = made;
    while (made.table === undefined && rows.length < documents.length) {
      const document = documents[rows.length]!;
      const known = made.before.get(document);
      rows.push(known ?? rowOf(document));
      if (known === undefined) yield undefined;
    }
    if (made.table === undefined) {
      made.table = tableOf(rows);
      made.rows = [];
      made.before = new Map();
    }
    return made.table;
  }
  const table = perBlock((block) => resultOf(making(block)));
  return Object.assign(table, {
    *inSteps(block: DocumentBlock): Generator<undefined, T> {
      if (!table.isKnown(block)) yield* making(block);
      return table(block);
    },
  });
}

/** The table of a block, or what it will be made of. */
interface Making<Row, T> {
  readonly documents: readonly Document[];
  /** Rows that an earlier block had. */
  before: ReadonlyMap<Document, Row>;
  /** Those of the first documents. */
  rows: Row[];
  table: T | undefined;
}

function rowsIn<Row, T>(
  { documents, before, rows, table }: Making<Row, T>,
  { rowsOf }: RowTable<Row, T>,
): ReadonlyMap<Document, Row> {
  const found = new Map(before);
  const known = table === undefined ? rows : rowsOf(table, documents.length);
  for (const [i, row] of known.entries()) found.set(documents[i]!, row);
  return found;
}
