import { grown } from "../../text/grown.ts";
import { ByteReader } from "../packed/byteReader.ts";
import { ByteWriter } from "../packed/byteWriter.ts";
import type { Postings } from "./postings.ts";

/*
 * Where the paragraphs begin and end; then the words of a text in some two and a half bytes each: the number of the word
 * (frequent words have small ones), then a byte for its length and its distance from the word before, if these are small as
 * they are nearly always.
 */

/** Up to so many code units of length, and less than so many of distance. */
const longest = 25;
const furthest = 5;
/** Says that distance and length follow as numbers. */
const escape = longest * furthest;

/** Postings as bytes. */
export function packPostings({ count, ids, starts, lengths, paragraphs }: Postings): Uint8Array {
  writer.size = 0;
  writer.unsigned(paragraphs.length);
  for (let i = 0; i < paragraphs.length; i++) writer.unsigned(paragraphs[i]! - (paragraphs[i - 1] ?? 0));
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
  return writer.written().slice();
}

const writer = new ByteWriter();

/** The postings that `packPostings` made bytes of. */
export function unpackPostings(bytes: Uint8Array): Postings {
  const reader = new WordReader(bytes);
  const { count, paragraphs } = reader;
  const ids = new Uint32Array(count);
  const starts = new Uint32Array(count);
  const lengths = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    reader.next();
    ids[i] = reader.id;
    starts[i] = reader.start;
    lengths[i] = reader.length;
  }
  return { count, ids, starts, lengths, paragraphs };
}

/** The numbers of the words alone, in order; valid until the next call. */
export function unpackWords(bytes: Uint8Array): Uint32Array {
  const reader = new WordReader(bytes);
  const { count } = reader;
  if (words.length < count) words = new Uint32Array(2 * count);
  for (let i = 0; i < count; i++) {
    reader.next();
    words[i] = reader.id;
  }
  return words.subarray(0, count);
}

let words = new Uint32Array(4096);

/** Where the paragraphs alone begin and end. */
export const unpackParagraphs = (bytes: Uint8Array): Uint32Array => new WordReader(bytes).paragraphs;

/**
 * Where words stand, as start and length in turn.
 * @param fits by word number: 1 for those that are meant
 */
export function placesOfWords(bytes: Uint8Array, fits: Uint8Array): Uint32Array {
  const reader = new WordReader(bytes);
  let size = 0;
  for (let i = 0; i < reader.count; i++) {
    reader.next();
    if (fits[reader.id] !== 1) continue;
    if (size === places.length) places = grown(places, new Uint32Array(2 * size));
    places[size++] = reader.start;
    places[size++] = reader.length;
  }
  return places.slice(0, size);
}

let places = new Uint32Array(1024);

/** Reads one word after the other. */
class WordReader {
  readonly paragraphs: Uint32Array;
  readonly count: number;
  id = 0;
  start = 0;
  length = 0;
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const reader = new ByteReader(bytes);
    const paragraphs = new Uint32Array(reader.unsigned());
    for (let i = 0; i < paragraphs.length; i++)
      paragraphs[i] = (paragraphs[i - 1] ?? 0) + reader.unsigned();
    this.paragraphs = paragraphs;
    this.count = reader.unsigned();
    this.at = reader.at;
  }

  next(): void {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    let id = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++]!;
      id |= (byte & 127) << shift;
    }
    this.id = id;
    const end = this.start + this.length;
    const both = bytes[this.at++]!;
    if (both === escape) {
      const reader = new ByteReader(bytes, this.at);
      this.start = end + reader.unsigned();
      this.length = reader.unsigned();
      this.at = reader.at;
    } else {
      this.start = end + ((both / longest) | 0);
      this.length = (both % longest) + 1;
    }
  }
}
