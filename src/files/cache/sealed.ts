import { sameHash, wordsOf, writeHash } from "./words128.ts";

/** Raised whenever the layout of a packed file changes. */
const format = 2;

/** The first word of every file, which also tells the byte order of the machine that wrote it. */
const mark = 0x476c6f73;

/** Bytes before the content; a multiple of eight, so that numbers of any size can be read in place. */
export const headSize = 64;

const words = { mark: 0, format: 1, kind: 2, length: 3, checksum: 4, engine: 8, end: headSize / 4 };

/** What a packed file of the cache is. */
export type SealedKind = "shard" | "files" | "sums";

/** An empty packed file for a content of so many bytes: the caller writes them from `headSize` on and then calls `seal`. */
export const unsealed = (contentSize: number): Uint8Array =>
  new Uint8Array(headSize + Math.ceil(contentSize / 8) * 8);

/** Write the head: what the file is, for whom, and a checksum of all of it. */
export function seal(bytes: Uint8Array, kind: SealedKind, engine: string): void {
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  all[words.mark] = mark;
  all[words.format] = format;
  all[words.kind] = kindNumbers[kind];
  all[words.length] = bytes.length;
  writeHash(all, words.engine, engine);
  all.set(checksum(all.subarray(words.engine)), words.checksum);
}

/**
 * Whether a file is what `seal` made for this engine, to the last bit.
 * @param bytes at a place in memory that is a multiple of eight
 */
export function sealProblem(
  bytes: Uint8Array,
  kind: SealedKind,
  engine: string,
): "damaged" | "of another version" | undefined {
  if (bytes.length < headSize || bytes.length % 8 !== 0) return "damaged";
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  if (all[words.mark] !== mark || all[words.kind] !== kindNumbers[kind]) return "damaged";
  if (all[words.format] !== format || !sameHash(all, words.engine, wordsOf(engine), 0))
    return "of another version";
  if (all[words.length] !== bytes.length) return "damaged";
  return sameHash(all, words.checksum, checksum(all.subarray(words.engine)), 0) ? undefined : "damaged";
}

const kindNumbers: Readonly<Record<SealedKind, number>> = { shard: 1, files: 2, sums: 3 };

/**
 * Four sums, each of every fourth word. Every step is reversible, so that a change of one word always shows; it is against
 * damage, not against malice. Some 3 GB/s.
 */
function checksum(all: Uint32Array): Uint32Array {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  const whole = all.length - (all.length % 4);
  for (let i = 0; i < whole; i += 4) {
    a = mixed(a, all[i]!);
    b = mixed(b, all[i + 1]!);
    c = mixed(c, all[i + 2]!);
    d = mixed(d, all[i + 3]!);
  }
  for (let i = whole; i < all.length; i++) a = mixed(a, all[i]!);
  return Uint32Array.of(a, b, c, d);
}

function mixed(sum: number, word: number): number {
  const x = Math.imul(sum ^ word, 0x9e3779b1);
  return x ^ (x >>> 15);
}
