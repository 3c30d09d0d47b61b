import { readSync } from "node:fs";

/** What an open file has, in so many bytes or, if it has become shorter, fewer. At a place in memory that suits numbers of any size. */
export function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const count = readSync(file, bytes, at, size - at, at);
    if (count === 0) break;
    at += count;
  }
  return at === size ? bytes : bytes.slice(0, at);
}
