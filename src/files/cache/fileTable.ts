import type { FileStamp } from "../files.ts";
import { headSize } from "./sealed.ts";
import { shardCount, ShardStamps } from "./shardStamps.ts";
import { firstByteAt, readHash, sameHash, wordsOf, type HashPlace } from "./words128.ts";

/** What was known of a document's file, and under which key its value is kept. All but the stamp are hashes. */
export interface FileRow {
  /** Left out, or not settled: the file is to be read next time. */
  readonly stamp?: FileStamp;
  readonly contentHash: string;
  /** Of its annotation file, or `noAnnotations`. */
  readonly annotationHash: string;
  readonly key: string;
}

export const noAnnotations = "0".repeat(32);

/** Bytes of the content before the stamps of shards: how many rows, how long the paths are, and the circumstances' hash. */
export const tableHeadSize = 32;

/** Where the columns are in a table of so many rows, from the beginning of its file on. */
export function columnsOf(size: number) {
  const shards = headSize + tableHeadSize;
  const stamps = shards + 32 * shardCount;
  const hashes = stamps + 32 * size;
  const keys = hashes + 32 * size;
  return { shards, stamps, hashes, keys, paths: keys + 16 * size };
}

/** The files of a corpus as they were when their values were found, packed in columns. */
export class FileTable {
  readonly size: number;
  /** The hash of the circumstances that all values hold under. */
  readonly circumstances: string;
  /** What the files with the values were like. */
  readonly shards: ShardStamps;
  private readonly stamps: Float64Array;
  /** Of each row the contents' hash and the annotations'. */
  private readonly hashes: Uint32Array;
  /** By themselves, since values are found by them for longer than the table is held. */
  private readonly keys: Uint32Array;
  private readonly encodedPaths: Uint8Array;
  private listed: readonly string[] | undefined;
  /** The row behind the one found last. */
  private next = 0;
  private numbers: Map<string, number> | undefined;

  /** @param bytes made by `FileTableBuilder` and unharmed */
  constructor(bytes: Uint8Array) {
    const head = new Uint32Array(bytes.buffer, bytes.byteOffset + headSize, tableHeadSize / 4);
    const [size = 0, pathsSize = 0] = head;
    this.size = size;
    this.circumstances = readHash(head, 4);
    const { buffer, byteOffset: from } = bytes;
    const columns = columnsOf(size);
    this.shards = new ShardStamps(new Float64Array(buffer, from + columns.shards, 4 * shardCount).slice());
    this.stamps = new Float64Array(buffer, from + columns.stamps, 4 * size);
    this.hashes = new Uint32Array(buffer, from + columns.hashes, 8 * size);
    this.keys = new Uint32Array(buffer, from + columns.keys, 4 * size).slice();
    this.encodedPaths = new Uint8Array(buffer, from + columns.paths, pathsSize);
  }

  /** The number of a file's row; undefined if it has none. Files are mostly asked for in the order of their rows. */
  find(path: string): number | undefined {
    const listed = (this.listed ??= this.paths());
    if (listed[this.next] === path) return this.next++;
    this.numbers ??= new Map(listed.map((each, i) => [each, i]));
    const row = this.numbers.get(path);
    if (row !== undefined) this.next = row + 1;
    return row;
  }

  /** Give back the memory that `find` takes. */
  rest(): void {
    this.listed = undefined;
    this.numbers = undefined;
  }

  /** In the order of the rows. */
  paths(): readonly string[] {
    return this.size === 0 ? [] : new TextDecoder().decode(this.encodedPaths).split("\0");
  }

  /** Whether a file that has this stamp now is as it was. */
  isUnchanged(row: number, now: FileStamp): boolean {
    const at = 4 * row;
    return (
      this.stamps[at] === now.size &&
      this.stamps[at + 1] === now.modified &&
      this.stamps[at + 2] === now.changed &&
      this.stamps[at + 3] === now.inode
    );
  }

  /** Whether a file with contents of this hash is among them, which takes less than to find one by its path. */
  hasContents(hash: string): boolean {
    const words = wordsOf(hash);
    const { hashes } = this;
    for (let at = 0; at < hashes.length; at += 8)
      if (hashes[at] === words[0] && sameHash(hashes, at, words, 0)) return true;
    return false;
  }

  contentHash = (row: number): string => readHash(this.hashes, 8 * row);

  hasAnnotations(row: number, hash: string): boolean {
    return sameHash(this.hashes, 8 * row + 4, hash === noAnnotations ? zeros : wordsOf(hash), 0);
  }

  key = (row: number): string => readHash(this.keys, 4 * row);

  keyPlace = (row: number): HashPlace => ({ words: this.keys, at: 4 * row });
  firstByteOfKey = (row: number): number => firstByteAt(this.keyPlace(row));

  /** The numbers of a row, to copy. */
  stampOf = (row: number): Float64Array => this.stamps.subarray(4 * row, 4 * row + 4);
  hashesOf = (row: number): Uint32Array => this.hashes.subarray(8 * row, 8 * row + 8);
  keyOf = (row: number): Uint32Array => this.keys.subarray(4 * row, 4 * row + 4);
}

const zeros = new Uint32Array(4);
