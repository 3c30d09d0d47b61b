import { columnsOf, type FileRow, type FileTable, tableHeadSize } from "./fileTable.ts";
import { headSize, seal, unsealed } from "./sealed.ts";
import { shardCount, type ShardStamps } from "./shardStamps.ts";
import { writeHash } from "./words128.ts";

/** Makes a table of files, row by row, so that much of it can be made in slices. */
export class FileTableBuilder {
  private readonly stamps: Float64Array;
  private readonly hashes: Uint32Array;
  private readonly keys: Uint32Array;
  private readonly paths: string[] = [];

  /** @param capacity no more rows than this will be added */
  constructor(capacity: number) {
    this.stamps = new Float64Array(4 * capacity);
    this.hashes = new Uint32Array(8 * capacity);
    this.keys = new Uint32Array(4 * capacity);
  }

  add(path: string, { stamp, contentHash, annotationHash, key }: FileRow): void {
    const row = this.paths.push(path) - 1;
    // Without a settled stamp a file is not known again: nothing equals NaN.
    this.stamps.set(
      stamp?.settled ? [stamp.size, stamp.modified, stamp.changed, stamp.inode] : [0, Number.NaN, 0, 0],
      4 * row,
    );
    [contentHash, annotationHash].forEach((hash, i) => writeHash(this.hashes, 8 * row + 4 * i, hash));
    writeHash(this.keys, 4 * row, key);
  }

  /** Add a row of another table. */
  copy(path: string, table: FileTable, from: number): void {
    const row = this.paths.push(path) - 1;
    this.stamps.set(table.stampOf(from), 4 * row);
    this.hashes.set(table.hashesOf(from), 8 * row);
    this.keys.set(table.keyOf(from), 4 * row);
  }

  /** The table as a file. */
  pack(circumstances: string, engine: string, shards: ShardStamps): Uint8Array {
    const size = this.paths.length;
    const paths = new TextEncoder().encode(this.paths.join("\0"));
    const columns = columnsOf(size);
    const bytes = unsealed(columns.paths - headSize + paths.length);
    const head = new Uint32Array(bytes.buffer, headSize, tableHeadSize / 4);
    head.set([size, paths.length]);
    writeHash(head, 4, circumstances);
    new Float64Array(bytes.buffer, columns.shards, 4 * shardCount).set(shards.numbers);
    new Float64Array(bytes.buffer, columns.stamps, 4 * size).set(this.stamps.subarray(0, 4 * size));
    new Uint32Array(bytes.buffer, columns.hashes, 8 * size).set(this.hashes.subarray(0, 8 * size));
    new Uint32Array(bytes.buffer, columns.keys, 4 * size).set(this.keys.subarray(0, 4 * size));
    bytes.set(paths, columns.paths);
    seal(bytes, "files", engine);
    return bytes;
  }
}
