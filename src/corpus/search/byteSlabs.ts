/** Bytes that lie in an array with others. */
export interface ByteSlice {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
}

/** Puts small arrays of bytes together into large ones, as each array costs some three hundred bytes by itself. */
export class ByteSlabs {
  private open = new Uint8Array(0);
  private used = 0;

  /** A copy among others. It takes room as long as any of its neighbours is in use. */
  add(bytes: Uint8Array): ByteSlice {
    if (bytes.length > slabSize / 8) return { bytes, from: 0, end: bytes.length };
    if (this.used + bytes.length > this.open.length) {
      this.open = new Uint8Array(slabSize);
      this.used = 0;
    }
    this.open.set(bytes, this.used);
    this.used += bytes.length;
    return { bytes: this.open, from: this.used - bytes.length, end: this.used };
  }
}

const slabSize = 2 ** 18;
