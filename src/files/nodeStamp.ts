import { statSync } from "node:fs";
import type { FileStamp } from "./files.ts";

/** Milliseconds within which a disk may give two changes of a file the same time; two seconds on a memory stick. */
const coarse = 2500;

/** The stamp of a regular file as it is now; undefined if there is none at the path. */
export function nodeStamp(path: string): FileStamp | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return undefined;
    const { size, mtimeMs: modified, ctimeMs: changed, ino: inode } = found;
    return { size, modified, changed, inode, settled: Date.now() - Math.max(modified, changed) > coarse };
  } catch {
    return undefined; // In a folder that cannot be entered, or gone.
  }
}
