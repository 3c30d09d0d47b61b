import type { Span } from "../../text/span.ts";
import { ByteWriter } from "./byteWriter.ts";
import { StringWriter } from "./stringWriter.ts";

/** Writes what findings are made of: numbers, strings by their numbers, and spans. May be used again and again. */
export class PackWriter extends ByteWriter {
  private readonly strings = new StringWriter();

  string(text: string): void {
    this.unsigned(this.strings.numberOf(text));
  }

  /** A string if there is one; its owner's flags tell. */
  optional(text: string | null | undefined): void {
    if (text !== undefined && text !== null) this.string(text);
  }

  /** A span by its distance from a place near it, and its length. */
  span({ start, end }: Span, from: number): void {
    this.signed(start - from);
    this.unsigned(end - start);
  }

  optionalSpan(span: Span | undefined, from: number): void {
    if (span) this.span(span, from);
  }

  /** All bytes: the version, the strings, and what was written. What is written next begins anew. */
  finish(version: number): Uint8Array {
    const { strings } = this;
    const body = this.size;
    this.unsigned(strings.count);
    const count = this.written().subarray(body);
    const bytes = new Uint8Array(1 + count.length + strings.size + body);
    bytes[0] = version;
    bytes.set(count, 1);
    bytes.set(strings.written(), 1 + count.length);
    bytes.set(this.written().subarray(0, body), 1 + count.length + strings.size);
    strings.clear();
    this.size = 0;
    return bytes;
  }
}
