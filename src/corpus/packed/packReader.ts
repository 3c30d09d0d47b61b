import { span, type Span } from "../../text/span.ts";
import { ByteReader } from "./byteReader.ts";
import { readStrings } from "./readStrings.ts";

/** Reads what `PackWriter` wrote: numbers, strings by their numbers, and spans. */
export class PackReader extends ByteReader {
  private readonly strings: readonly string[];

  /** @param version the first byte; others are another layout's, and broken */
  constructor(bytes: Uint8Array, version: number) {
    super(bytes);
    if (this.byte() !== version) this.isBroken = true;
    this.strings = this.isBroken ? [] : readStrings(this);
  }

  string(): string {
    const text = this.strings[this.unsigned()];
    if (text === undefined) this.isBroken = true;
    return text ?? "";
  }

  span(from: number): Span {
    const start = from + this.signed();
    const length = this.unsigned();
    if (start < 0 || length >= 2 ** 30) this.isBroken = true;
    return span(start, start + length);
  }

  /** As many items as a number says, each read from where the one before began. */
  list<T extends Span>(read: (from: number) => T): T[] {
    const count = this.count();
    const items: T[] = [];
    let from = 0;
    for (let i = 0; i < count && !this.isBroken; i++) {
      const item = read(from);
      from = item.start;
      items.push(item);
    }
    return items;
  }
}
