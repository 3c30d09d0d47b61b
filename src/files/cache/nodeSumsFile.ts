import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { BlockSums } from "../../corpus/sums/blockSums.ts";
import { headSize, seal, unsealed } from "./sealed.ts";

/** Bytes of the content before the text: how long it is. */
const lengthSize = 8;

/** The sums of blocks, by what tells the findings in them, as a file: JSON within the seal, a fifth as long as it is written. */
export function packSums(sums: ReadonlyMap<string, BlockSums>, engine: string): Uint8Array {
  const text = deflateRawSync(JSON.stringify([...sums]), { level: 3 });
  const bytes = unsealed(lengthSize + text.length);
  new Uint32Array(bytes.buffer, headSize, 1)[0] = text.length;
  bytes.set(text, headSize + lengthSize);
  seal(bytes, "sums", engine);
  return bytes;
}

/** @param bytes made by `packSums` and unharmed */
export function sumsIn(bytes: Uint8Array): Map<string, BlockSums> {
  const length = new Uint32Array(bytes.buffer, bytes.byteOffset + headSize, 1)[0]!;
  const from = headSize + lengthSize;
  return new Map(JSON.parse(new TextDecoder().decode(inflateRawSync(bytes.subarray(from, from + length)))));
}
