import type { Span } from "../../text/span.ts";
import { ByteWriter } from "./byteWriter.ts";
import { StringWriter } from "./stringWriter.ts";

/** Writes what findings are made of: numbers, strings by their numbers, and spans. May be used again and again. */
export class PackWriter extends ByteWriter {
  private readonly strings = new StringWriter();
  private sections: number[] = [];

  /** End what can be read by itself. */
  endSection(): void {
    this.sections.push(this.size);
  }

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

  /** All bytes, as `PackedSections` reads them. What is written next begins anew. */
  finish(version: number): Uint8Array {
    const { strings, sections } = this;
    const body = this.size;
    this.unsigned(strings.count);
    this.unsigned(strings.size);
    sections.forEach((end, i) => this.unsigned(end - (sections[i - 1] ?? 0)));
    const written = this.written();
    const head = written.subarray(body);
    const bytes = new Uint8Array(1 + head.length + strings.size + body);
    bytes[0] = version;
    bytes.set(head, 1);
    bytes.set(strings.written(), 1 + head.length);
    bytes.set(written.subarray(0, body), 1 + head.length + strings.size);
    this.clear();
    return bytes;
  }

  /** Forget what was written. */
  clear(): void {
    this.strings.clear();
    this.sections = [];
    this.size = 0;
  }
}
