/** Hashes are 32 hexadecimal digits outside and four words within packed files. */

/** Write a hash into four words. */
export function writeHash(words: Uint32Array, at: number, hash: string): void {
  for (let i = 0; i < 4; i++) words[at + i] = Number.parseInt(hash.slice(8 * i, 8 * i + 8), 16);
}

/** The hash that stands in four words. */
export function readHash(words: Uint32Array, at: number): string {
  let hash = "";
  for (let i = 0; i < 4; i++) {
    const word = words[at + i]!;
    hash += hexPairs[word >>> 24]! + hexPairs[(word >>> 16) & 255]! + hexPairs[(word >>> 8) & 255]!;
    hash += hexPairs[word & 255]!;
  }
  return hash;
}

/** Whether two places hold the same hash. */
export const sameHash = (a: Uint32Array, i: number, b: Uint32Array, j: number): boolean =>
  a[i] === b[j] && a[i + 1] === b[j + 1] && a[i + 2] === b[j + 2] && a[i + 3] === b[j + 3];

export function wordsOf(hash: string): Uint32Array {
  const words = new Uint32Array(4);
  writeHash(words, 0, hash);
  return words;
}

/** Where a hash stands in four words. */
export interface HashPlace {
  readonly words: Uint32Array;
  readonly at: number;
}

/** A hash in words of its own. */
export const placed = (hash: string): HashPlace => ({ words: wordsOf(hash), at: 0 });

/** By which values are kept in shards. */
export const firstByteAt = ({ words, at }: HashPlace): number => words[at]! >>> 24;

/** 52 bits of a hash. */
export const shortHash = ({ words, at }: HashPlace): number =>
  (words[at + 1]! & 0xfffff) * 2 ** 32 + words[at + 2]!;

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
