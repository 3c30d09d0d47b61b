import { ByteReader } from "./byteReader.ts";
import { knownStrings } from "./knownStrings.ts";
import { asKnown, asLatin, asPieces, asWide } from "./stringKinds.ts";

/** The strings of a document as `StringWriter` wrote them, each made when it is first asked for. */
export class PackedStrings {
  private readonly reader: ByteReader;
  private readonly count: number;
  /** Where each string begins; found when the first is asked for. */
  private starts: number[] | undefined;
  private readonly made: (string | undefined)[] = [];

  constructor(bytes: Uint8Array, from: number, end: number, count: number) {
    this.reader = new ByteReader(bytes, from, end);
    this.count = count;
  }

  /** A string by its number; undefined if there is none or its bytes are damaged. */
  at(number: number): string | undefined {
    const known = this.made[number];
    if (known !== undefined) return known;
    const start = (this.starts ??= this.scan())[number];
    if (start === undefined) return undefined;
    const text = this.read(number, start);
    if (text !== undefined) this.made[number] = text;
    return text;
  }

  /** Where the letters of a string lie, if each is one byte; undefined for all others. */
  lettersOf(number: number): { readonly from: number; readonly end: number } | undefined {
    const { reader } = this;
    const start = (this.starts ??= this.scan())[number];
    if (start === undefined) return undefined;
    reader.at = start;
    const head = reader.unsigned();
    return (head & 3) === asLatin ? { from: reader.at, end: reader.at + (head >>> 2) } : undefined;
  }

  private scan(): number[] {
    const { reader } = this;
    const starts: number[] = [];
    while (starts.length < this.count && !reader.isBroken) {
      starts.push(reader.at);
      const head = reader.unsigned();
      const size = head >>> 2;
      if ((head & 3) === asLatin) reader.skip(size);
      else if ((head & 3) === asWide) reader.skip(2 * size);
      else if ((head & 3) === asPieces) for (let i = 0; i < size && !reader.isBroken; i++) reader.unsigned();
    }
    return reader.isBroken ? [] : starts;
  }

  private read(number: number, start: number): string | undefined {
    const { reader } = this;
    reader.at = start;
    const head = reader.unsigned();
    const size = head >>> 2;
    switch (head & 3) {
      case asKnown:
        return knownStrings[size];
      case asLatin:
        return reader.letters(size, 1);
      case asWide:
        return reader.letters(size, 2);
      default:
        return this.joined(number, size);
    }
  }

  /** Earlier strings, which have no pieces of their own, so that damaged bytes cannot make endless ones. */
  private joined(number: number, count: number): string | undefined {
    const pieces: number[] = [];
    for (let i = 0; i < count; i++) pieces.push(this.reader.unsigned());
    let text = "";
    for (const [i, piece] of pieces.entries()) {
      const words = piece < number ? this.at(piece) : undefined;
      if (words === undefined || words.includes("“") || text.length > longest) return undefined;
      text += (i === 0 ? "" : i % 2 === 1 ? "“" : "”") + words;
    }
    return text;
  }
}

/** No text is as long. */
const longest = 2 ** 28;
