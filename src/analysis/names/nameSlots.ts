/**
 * The slot of a hash in an open-addressing table whose size is a power of two: where it stands, or the empty slot
 * (0) where it belongs.
 */
export function slotOf(slotHash: Int32Array, hash: number): number {
  const mask = slotHash.length - 1;
  let slot = hash & mask;
  for (;;) {
    const found = slotHash[slot]!;
    if (found === hash || found === 0) return slot;
    slot = (slot + 1) & mask;
  }
}
