/**
 * Reads what `ByteWriter` wrote. Bytes may be damaged: whatever cannot be read is 0 and sets `isBroken`, so that the one
 * who reads need look only once, at the end.
 */
export class ByteReader {
  isBroken = false;
  at: number;
  private readonly bytes: Uint8Array;
  private readonly end: number;

  constructor(bytes: Uint8Array, from = 0, end = bytes.length) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.end - this.at;
  }

  byte(): number {
    if (this.at < this.end) return this.bytes[this.at++]!;
    this.isBroken = true;
    return 0;
  }

  unsigned(): number {
    let value = this.byte();
    if (value < 128) return value;
    value &= 127;
    for (let shift = 7; shift < 35; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    this.isBroken = true;
    return 0;
  }

  signed(): number {
    const value = this.unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  /** How many things follow, each of one byte at least: what damaged bytes claim beyond that is none. */
  count(): number {
    const value = this.unsigned();
    if (value <= this.left) return value;
    this.isBroken = true;
    return 0;
  }

  /** One of a list by its index. */
  oneOf<T>(list: readonly T[], index: number): T {
    if (index >= list.length) this.isBroken = true;
    return list[index] ?? list[0]!;
  }

  /** The next bytes as they are. */
  slice(length: number): Uint8Array {
    if (length > this.left) {
      this.isBroken = true;
      return noBytes;
    }
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

const noBytes = new Uint8Array(0);
