/**
 * Numbers for pairs of numbers, from 0 in the order in which they first come. A `Map` would have to make one key of
 * both.
 */
export class PairNumbers {
  size = 0;
  /** Open addressing: in each slot both numbers and that of the pair + 1, 0 if the slot is free. */
  private slots = new Int32Array(3 * 512);

  /** Forget all pairs, and much room that they took. */
  clear(): void {
    if (this.slots.length > 3 * 8192) this.slots = new Int32Array(3 * 512);
    else if (this.size > 0) this.slots.fill(0);
    this.size = 0;
  }

  of(a: number, b: number): number {
    const known = this.slots[this.slotOf(a, b) + 2]!;
    if (known > 0) return known - 1;
    if (++this.size * 6 > this.slots.length) this.grow();
    this.place(a, b, this.size);
    return this.size - 1;
  }

  private place(a: number, b: number, number: number): void {
    const at = this.slotOf(a, b);
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = number;
  }

  /** Where a pair stands, or the free slot where it belongs. */
  private slotOf(a: number, b: number): number {
    const { slots } = this;
    const count = slots.length / 3; // a power of two
    const hash = Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    for (let slot = (hash ^ (hash >>> 15)) & (count - 1); ; slot = (slot + 1) & (count - 1)) {
      const at = slot * 3;
      if (slots[at + 2] === 0 || (slots[at] === a && slots[at + 1] === b)) return at;
    }
  }

  private grow(): void {
    const before = this.slots;
    this.slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 3)
      if (before[at + 2] !== 0) this.place(before[at]!, before[at + 1]!, before[at + 2]!);
  }
}
