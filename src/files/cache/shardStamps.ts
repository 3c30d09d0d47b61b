import type { FileStamp } from "../files.ts";

/** How many shards there are: one for each first byte of a key. */
export const shardCount = 256;

/** What the files of shards were like when they were last known to be whole, four numbers for each. */
export class ShardStamps {
  readonly numbers: Float64Array;

  /** @param numbers left out: nothing is known of any */
  constructor(numbers = new Float64Array(4 * shardCount).fill(Number.NaN)) {
    this.numbers = numbers;
  }

  /** Whether a file that has this stamp now is as it was. That another has taken its place shows even a moment later. */
  isAsItWas(shard: number, { size, modified, changed, inode }: FileStamp): boolean {
    const { numbers } = this;
    const at = 4 * shard;
    return (
      numbers[at] === size &&
      numbers[at + 1] === modified &&
      numbers[at + 2] === changed &&
      numbers[at + 3] === inode
    );
  }

  /**
   * @param stamp undefined: it is not known to be whole
   * @returns whether that is news
   */
  set(shard: number, stamp: FileStamp | undefined): boolean {
    const { numbers } = this;
    const at = 4 * shard;
    if (stamp ? this.isAsItWas(shard, stamp) : Number.isNaN(numbers[at])) return false;
    // Nothing equals NaN.
    numbers.set(stamp ? [stamp.size, stamp.modified, stamp.changed, stamp.inode] : [Number.NaN], at);
    return true;
  }
}
