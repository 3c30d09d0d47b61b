import assert from "node:assert/strict";
import { ByteSlabs } from "../../src/corpus/search/byteSlabs.ts";
import { bytesIn } from "../../src/corpus/stored/packedBytes.ts";

describe("slabs of bytes", () => {
  const numbers = Array.from({ length: 400 }, (_, i) => (i % 50 === 49 ? 60_000 : 3000));
  const bytesOf = (i: number): Uint8Array => new Uint8Array(numbers[i]!).fill(i);

  for (const how of ["stay in memory", "are given away when they are full"])
    it(`have all that was put in when they ${how}`, () => {
      const taken: number[] = [];
      const keep = (bytes: Uint8Array) => {
        taken.push(bytes.length);
        return { bytes: Buffer.concat([Buffer.from("xyz"), bytes]), from: 3 };
      };
      const slabs = new ByteSlabs();
      const ranges = numbers.map((_, i) => slabs.add(bytesOf(i), how === "stay in memory" ? undefined : keep));
      for (const [i, range] of ranges.entries())
        assert.deepEqual(Buffer.from(bytesIn(range)), Buffer.from(bytesOf(i)));
      const all = numbers.reduce<number>((a, b) => a + b, 0);
      const given = taken.reduce((a, b) => a + b, 0);
      assert.ok(how === "stay in memory" ? given === 0 : given > all - 2 ** 18 && taken.length < 20);
    });
});
