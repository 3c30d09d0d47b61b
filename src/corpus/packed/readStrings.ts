import type { ByteReader } from "./byteReader.ts";
import { knownStrings } from "./knownStrings.ts";
import { asKnown, asLatin, asWide } from "./stringKinds.ts";

/** The strings of a document as `StringWriter` wrote them. Of damaged bytes anything, and the reader is broken. */
export function readStrings(reader: ByteReader): readonly string[] {
  const count = reader.count();
  const strings: string[] = [];
  for (let i = 0; i < count && !reader.isBroken; i++) strings.push(readString(reader, strings));
  return strings;
}

function readString(reader: ByteReader, before: readonly string[]): string {
  const head = reader.unsigned();
  const size = head >>> 2;
  switch (head & 3) {
    case asKnown:
      return reader.oneOf(knownStrings, size);
    case asLatin:
      return lettersOf(reader.slice(size));
    case asWide: {
      const bytes = reader.slice(2 * size);
      const letters = new Uint16Array(bytes.length / 2);
      for (let i = 0; i < letters.length; i++) letters[i] = bytes[2 * i]! | (bytes[2 * i + 1]! << 8);
      return lettersOf(letters);
    }
    default:
      return joined(reader, before, size);
  }
}

/** A string of its own, not a piece of a longer one. */
function lettersOf(codes: Uint8Array | Uint16Array): string {
  let text = "";
  for (let at = 0; at < codes.length; at += 1024)
    text += String.fromCharCode(...codes.subarray(at, at + 1024));
  return text;
}

function joined(reader: ByteReader, before: readonly string[], count: number): string {
  let text = "";
  if (count > reader.left) reader.isBroken = true;
  for (let i = 0; i < count && !reader.isBroken; i++) {
    const index = reader.unsigned();
    if (index >= before.length || text.length > longest) reader.isBroken = true;
    else text += (i === 0 ? "" : i % 2 === 1 ? "“" : "”") + before[index]!;
  }
  return text;
}

/** Damaged bytes may join joined strings again and again. */
const longest = 2 ** 28;
