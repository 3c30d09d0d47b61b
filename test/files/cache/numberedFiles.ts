import assert from "node:assert/strict";
import { bytesIn } from "../../../src/corpus/stored/packedBytes.ts";
import type { CacheHit, CachedFile } from "../../../src/files/cache/analysisCache.ts";
import { contentHash } from "../../../src/files/cache/nodeContentHash.ts";

/** A file by its number, and the hash of its contents. */
export const fileNumber = (number: number): [Required<Pick<CachedFile, "path" | "stamp">>, string] => [
  {
    path: `texts/${number % 7}/${number}.txt`,
    stamp: { size: number, modified: 1e12 + number / 4, changed: 1e12 + 1, inode: number, settled: true },
  },
  contentHash(`text ${number}`),
];

/** A value that tells the number, of a length of its own. */
export const valueOf = (number: number): Uint8Array => Buffer.from(`${number} `.repeat(1 + (number % 50)));

/** The number of the file that a value was made for, if the value is as it was. */
export function checked(hit: CacheHit | undefined): number {
  assert.ok(hit);
  const number = Number.parseInt(Buffer.from(bytesIn(hit.value)).toString(), 10);
  assert.deepEqual(Buffer.from(bytesIn(hit.value)), Buffer.from(valueOf(number)));
  return number;
}
