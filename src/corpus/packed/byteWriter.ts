/** Bytes that grow: numbers in as few of them as they need, low bits first, seven in each. */
export class ByteWriter {
  size = 0;
  private bytes = new Uint8Array(4096);

  /** A whole number from 0 to 2³² - 1: one byte up to 127, two up to 16,383. */
  unsigned(value: number): void {
    if (this.size + 5 > this.bytes.length) this.grow(5);
    const { bytes } = this;
    while (value > 127) {
      bytes[this.size++] = value | 128;
      value >>>= 7;
    }
    bytes[this.size++] = value;
  }

  /** A whole number of 32 bits with its sign; small ones of either sign are short. */
  signed(value: number): void {
    this.unsigned(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** The letters of a text, each in one byte, or in two, the low one first. */
  letters(text: string, width: 1 | 2): void {
    this.grow(text.length * width);
    const { bytes } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      bytes[this.size++] = code;
      if (width === 2) bytes[this.size++] = code >>> 8;
    }
  }

  /** What was written so far; valid until more is written. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  private grow(by: number): void {
    if (this.size + by <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.size + by));
    larger.set(this.bytes.subarray(0, this.size));
    this.bytes = larger;
  }
}
