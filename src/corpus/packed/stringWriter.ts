import { ByteWriter } from "./byteWriter.ts";
import { knownStrings } from "./knownStrings.ts";
import { asKnown, asLatin, asPieces, asWide } from "./stringKinds.ts";

/**
 * Strings of one document, each written once and named by a number from then on. What our own rules say of themselves
 * costs a byte or two, other words a byte a letter (two beyond Latin-1), so that every string comes back as it was.
 */
export class StringWriter extends ByteWriter {
  private readonly numbers = new Map<string, number>();

  /** How many strings there are. */
  get count(): number {
    return this.numbers.size;
  }

  /** The number of a string. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.write(text);
    // Its pieces, if it has any, have come before it.
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** Forget all. */
  clear(): void {
    this.size = 0;
    this.numbers.clear();
  }

  private write(text: string): void {
    const known = numbersOfKnown.get(text);
    if (known !== undefined) return this.unsigned(known * 4 + asKnown);
    const pieces = text.includes("“") ? piecesOf(text) : undefined;
    if (pieces) {
      const numbers = pieces.map((piece) => this.numberOf(piece));
      this.unsigned(numbers.length * 4 + asPieces);
      for (const number of numbers) this.unsigned(number);
      return;
    }
    const isLatin = !beyondLatin.test(text);
    this.unsigned(text.length * 4 + (isLatin ? asLatin : asWide));
    this.letters(text, isLatin ? 1 : 2);
  }
}

const beyondLatin = /[^\0-\xff]/;

const numbersOfKnown = new Map(knownStrings.map((text, number) => [text, number]));

/** The pieces of `“said” comes first` between its marks; undefined if these do not open and close in turn. */
function piecesOf(text: string): readonly string[] | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== opening && code !== closing) continue;
    if ((code === opening) !== (pieces.length % 2 === 0)) return undefined;
    pieces.push(text.slice(from, i));
    from = i + 1;
  }
  return [...pieces, text.slice(from)];
}

const opening = "“".charCodeAt(0);
const closing = "”".charCodeAt(0);
