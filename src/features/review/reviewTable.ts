import type { Location, Range } from "vscode-languageserver-types";
import type { Document } from "../../corpus/corpus.ts";
import { ByteReader } from "../../corpus/packed/byteReader.ts";
import { ByteWriter } from "../../corpus/packed/byteWriter.ts";
import { rowTable } from "../../corpus/tables/rowTable.ts";
import { suggestionsIn } from "../suggestions.ts";
import { rangeOf } from "../view.ts";
import { alikeOf } from "./alikes.ts";
import { lostIn } from "./lostAnnotations.ts";

/** What there is to review in the documents of a block: some ten bytes a suggestion. */
export interface ReviewTable {
  /** Document `i` of the block has the suggestions `from[i]` … `from[i + 1] - 1`, in the order of `suggestionsIn`. */
  readonly from: Uint32Array;
  /** The number of each (`alikeOf`). */
  readonly alikes: Uint32Array;
  /** Where the places of each document begin in `places`. */
  readonly placesFrom: Uint32Array;
  /** Of each suggestion its line (from the one before) and character, and its end from there. */
  readonly places: Uint8Array;
  /** How many findings of each document people have decided about, and how many annotations lost their place. */
  readonly decided: Uint32Array;
  readonly lost: Uint32Array;
}

interface Row {
  readonly alikes: Uint32Array;
  readonly places: Uint8Array;
  readonly decided: number;
  readonly lost: number;
}

/** The table of one block. */
export const reviewTable = rowTable<Row, ReviewTable>({
  rowOf(document) {
    const own = suggestionsIn(document);
    return {
      alikes: Uint32Array.from(own, (each) => alikeOf(document, each)),
      places: packed(own.map(({ finding }) => rangeOf(document, finding))),
      decided: decidedIn(document),
      lost: lostIn(document).length,
    };
  },
  tableOf(rows) {
    const from = new Uint32Array(rows.length + 1);
    const placesFrom = new Uint32Array(rows.length + 1);
    for (const [i, { alikes, places }] of rows.entries()) {
      from[i + 1] = from[i]! + alikes.length;
      placesFrom[i + 1] = placesFrom[i]! + places.length;
    }
    const all = new Uint32Array(from[rows.length]!);
    const places = new Uint8Array(placesFrom[rows.length]!);
    for (const [i, row] of rows.entries()) {
      all.set(row.alikes, from[i]);
      places.set(row.places, placesFrom[i]);
    }
    const decided = Uint32Array.from(rows, (row) => row.decided);
    return {
      from,
      alikes: all,
      placesFrom,
      places,
      decided,
      lost: Uint32Array.from(rows, ({ lost }) => lost),
    };
  },
  rowsOf: ({ from, alikes, placesFrom, places, decided, lost }, count) =>
    Array.from({ length: count }, (_, i) => ({
      alikes: alikes.subarray(from[i], from[i + 1]),
      places: places.subarray(placesFrom[i], placesFrom[i + 1]),
      decided: decided[i]!,
      lost: lost[i]!,
    })),
});

/** Where a suggestion stands, for which its document need not be read. */
export function placeIn(
  { placesFrom, places }: ReviewTable,
  document: Document,
  at: { readonly document: number; readonly index: number },
): Location {
  const reader = new ByteReader(places, placesFrom[at.document]!);
  let line = 0;
  let range: Range | undefined;
  for (let i = 0; i <= at.index; i++) {
    line += reader.unsigned();
    const character = reader.unsigned();
    const lines = reader.unsigned();
    const rest = reader.unsigned();
    const end = { line: line + lines, character: lines === 0 ? character + rest : rest };
    range = { start: { line, character }, end };
  }
  return { uri: document.uri, range: range! };
}

function packed(ranges: readonly Range[]): Uint8Array {
  writer.size = 0;
  let before = 0;
  for (const { start, end } of ranges) {
    const lines = end.line - start.line;
    writer.unsigned(start.line - before);
    writer.unsigned(start.character);
    writer.unsigned(lines);
    writer.unsigned(lines === 0 ? end.character - start.character : end.character);
    before = start.line;
  }
  return writer.written().slice();
}

const writer = new ByteWriter();

/** Decisions about findings; those about problems are none of the review. */
const decidedIn = ({ annotations }: Document): number =>
  (annotations?.placements ?? []).filter(({ annotation }) => annotation.kind !== "check").length;
