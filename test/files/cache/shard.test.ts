import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { bytesIn } from "../../../src/corpus/stored/packedBytes.ts";
import { packShardFile, shardBytesIn } from "../../../src/files/cache/nodeShardFile.ts";
import { keptEntries, packShard, Shard, type ShardEntry } from "../../../src/files/cache/shard.ts";
import { placed } from "../../../src/files/cache/words128.ts";

const engine = "0123456789abcdef0123456789abcdef";
const keyOf = (i: number): string => `ffffff${i % 3}0`.padEnd(31, "0") + (i % 16).toString(16);
const entry = (i: number, size = i, used = i): ShardEntry => ({
  key: keyOf(i),
  value: new Uint8Array(size).fill(i),
  used,
});

describe("a shard", () => {
  it("has what was packed, also under keys that begin alike", () => {
    const entries = Array.from({ length: 16 }, (_, i) => entry(i));
    const shard = new Shard(packShard(entries));
    for (const { key, value } of entries) assert.deepEqual(bytesIn(shard.find(placed(key))!), value);
    assert.equal(shard.find(placed(`a${keyOf(1).slice(1)}`)), undefined);
    assert.deepEqual(
      [...shard.entries()].map(({ used }) => used).sort((a, b) => a - b),
      [...entries.keys()],
    );
  });

  it("can be empty", () => {
    const shard = new Shard(packShard([]));
    assert.equal(shard.find(placed(keyOf(1))), undefined);
    assert.deepEqual([...shard.entries()], []);
  });

  it("is as it was in its file, however large", () => {
    const noise = Array.from({ length: 600_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 24);
    for (const size of [0, 5, 600_000]) {
      const shard = packShard([
        entry(1, 300),
        { ...entry(2), value: Uint8Array.from(noise.slice(0, size)) },
        entry(3, size),
      ]);
      const file = packShardFile(new Shard(shard).entries(), engine);
      assert.deepEqual(shardBytesIn(file), shard);
      assert.ok(file.length < shard.length + 100);
    }
  });

  it("is as it was in its file where nothing makes it shorter, or no longer by a byte", () => {
    const noise = Array.from({ length: 3_000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 24);
    for (let zeros = 0; zeros < 400; zeros++) {
      const value = Uint8Array.from([...new Uint8Array(zeros), ...noise.slice(zeros * 5, zeros * 5 + 300)]);
      const shard = packShard([
        { key: createHash("md5").update(`${zeros}`).digest("hex"), value, used: zeros },
      ]);
      assert.deepEqual(shardBytesIn(packShardFile(new Shard(shard).entries(), engine)), shard, `${zeros}`);
    }
  });

  it("keeps what is needed, as used now, and of the rest the newest up to as much", () => {
    const entries = [
      entry(1, 50_000),
      entry(2, 50_000),
      entry(3, 50_000),
      entry(4, 50_000),
      entry(5, 50_000),
    ];
    const kept = (...needed: number[]): string =>
      keptEntries(entries, new Set(needed.map(keyOf)), 99)
        .map(({ value, used }) => `${value[0]}@${used}`)
        .join(" ");
    assert.equal(kept(1, 2), "1@99 2@99 5@5 4@4");
    assert.equal(kept(1, 2, 3), "1@99 2@99 3@99 5@5 4@4");
    assert.equal(kept(1), "1@99 5@5");
    assert.equal(kept(), "5@5");
  });
});
