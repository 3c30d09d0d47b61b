/** Gives each hash (`longHash`) that it meets the next number, so that tables can hold numbers. It only grows. */
export class HashNumbers {
  size = 0;
  /** By number. */
  private hashes = new Float64Array(512);
  /** Numbers plus one; of a hash that of the first place from its own on that is 0 or has it. Half of the places are 0. */
  private slots = new Uint32Array(1024);

  /** The number of a hash, a new one if it has none yet. */
  of(hash: number): number {
    const slot = this.slotOf(hash);
    const known = this.slots[slot]!;
    if (known !== 0) return known - 1;
    const number = this.size++;
    if (number === this.hashes.length) this.grow();
    this.hashes[number] = hash;
    this.slots[this.slotOf(hash)] = number + 1;
    return number;
  }

  /** The number of a hash if it has one. */
  known(hash: number): number | undefined {
    const known = this.slots[this.slotOf(hash)]!;
    return known === 0 ? undefined : known - 1;
  }

  private slotOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash % 2 ** 32) & mask;
    while (this.slots[slot] !== 0 && this.hashes[this.slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes } = this;
    this.hashes = new Float64Array(2 * hashes.length);
    this.hashes.set(hashes);
    this.slots = new Uint32Array(2 * this.slots.length);
    for (const [number, hash] of hashes.entries()) this.slots[this.slotOf(hash)] = number + 1;
  }
}
