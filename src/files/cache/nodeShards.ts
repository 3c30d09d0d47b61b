import { bytesIn, type ByteRange, type PackedBytes } from "../../corpus/stored/packedBytes.ts";
import { nodeStamp } from "../nodeStamp.ts";
import type { Spill } from "../spill.ts";
import type { SealedFiles } from "./nodeSealedFiles.ts";
import { packShardFile, shardBytesIn } from "./nodeShardFile.ts";
import { keptEntries, Shard } from "./shard.ts";
import type { ShardStamps } from "./shardStamps.ts";
import { firstByteAt, placed, type HashPlace } from "./words128.ts";

/** A shard as it was read, and whether another has been written since. */
interface ReadShard {
  readonly shard: Shard | undefined;
  isOld: boolean;
}

/**
 * The shards of a corpus on the disk. One whose file is as it was when it was last known to be whole is read only when a
 * value of it is wanted, so that a corpus is there before all that is kept of it has been read.
 */
export class NodeShards {
  private readonly files: SealedFiles;
  private readonly spill: Spill;
  /** What files are like that are known to be whole, and to have the values of all files of the corpus that belong there. */
  readonly stamps: ShardStamps;
  /** Whether more is known of them than when they were last written down. */
  hasNewStamps = false;
  private readonly read = new Map<number, ReadShard>();
  /** Those that others have written, so that it has to be looked whether all is in them that should be. */
  readonly unchecked = new Set<number>();
  /** Whether those not read yet are as they were. */
  private readonly asTheyWere = new Map<number, boolean>();
  private later: LaterValues | undefined;

  /** @param stamps what is known of the files */
  constructor(files: SealedFiles, spill: Spill, stamps: ShardStamps) {
    this.files = files;
    this.spill = spill;
    this.stamps = stamps;
  }

  /** The value of a key that was kept: bytes that are none if, against all expectations, it is not there when they are wanted. */
  kept(key: HashPlace): ByteRange | undefined {
    const number = firstByteAt(key);
    if (this.read.has(number) || !this.isAsItWas(number)) return this.find(key);
    if (this.later?.keys !== key.words)
      this.later = new LaterValues(key.words, (wanted) => this.find(wanted));
    return { bytes: this.later, from: key.at, end: key.at + 1 };
  }

  /** The value of a key; undefined if it is not kept. */
  find(key: HashPlace): ByteRange | undefined {
    const number = firstByteAt(key);
    const known = this.read.get(number) ?? this.readAnew(number);
    const value = known.shard?.find(key);
    return value || !known.isOld ? value : this.readAnew(number).shard?.find(key);
  }

  /**
   * Add values to a shard. Another process may have written it meanwhile: what it has added stays.
   * @param needed the keys of all values that must stay
   */
  write(number: number, values: ReadonlyMap<string, ByteRange>, needed: Set<string>): void {
    const bytes = this.files.read(nameOfShard(number), "shard");
    const before = bytes ? new Shard(shardBytesIn(bytes)).entries() : [];
    const minute = Math.floor(Date.now() / 60_000);
    const added = [...values].flatMap(([key, range]) => {
      const value = bytesIn(range);
      // What cannot be had any more is analysed again next time.
      return value.length === range.end - range.from ? [{ key, value, used: minute }] : [];
    });
    for (const { key } of added) needed.add(key);
    const kept = keptEntries([...added, ...before], needed, minute);
    const stamp = this.files.write(nameOfShard(number), packShardFile(kept, this.files.engine));
    const keys = new Set(kept.map(({ key }) => key));
    this.note(number, [...needed].every((key) => keys.has(key)) ? stamp : undefined);
    this.unchecked.delete(number);
    this.asTheyWere.delete(number);
    const read = this.read.get(number);
    if (read) read.isOld = true;
  }

  /** @param needed by shard, of those unchecked, the keys of all values that should be in it */
  check(needed: ReadonlyMap<number, ReadonlySet<string>>): void {
    for (const [number, keys] of needed) {
      const shard = this.read.get(number)?.shard;
      if (![...keys].every((key) => shard?.find(placed(key)))) this.note(number, undefined);
    }
    this.unchecked.clear();
  }

  private readAnew(number: number): ReadShard {
    const name = nameOfShard(number);
    const stamp = nodeStamp(this.files.path(name));
    const file = this.files.read(name, "shard");
    if (this.note(number, file && stamp)) this.unchecked.add(number);
    const bytes = file && shardBytesIn(file);
    const read = { shard: bytes && new Shard(bytes, this.spill.put(bytes)), isOld: false };
    this.read.set(number, read);
    return read;
  }

  private isAsItWas(number: number): boolean {
    let known = this.asTheyWere.get(number);
    if (known === undefined) {
      const stamp = nodeStamp(this.files.path(nameOfShard(number)));
      known = stamp !== undefined && this.stamps.isAsItWas(number, stamp);
      this.asTheyWere.set(number, known);
    }
    return known;
  }

  private note(number: number, stamp: ReturnType<typeof nodeStamp>): boolean {
    const isNews = this.stamps.set(number, stamp);
    if (isNews) this.hasNewStamps = true;
    return isNews;
  }
}

/** Values that are looked for when they are wanted. One lies, so to say, where its key stands. */
class LaterValues implements PackedBytes {
  readonly keys: Uint32Array;
  private readonly find: (key: HashPlace) => ByteRange | undefined;

  constructor(keys: Uint32Array, find: (key: HashPlace) => ByteRange | undefined) {
    this.keys = keys;
    this.find = find;
  }

  subarray(from: number): Uint8Array {
    const value = this.find({ words: this.keys, at: from });
    return value ? bytesIn(value) : new Uint8Array(0);
  }
}

const nameOfShard = (number: number): string => number.toString(16).padStart(2, "0");
