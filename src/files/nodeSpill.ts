import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { PackedBytes } from "../corpus/stored/packedBytes.ts";
import type { Spill } from "./spill.ts";

/**
 * Files of this process's own in a folder, to which what would fill the memory is put. Each is gone when nothing of it is
 * used any more, or with the process. Where nothing can be written, bytes stay in memory.
 * @param fileSize bytes of a file, so that what is not used any more goes bit by bit
 */
export function nodeSpill(folder: string, fileSize = 2 ** 26): Spill {
  let open: SpillFile | undefined;
  let isPossible = true;
  return {
    put(bytes) {
      if (isPossible)
        try {
          mkdirSync(folder, { recursive: true });
          if (!open || open.size + bytes.length > fileSize)
            open = new SpillFile(join(folder, `glossator-${process.pid}-${++count}`));
          return { bytes: open, from: open.append(bytes) };
        } catch {
          isPossible = false;
          open = undefined;
        }
      return { bytes, from: 0 };
    },
  };
}

/** Of this process, so that no two have the same name. */
let count = 0;

class SpillFile implements PackedBytes {
  size = 0;
  private readonly file: number;

  constructor(path: string) {
    rmSync(path, { force: true });
    this.file = openSync(path, "wx+", 0o600);
    unused.register(this, { file: this.file, path });
    try {
      // The file lives on without a name, and whatever becomes of the process, it goes with it.
      rmSync(path);
    } catch {
      // Windows keeps the names of open files.
      process.once("exit", () => rmSync(path, { force: true }));
    }
  }

  append(bytes: Uint8Array): number {
    const from = this.size;
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.file, bytes, written, bytes.length - written, from + written);
    this.size += bytes.length;
    return from;
  }

  subarray(from: number, end: number): Uint8Array {
    // Small ones share memory, which is had a good deal sooner. No Buffer is given back, whose `slice` is no copy.
    const { buffer, byteOffset } = Buffer.allocUnsafe(end - from);
    const bytes = new Uint8Array(buffer, byteOffset, end - from);
    try {
      const read = readSync(this.file, bytes, 0, bytes.length, from);
      return read === bytes.length ? bytes : bytes.subarray(0, 0);
    } catch {
      return bytes.subarray(0, 0);
    }
  }
}

/** Closes the files that nothing refers to any more. */
const unused = new FinalizationRegistry(
  ({ file, path }: { readonly file: number; readonly path: string }) => {
    closeSync(file);
    rmSync(path, { force: true });
  },
);
