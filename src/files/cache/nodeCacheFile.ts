import { randomUUID } from "node:crypto";
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import type { FileStamp } from "../files.ts";
import { readAll } from "../nodeReadAll.ts";
import { nodeStamp } from "../nodeStamp.ts";

/** The file with the stamps of all documents; when a corpus was used last shows by its time. */
export const tableName = "files";

/** The file with the sums of blocks of documents. */
export const sumsName = "sums";

/** Shards are called `00` to `ff`, by the first byte of their keys. */
export const shardName = /^[\da-f]{2}$/;

/** What a file is called while it is written. */
export const temporaryName = /^(?:files|sums|[\da-f]{2})\.[\da-f-]{36}\.tmp$/;

/** All files that a cache makes, so that none but these are ever removed. */
export const cacheFileName = new RegExp(
  `^${tableName}$|^${sumsName}$|${shardName.source}|${temporaryName.source}`,
);

/** What the folder of a corpus is called: words of its name, and what tells it from others. */
export const corpusFolderName = /^[a-z\d-]*-[\da-f]{12}$/;

/** The bytes of a file, at a place in memory that suits numbers of any size; undefined if it is not there or cannot be read. */
export function readCacheFile(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    return readAll(file, fstatSync(file).size);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * Write a file so that whoever reads it finds the old or the new one, never a part of it.
 * @returns what the file is like; undefined if another stands in its place already
 * @throws Error if the disk is full, the folder read-only and the like
 */
export function writeCacheFile(path: string, bytes: Uint8Array): FileStamp | undefined {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, bytes);
    const { inode } = nodeStamp(temporary) ?? {};
    renameSync(temporary, path);
    const stamp = nodeStamp(path);
    return stamp?.inode === inode ? stamp : undefined;
  } catch (error) {
    rmSync(temporary, { force: true });
    // On Windows nothing takes the place of a file that another process reads at this moment: then that stays.
    if (isRename(error)) return undefined;
    throw error;
  }
}

const isRename = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && error.syscall === "rename";

/** Show that a file is still used, so that it is not among the first to be removed; no-op if it cannot be. */
export function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Its time is a little too old then.
  }
}
