import { type FileRow, type FileTable, tableHeadSize } from "./fileTable.ts";
import { headSize, seal, unsealed } from "./sealed.ts";
import { writeHash } from "./words128.ts";

/** Makes a table of files, row by row, so that much of it can be made in slices. */
export class FileTableBuilder {
  private readonly stamps: Float64Array;
  private readonly hashes: Uint32Array;
  private readonly paths: string[] = [];

  /** @param capacity no more rows than this will be added */
  constructor(capacity: number) {
    this.stamps = new Float64Array(4 * capacity);
    this.hashes = new Uint32Array(12 * capacity);
  }

  add(path: string, { stamp, contentHash, annotationHash, key }: FileRow): void {
    const row = this.paths.push(path) - 1;
    // Without a settled stamp a file is not known again: nothing equals NaN.
    this.stamps.set(
      stamp?.settled ? [stamp.size, stamp.modified, stamp.changed, stamp.inode] : [0, Number.NaN, 0, 0],
      4 * row,
    );
    [contentHash, annotationHash, key].forEach((hash, i) => writeHash(this.hashes, 12 * row + 4 * i, hash));
  }

  /** Add a row of another table. */
  copy(path: string, table: FileTable, from: number): void {
    const row = this.paths.push(path) - 1;
    this.stamps.set(table.stampOf(from), 4 * row);
    this.hashes.set(table.hashesOf(from), 12 * row);
  }

  /** The table as a file. */
  pack(circumstances: string, engine: string): Uint8Array {
    const size = this.paths.length;
    const paths = new TextEncoder().encode(this.paths.join("\0"));
    const bytes = unsealed(tableHeadSize + 80 * size + paths.length);
    const head = new Uint32Array(bytes.buffer, headSize, tableHeadSize / 4);
    head.set([size, paths.length]);
    writeHash(head, 4, circumstances);
    const at = headSize + tableHeadSize;
    new Float64Array(bytes.buffer, at, 4 * size).set(this.stamps.subarray(0, 4 * size));
    new Uint32Array(bytes.buffer, at + 32 * size, 12 * size).set(this.hashes.subarray(0, 12 * size));
    bytes.set(paths, at + 80 * size);
    seal(bytes, "files", engine);
    return bytes;
  }
}
