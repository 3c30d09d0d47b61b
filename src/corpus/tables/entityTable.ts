import { firstNotBelow } from "../../text/firstNotBelow.ts";
import type { Span } from "../../text/span.ts";
import type { Corpus } from "../corpus.ts";
import type { DocumentBlock } from "../documentBlocks.ts";
import { ByteReader } from "../packed/byteReader.ts";
import { ByteWriter } from "../packed/byteWriter.ts";
import { entityNames } from "../stored/glance.ts";
import { IdNumbers } from "./idNumbers.ts";
import { rowTable } from "./rowTable.ts";

/** The registry entities that the documents of a block name, and where: some six bytes a mention. */
export interface EntityTable {
  /** The numbers (`entityNumbers`) of the entities, ascending, and how many mentions each has. */
  readonly entities: Uint32Array;
  readonly mentions: Uint32Array;
  /** Entity `i` is named by the documents `documents[from[i]]` … `documents[from[i + 1] - 1]`, indices in the block. */
  readonly from: Uint32Array;
  readonly documents: Uint16Array | Uint32Array;
  /** Where the places of each entity begin in `places`. */
  readonly placesFrom: Uint32Array;
  /** For each of its documents the number of mentions, then start (from the one before) and length of each. */
  readonly places: Uint8Array;
}

/** Numbers of registry ids, the same for all corpora. */
export const entityNumbers = new IdNumbers();

/** The tables of a corpus, one for each block. An edit has one or two of them made anew. */
export function entityTables({ documents }: Corpus): readonly EntityTable[] {
  let tables = ofCorpora.get(documents);
  if (!tables) ofCorpora.set(documents, (tables = documents.blocks.map(entityTable)));
  return tables;
}

const ofCorpora = new WeakMap<Corpus["documents"], readonly EntityTable[]>();

/** A mention of an entity, by its number. */
interface Mention extends Span {
  readonly number: number;
}

/** The table of one block. */
export const entityTable = rowTable<readonly Mention[], EntityTable>({
  rowOf: (document) =>
    entityNames(document).map(({ entity, start, end }) => ({ number: entityNumbers.of(entity), start, end })),
  tableOf(rows) {
    /** By entity: index of a document and its names, in turn. */
    const found = new Map<number, (number | Span[])[]>();
    for (const [index, row] of rows.entries())
      for (const mention of row) {
        let list = found.get(mention.number);
        if (!list) found.set(mention.number, (list = []));
        if (list.at(-2) === index) (list.at(-1) as Span[]).push(mention);
        else list.push(index, [mention]);
      }
    return packed(found, rows.length);
  },
  rowsOf(table, count) {
    const rows = Array.from({ length: count }, (): Mention[] => []);
    for (const [i, number] of table.entities.entries())
      eachPlace(table, i, (document, start, end) => rows[document]!.push({ number, start, end }));
    return rows;
  },
});

function packed(found: ReadonlyMap<number, readonly (number | Span[])[]>, limit: number): EntityTable {
  const entities = Uint32Array.from(found.keys()).sort();
  const mentions = new Uint32Array(entities.length);
  const from = new Uint32Array(entities.length + 1);
  const placesFrom = new Uint32Array(entities.length + 1);
  const owners: number[] = [];
  writer.size = 0;
  for (const [i, entity] of entities.entries()) {
    const list = found.get(entity)!;
    for (let k = 0; k < list.length; k += 2) {
      owners.push(list[k] as number);
      const names = list[k + 1] as Span[];
      mentions[i]! += names.length;
      writer.unsigned(names.length);
      let before = 0;
      for (const { start, end } of names) {
        writer.signed(start - before);
        writer.unsigned(end - start);
        before = start;
      }
    }
    from[i + 1] = owners.length;
    placesFrom[i + 1] = writer.size;
  }
  const documents = limit < 65_536 ? Uint16Array.from(owners) : Uint32Array.from(owners);
  return { entities, mentions, from, documents, placesFrom, places: writer.written().slice() };
}

const writer = new ByteWriter();

/** The index of an entity in a table; -1 if it has none. */
export function indexIn({ entities }: EntityTable, number: number): number {
  const index = firstNotBelow(entities, number);
  return entities[index] === number ? index : -1;
}

/** Call with each place of the entity at an index of a table: index of the document in the block, start and end. */
export function eachPlace(
  { from, documents, placesFrom, places }: EntityTable,
  index: number,
  call: (document: number, start: number, end: number) => void,
): void {
  const reader = new ByteReader(places, placesFrom[index]!);
  for (let i = from[index]!; i < from[index + 1]!; i++) {
    const document = documents[i]!;
    let start = 0;
    for (let count = reader.unsigned(); count > 0; count--) {
      start += reader.signed();
      call(document, start, start + reader.unsigned());
    }
  }
}

/** By index in a block: 1 for each document that names one of the entities. */
export function documentsNaming(block: DocumentBlock, entities: readonly string[]): Uint8Array {
  const table = entityTable(block);
  const found = new Uint8Array(block.documents.length);
  for (const entity of entities) {
    const index = indexIn(table, entityNumbers.known(entity) ?? -1);
    if (index < 0) continue;
    for (let i = table.from[index]!; i < table.from[index + 1]!; i++) found[table.documents[i]!] = 1;
  }
  return found;
}
