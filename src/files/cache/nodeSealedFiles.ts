import { rmSync } from "node:fs";
import { join } from "node:path";
import type { FileStamp } from "../files.ts";
import { readCacheFile, writeCacheFile } from "./nodeCacheFile.ts";
import { sealProblem, type SealedKind } from "./sealed.ts";

/** The files of a cache folder: those that are not what they should be are thrown away, with a line in the log. */
export class SealedFiles {
  readonly folder: string;
  /** A hash of all that analysis is made of. */
  readonly engine: string;
  private readonly log: (message: string) => void;
  private hasToldVersion = false;

  constructor(folder: string, engine: string, log: (message: string) => void) {
    this.folder = folder;
    this.engine = engine;
    this.log = log;
  }

  path = (name: string): string => join(this.folder, name);

  read(name: string, kind: SealedKind): Uint8Array | undefined {
    const path = this.path(name);
    const bytes = readCacheFile(path);
    const problem = bytes && sealProblem(bytes, kind, this.engine);
    if (!problem) return bytes;
    // After a new version all files are old ones.
    if (problem === "damaged" || !this.hasToldVersion)
      this.log(`The cache file ${path} is ${problem} and thrown away.`);
    this.hasToldVersion ||= problem !== "damaged";
    try {
      rmSync(path, { force: true });
    } catch {
      // Where nothing can be removed, it is passed over each time.
    }
    return undefined;
  }

  /** See `writeCacheFile`. */
  write = (name: string, bytes: Uint8Array): FileStamp | undefined => writeCacheFile(this.path(name), bytes);
}
