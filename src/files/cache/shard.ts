import { bytesIn, rangeOf, type ByteRange, type PackedBytes } from "../../corpus/stored/packedBytes.ts";
import { readHash, sameHash, writeHash, type HashPlace } from "./words128.ts";

/** One value of a shard. */
export interface ShardEntry {
  /** A hash. */
  readonly key: string;
  readonly value: Uint8Array;
  /** The minute (since 1970) in which it was last known to be needed. */
  readonly used: number;
}

/** Words of the index for each entry: the key, where the value begins, how long it is, when it was used. */
const width = 7;
const start = 4;
const length = 5;
const used = 6;

/** Bytes before the index: how many entries there are. */
const countSize = 8;

/** Packed values, found by their keys. Its index is held, the values lie where its bytes lie. */
export class Shard {
  readonly size: number;
  private readonly index: Uint32Array;
  private readonly bytes: PackedBytes;
  private readonly from: number;

  /**
   * @param bytes made by `packShard` and unharmed, at a place in memory that is a multiple of four
   * @param lies where the same bytes lie to be read later, and where the first of all; left out: in memory
   */
  constructor(
    bytes: Uint8Array,
    lies: { readonly bytes: PackedBytes; readonly from: number } = rangeOf(bytes),
  ) {
    this.size = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!;
    this.index = new Uint32Array(bytes.buffer, bytes.byteOffset + countSize, width * this.size).slice();
    this.bytes = lies.bytes;
    this.from = lies.from;
  }

  /** The value of a key. */
  find({ words, at }: HashPlace): ByteRange | undefined {
    const { index } = this;
    const first = words[at]!;
    let from = 0;
    for (let to = this.size; from < to;) {
      const middle = (from + to) >>> 1;
      if (index[middle * width]! < first) from = middle + 1;
      else to = middle;
    }
    for (; from < this.size && index[from * width] === first; from++)
      if (sameHash(index, from * width, words, at)) return this.valueAt(from);
    return undefined;
  }

  *entries(): Generator<ShardEntry> {
    for (let i = 0; i < this.size; i++)
      yield {
        key: readHash(this.index, i * width),
        value: bytesIn(this.valueAt(i)),
        used: this.index[i * width + used]!,
      };
  }

  private valueAt(i: number): ByteRange {
    const from = this.from + this.index[i * width + start]!;
    return { bytes: this.bytes, from, end: from + this.index[i * width + length]! };
  }
}

/** Bytes of values not needed now that may stay in a shard however little is needed. */
const spare = 65_536;

/**
 * What to keep of a shard: all that is needed, marked as used now, and of the rest (other versions of documents, to which
 * people go back) at most as much, the last used first.
 */
export function keptEntries(
  entries: Iterable<ShardEntry>,
  needed: ReadonlySet<string>,
  now: number,
): ShardEntry[] {
  const kept: ShardEntry[] = [];
  const others: ShardEntry[] = [];
  for (const entry of entries)
    if (needed.has(entry.key)) kept.push({ ...entry, used: now });
    else others.push(entry);
  let room = Math.max(spare, sizeOf(kept));
  for (const entry of others.sort((a, b) => b.used - a.used)) {
    room -= entry.value.length;
    if (room < 0) break;
    kept.push(entry);
  }
  return kept;
}

const sizeOf = (entries: readonly ShardEntry[]): number =>
  entries.reduce((sum, { value }) => sum + value.length, 0);

/** A shard of these entries. Of entries with one key the first counts. */
export function packShard(entries: Iterable<ShardEntry>): Uint8Array {
  const byKey = new Map<string, ShardEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  const sorted = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const head = countSize + 4 * width * sorted.length;
  const bytes = new Uint8Array(head + sizeOf(sorted));
  const index = new Uint32Array(bytes.buffer, countSize, width * sorted.length);
  new Uint32Array(bytes.buffer, 0, 1)[0] = sorted.length;
  let at = head;
  sorted.forEach((entry, i) => {
    writeHash(index, i * width, entry.key);
    index[i * width + start] = at;
    index[i * width + length] = entry.value.length;
    index[i * width + used] = entry.used;
    bytes.set(entry.value, at);
    at += entry.value.length;
  });
  return bytes;
}
