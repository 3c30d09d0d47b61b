import { hashOf } from "./vocabulary.ts";

/** A number of 32 bits for a text, of which also the low bits depend on all characters. */
export function mixedHash(text: string): number {
  const hash = hashOf(text, 0, text.length);
  const value = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
