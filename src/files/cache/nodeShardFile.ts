import { deflateRawSync, inflateRawSync } from "node:zlib";
import { headSize, seal, unsealed } from "./sealed.ts";
import { packShard, type ShardEntry } from "./shard.ts";

/** Bytes of the content before the shard: how many it has, and how many of them are written. */
const lengthsSize = 8;

/** A shard with more bytes is written as it is: to make it shorter would hold up others. */
const most = 1_000_000;

/** A shard as a file, about half as long as it is. */
export function packShardFile(entries: Iterable<ShardEntry>, engine: string): Uint8Array {
  const shard = packShard(entries);
  const written = shorter(shard);
  const bytes = unsealed(lengthsSize + written.length);
  new Uint32Array(bytes.buffer, headSize, 2).set([shard.length, written.length]);
  bytes.set(written, headSize + lengthsSize);
  seal(bytes, "shard", engine);
  return bytes;
}

/** One of the same length would be taken for the shard itself. */
function shorter(shard: Uint8Array): Uint8Array {
  if (shard.length > most) return shard;
  const deflated = deflateRawSync(shard, { level: 1 });
  return deflated.length < shard.length ? deflated : shard;
}

/**
 * The shard in a file, as `packShard` made it.
 * @param bytes made by `packShardFile` and unharmed
 */
export function shardBytesIn(bytes: Uint8Array): Uint8Array {
  const [size = 0, length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset + headSize, 2);
  const from = headSize + lengthsSize;
  const written = bytes.subarray(from, from + length);
  if (length === size) return written;
  const shard = new Uint8Array(size);
  shard.set(inflateRawSync(written));
  return shard;
}
