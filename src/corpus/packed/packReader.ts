import { resultOf } from "../../text/resultOf.ts";
import { span, type Span } from "../../text/span.ts";
import { ByteReader } from "./byteReader.ts";
import type { PackedStrings } from "./packedStrings.ts";

/** Reads what `PackWriter` wrote: numbers, strings by their numbers, and spans. */
export class PackReader extends ByteReader {
  private readonly strings: PackedStrings;

  constructor(bytes: Uint8Array, from: number, end: number, strings: PackedStrings) {
    super(bytes, from, end);
    this.strings = strings;
  }

  string(): string {
    const text = this.strings.at(this.unsigned());
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
  list<T extends Span>(read: (reader: PackReader, from: number) => T): T[] {
    return resultOf(this.listInSteps(read));
  }

  /** The same with a pause after each few hundred. */
  *listInSteps<T extends Span>(
    read: (reader: PackReader, from: number) => T,
  ): Generator<undefined, T[], undefined> {
    const count = this.count();
    const items: T[] = [];
    let from = 0;
    for (let i = 1; i <= count && !this.isBroken; i++) {
      const item = read(this, from);
      from = item.start;
      items.push(item);
      if (i % stepSize === 0) yield;
    }
    return items;
  }

  /** As many things as a number says. */
  times<T>(read: () => T): T[] {
    const count = this.count();
    const items: T[] = [];
    for (let i = 0; i < count && !this.isBroken; i++) items.push(read());
    return items;
  }
}

/** Items between two pauses. */
const stepSize = 500;
