import type { FileStamp } from "../files.ts";
import { unchanged } from "./unchanged.ts";
import type { FileRow, FileTable } from "./fileTable.ts";
import { FileTableBuilder } from "./fileTableBuilder.ts";
import type { ShardStamps } from "./shardStamps.ts";
import { placed, type HashPlace } from "./words128.ts";

/** Rows after which the packing of a table pauses. */
const pause = 2000;

type Changes = Map<string, FileRow | "gone">;

/** The files of a corpus, as they were last written and with what has changed since. */
export class FileRows {
  private table: FileTable | undefined;
  private changes: Changes = new Map();
  /** Changes that are being written. */
  private packing: Changes = new Map();

  constructor(table: FileTable | undefined) {
    this.table = table;
  }

  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** The key of a file that is as it was by its stamp. */
  unread(path: string, stamp: FileStamp, annotationHash: string): HashPlace | undefined {
    const change = this.changeOf(path);
    if (change === "gone") return undefined;
    if (change)
      return change.stamp && change.annotationHash === annotationHash && unchanged(change.stamp, stamp)
        ? placed(change.key)
        : undefined;
    const { table } = this;
    const row = table?.find(path);
    if (!table || row === undefined || !table.isUnchanged(row, stamp)) return undefined;
    return table.hasAnnotations(row, annotationHash) ? table.keyPlace(row) : undefined;
  }

  /** The key that a file with these contents has had so far. */
  keyOf(path: string, contentHash: string, annotationHash: string): string | undefined {
    const change = this.changeOf(path);
    if (change === "gone") return undefined;
    if (change)
      return change.contentHash === contentHash && change.annotationHash === annotationHash
        ? change.key
        : undefined;
    const { table } = this;
    if (!table?.hasContents(contentHash)) return undefined;
    const row = table.find(path);
    if (row === undefined || table.contentHash(row) !== contentHash) return undefined;
    return table.hasAnnotations(row, annotationHash) ? table.key(row) : undefined;
  }

  set(path: string, row: FileRow): void {
    this.changes.set(path, row);
  }

  delete(path: string): void {
    if (this.table || this.changes.has(path) || this.packing.has(path)) this.changes.set(path, "gone");
  }

  *paths(): Generator<string> {
    for (const path of this.table?.paths() ?? []) if (!this.changeOf(path)) yield path;
    for (const [path, row] of this.packing) if (row !== "gone" && !this.changes.has(path)) yield path;
    for (const [path, row] of this.changes) if (row !== "gone") yield path;
  }

  /** All keys whose first byte is one of these, by that byte. */
  keysByByte(bytes: Iterable<number>): Map<number, Set<string>> {
    const keys = new Map<number, Set<string>>([...bytes].map((byte) => [byte, new Set()]));
    const add = (key: string): unknown => keys.get(firstByte(key))?.add(key);
    this.table?.paths().forEach((path, row) => {
      if (keys.has(this.table!.firstByteOfKey(row)) && !this.changeOf(path)) add(this.table!.key(row));
    });
    for (const changes of [this.packing, this.changes])
      for (const row of changes.values()) if (row !== "gone") add(row.key);
    return keys;
  }

  /**
   * Pack the table as it is now, pausing in between; what changes meanwhile is for the next time. One at a time.
   * @returns the file to write
   */
  *pack(circumstances: string, engine: string, shards: ShardStamps): Generator<void, Uint8Array> {
    const { table } = this;
    const packing = (this.packing = this.changes);
    this.changes = new Map();
    const builder = new FileTableBuilder((table?.size ?? 0) + packing.size);
    let count = 0;
    for (const [row, path] of (table?.paths() ?? []).entries()) {
      if (!packing.has(path)) builder.copy(path, table!, row);
      if (++count % pause === 0) yield;
    }
    for (const [path, row] of packing) {
      if (row !== "gone") builder.add(path, row);
      if (++count % pause === 0) yield;
    }
    return builder.pack(circumstances, engine, shards);
  }

  /** The table that was packed is the one to go on with. */
  packed(table: FileTable): void {
    this.table = table;
    this.packing = new Map();
  }

  /** Give back memory that only many questions are worth. */
  rest(): void {
    this.table?.rest();
  }

  private changeOf(path: string): FileRow | "gone" | undefined {
    return this.changes.get(path) ?? this.packing.get(path);
  }
}

/** The first of a hash's sixteen bytes. */
export const firstByte = (hash: string): number => Number.parseInt(hash.slice(0, 2), 16);
