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

  skip(length: number): void {
    if (length > this.left) this.isBroken = true;
    else this.at += length;
  }

  /** So many letters of one byte each, or two. A string of its own, not a piece of a longer one. */
  letters(count: number, width: 1 | 2): string {
    const from = this.at;
    this.skip(count * width);
    if (this.isBroken || count === 0) return "";
    const { bytes } = this;
    let text = "";
    for (let at = from; at < this.at; at += 1024) {
      const piece = bytes.subarray(at, Math.min(at + 1024, this.at));
      text += String.fromCharCode.apply(null, (width === 1 ? piece : widened(piece)) as unknown as number[]);
    }
    return text;
  }
}

/** Numbers of two bytes, the low one first. */
function widened(bytes: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
  return numbers;
}
