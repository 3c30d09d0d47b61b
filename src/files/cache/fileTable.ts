import type { FileStamp } from "../files.ts";
import { headSize } from "./sealed.ts";
import { readHash, sameHash, wordsOf } from "./words128.ts";

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

/** Bytes of the content before the columns: how many rows, how long the paths are, and the circumstances' hash. */
export const tableHeadSize = 32;

/** The files of a corpus as they were when their values were found, packed in columns. */
export class FileTable {
  readonly size: number;
  /** The hash of the circumstances that all values hold under. */
  readonly circumstances: string;
  private readonly stamps: Float64Array;
  /** Of each row the contents' hash, the annotations' and the key. */
  private readonly hashes: Uint32Array;
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
    const at = bytes.byteOffset + headSize + tableHeadSize;
    this.stamps = new Float64Array(bytes.buffer, at, 4 * size);
    this.hashes = new Uint32Array(bytes.buffer, at + 32 * size, 12 * size);
    this.encodedPaths = new Uint8Array(bytes.buffer, at + 80 * size, pathsSize);
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

  contentHash = (row: number): string => readHash(this.hashes, 12 * row);

  hasAnnotations(row: number, hash: string): boolean {
    return sameHash(this.hashes, 12 * row + 4, hash === noAnnotations ? zeros : wordsOf(hash), 0);
  }

  key = (row: number): string => readHash(this.hashes, 12 * row + 8);

  /** The key as four words. */
  keyWords = (row: number): Uint32Array => this.hashes.subarray(12 * row + 8, 12 * row + 12);

  /** The numbers of a row, to copy. */
  stampOf = (row: number): Float64Array => this.stamps.subarray(4 * row, 4 * row + 4);
  hashesOf = (row: number): Uint32Array => this.hashes.subarray(12 * row, 12 * row + 12);
}

const zeros = new Uint32Array(4);
