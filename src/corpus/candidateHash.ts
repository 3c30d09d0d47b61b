import { nameTypes } from "./packed/layout.ts";
import type { NameFinding } from "../analysis/findings.ts";

/** A number of 52 bits for what `candidateKey` tells of a name: there are too many such names to keep their letters. */
export function candidateHash(key: string): number {
  const colon = key.indexOf(":");
  const hash = new LongHash(key.slice(0, colon) as NameFinding["type"]);
  for (let i = colon + 1; i < key.length; i++) hash.add(key.charCodeAt(i));
  return hash.value;
}

/**
 * The same for a name whose letters lie in bytes, one each.
 * @returns undefined if these are to be folded otherwise than by letter case
 */
export function candidateHashOfBytes(
  type: NameFinding["type"],
  bytes: Uint8Array,
  from: number,
  end: number,
): number | undefined {
  const hash = new LongHash(type);
  for (let i = from; i < end; i++) {
    const code = bytes[i]!;
    if (code > 126 || code < 32 || (code === 32 && bytes[i + 1] === 32)) return undefined;
    hash.add(code > 64 && code < 91 ? code + 32 : code);
  }
  return hash.value;
}

class LongHash {
  private a: number;
  private b = 0x5f356495;

  constructor(type: NameFinding["type"]) {
    this.a = 0x9e3779b1 + nameTypes.indexOf(type);
  }

  add(code: number): void {
    this.a = Math.imul(this.a ^ code, 0x85ebca77);
    this.b = Math.imul(this.b ^ code, 0xc2b2ae3d);
  }

  get value(): number {
    const a = Math.imul(this.a ^ (this.a >>> 16), 0x21f0aaad) ^ Math.imul(this.b ^ (this.b >>> 13), 0x735a2d97);
    const b = Math.imul(this.b ^ (this.b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 15), 0x2c1b3c6d);
    return (a & 0xfffff) * 2 ** 32 + (b >>> 0);
  }
}
