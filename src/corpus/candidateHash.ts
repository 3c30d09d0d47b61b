import { LongHash, longHash } from "../text/longHash.ts";
import { nameTypes } from "./packed/layout.ts";
import type { NameFinding } from "../analysis/findings.ts";

/** A number of 52 bits for what `candidateKey` tells of a name: there are too many such names to keep their letters. */
export function candidateHash(key: string): number {
  const colon = key.indexOf(":");
  return longHash(key, colon + 1, startFor(key.slice(0, colon) as NameFinding["type"]));
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
  const hash = new LongHash(startFor(type));
  for (let i = from; i < end; i++) {
    let code = bytes[i]!;
    if (code > 126 || code < 32 || (code === 32 && bytes[i + 1] === 32)) return undefined;
    if (code > 64 && code < 91) code += 32;
    hash.add(code);
  }
  return hash.value;
}

const startFor = (type: NameFinding["type"]): number => 0x9e3779b1 + nameTypes.indexOf(type);
