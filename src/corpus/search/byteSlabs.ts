import { rangeOf, type ByteRange, type Keep, type PackedBytes } from "../stored/packedBytes.ts";

/**
 * Puts small arrays of bytes together into large ones, as each array costs some three hundred bytes by itself. A large one that
 * is full is given away, if there is somebody to take it.
 */
export class ByteSlabs {
  private open = new Slab();

  /**
   * A copy among others. It takes room as long as any of its neighbours is in use.
   * @param keep takes bytes that are seldom read; left out: they stay in memory
   */
  add(bytes: Uint8Array, keep?: Keep): ByteRange {
    if (bytes.length > slabSize / 8) {
      const { bytes: lies, from } = keep?.(bytes) ?? rangeOf(bytes);
      return { bytes: lies, from, end: from + bytes.length };
    }
    let from = this.open.add(bytes);
    if (from === undefined) {
      if (keep) this.open.giveTo(keep);
      this.open = new Slab();
      from = this.open.add(bytes)!;
    }
    return { bytes: this.open, from, end: from + bytes.length };
  }
}

const slabSize = 2 ** 18;

class Slab implements PackedBytes {
  private readonly own = { bytes: new Uint8Array(slabSize), used: 0 };
  private lies: ReturnType<Keep> = { bytes: this.own.bytes, from: 0 };

  /** Where the bytes begin; undefined if there is no room for them. */
  add(bytes: Uint8Array): number | undefined {
    const from = this.own.used;
    if (from + bytes.length > this.own.bytes.length) return undefined;
    this.own.bytes.set(bytes, from);
    this.own.used += bytes.length;
    return from;
  }

  giveTo(keep: Keep): void {
    this.lies = keep(this.own.bytes.subarray(0, this.own.used));
    // Nothing is added any more.
    this.own.bytes = none;
  }

  subarray(from: number, end: number): Uint8Array {
    return this.lies.bytes.subarray(this.lies.from + from, this.lies.from + end);
  }
}

const none = new Uint8Array(0);
