import { nameTypes } from "./packed/layout.ts";
import type { NameFinding } from "../analysis/findings.ts";

/** A number of 52 bits for what `candidateKey` tells of a name: there are too many such names to keep their letters. */
export function candidateHash(key: string): number {
  const colon = key.indexOf(":");
  let a = startFor(key.slice(0, colon) as NameFinding["type"]);
  let b = otherStart;
  for (let i = colon + 1; i < key.length; i++) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, factor);
    b = Math.imul(b ^ code, otherFactor);
  }
  return mixed(a, b);
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
  let a = startFor(type);
  let b = otherStart;
  for (let i = from; i < end; i++) {
    let code = bytes[i]!;
    if (code > 126 || code < 32 || (code === 32 && bytes[i + 1] === 32)) return undefined;
    if (code > 64 && code < 91) code += 32;
    a = Math.imul(a ^ code, factor);
    b = Math.imul(b ^ code, otherFactor);
  }
  return mixed(a, b);
}

const startFor = (type: NameFinding["type"]): number => (0x9e3779b1 + nameTypes.indexOf(type)) | 0;

const otherStart = 0x5f356495;
const factor = 0x85ebca77;
const otherFactor = 0xc2b2ae3d;

function mixed(a: number, b: number): number {
  const high = Math.imul(a ^ (a >>> 16), 0x21f0aaad) ^ Math.imul(b ^ (b >>> 13), 0x735a2d97);
  const low = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 15), 0x2c1b3c6d);
  return (high & 0xfffff) * 2 ** 32 + (low >>> 0);
}
