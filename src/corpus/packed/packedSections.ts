import { ByteReader } from "./byteReader.ts";
import { PackedStrings } from "./packedStrings.ts";
import { PackReader } from "./packReader.ts";

/**
 * What `PackWriter` wrote, each section of which can be read without the others: behind the version byte the number and
 * size of the strings and the sizes of the sections, then all these in turn.
 */
export class PackedSections {
  /** Whether the bytes are damaged or of another version, as far as their head tells. */
  readonly isBroken: boolean;
  readonly bytes: Uint8Array;
  readonly strings: PackedStrings;
  /** Where each section begins, and the last one ends. */
  private readonly starts: readonly number[];

  constructor(bytes: Uint8Array, version: number, count: number) {
    const head = new ByteReader(bytes);
    const isOther = head.byte() !== version;
    const stringCount = head.unsigned();
    const sizes = [head.unsigned()];
    for (let i = 0; i < count; i++) sizes.push(head.unsigned());
    const starts: number[] = [];
    let at = head.at;
    for (const size of sizes) starts.push((at += size));
    this.isBroken = isOther || head.isBroken || at !== bytes.length || stringCount > sizes[0]!;
    this.bytes = bytes;
    this.starts = starts;
    this.strings = new PackedStrings(bytes, head.at, starts[0]!, this.isBroken ? 0 : stringCount);
  }

  /** A reader of one section; of broken bytes it is broken. */
  section(index: number): PackReader {
    const reader = this.isBroken
      ? new PackReader(this.bytes, 0, 0, this.strings)
      : new PackReader(this.bytes, this.starts[index]!, this.starts[index + 1]!, this.strings);
    if (this.isBroken) reader.isBroken = true;
    return reader;
  }
}
