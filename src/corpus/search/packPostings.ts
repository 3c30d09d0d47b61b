import { ByteReader } from "../packed/byteReader.ts";
import { ByteWriter } from "../packed/byteWriter.ts";
import type { Postings } from "./postings.ts";

/*
 * The words of a text in some two and a half bytes each: the number of the word (frequent words have small ones), then a
 * byte for its length and its distance from the word before, if these are small as they are nearly always.
 */

/** Up to so many code units of length, and less than so many of distance. */
const longest = 25;
const furthest = 5;
/** Says that distance and length follow as numbers. */
const escape = longest * furthest;

/** Postings as bytes. */
export function packPostings({ count, ids, starts, lengths, paragraphs }: Postings): Uint8Array {
  writer.size = 0;
  writer.unsigned(count);
  let end = 0;
  for (let i = 0; i < count; i++) {
    const distance = starts[i]! - end;
    const length = lengths[i]!;
    writer.unsigned(ids[i]!);
    if (distance < furthest && length > 0 && length <= longest)
      writer.unsigned(distance * longest + length - 1);
    else {
      writer.unsigned(escape);
      // Of very long words only the first so many code units are counted here, so that they do not reach back.
      writer.unsigned(distance);
      writer.unsigned(length);
    }
    end = starts[i]! + length;
  }
  writer.unsigned(paragraphs.length);
  for (let i = 0; i < paragraphs.length; i++) writer.unsigned(paragraphs[i]! - (paragraphs[i - 1] ?? 0));
  return writer.written().slice();
}

const writer = new ByteWriter();

/** The postings that `packPostings` made bytes of. */
export function unpackPostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const count = reader.unsigned();
  const ids = new Uint32Array(count);
  const starts = new Uint32Array(count);
  const lengths = new Uint8Array(count);
  let end = 0;
  let { at } = reader;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    let id = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      id |= (byte & 127) << shift;
    }
    ids[i] = id;
    let distance = bytes[at++]!;
    let length: number;
    if (distance === escape) {
      reader.at = at;
      distance = reader.unsigned();
      length = reader.unsigned();
      at = reader.at;
    } else {
      length = (distance % longest) + 1;
      distance = (distance / longest) | 0;
    }
    starts[i] = end += distance;
    lengths[i] = length;
    end += length;
  }
  reader.at = at;
  const paragraphs = new Uint32Array(reader.unsigned());
  for (let i = 0; i < paragraphs.length; i++) paragraphs[i] = (paragraphs[i - 1] ?? 0) + reader.unsigned();
  return { count, ids, starts, lengths, paragraphs };
}

/** The numbers of the words alone, in order; valid until the next call. */
export function unpackWords(bytes: Uint8Array): Uint32Array {
  const reader = new ByteReader(bytes);
  const count = reader.unsigned();
  if (words.length < count) words = new Uint32Array(2 * count);
  let { at } = reader;
  const skip = (): void => {
    while (bytes[at++]! > 127);
  };
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++]!;
    let id = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++]!;
      id |= (byte & 127) << shift;
    }
    words[i] = id;
    if (bytes[at++] !== escape) continue;
    skip();
    skip();
  }
  return words.subarray(0, count);
}

let words = new Uint32Array(4096);
