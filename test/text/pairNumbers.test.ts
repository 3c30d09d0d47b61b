import assert from "node:assert/strict";
import { PairNumbers } from "../../src/text/pairNumbers.ts";

describe("pairs of numbers", () => {
  it("are numbered in the order in which they first come", () => {
    const pairs = new PairNumbers();
    assert.deepEqual(
      [pairs.of(3, 5), pairs.of(5, 3), pairs.of(3, 5), pairs.of(0, 0), pairs.of(5, 3)],
      [0, 1, 0, 2, 1],
    );
    assert.equal(pairs.size, 3);
  });
  it("keep their numbers however many there are", () => {
    const pairs = new PairNumbers();
    for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) assert.equal(pairs.of(a, b), a * 100 + b);
    for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) assert.equal(pairs.of(a, b), a * 100 + b);
  });

  it("begins from 0 again when cleared, however many pairs there were", () => {
    const pairs = new PairNumbers();
    for (const count of [3, 20_000]) {
      for (let i = 0; i < count; i++) assert.equal(pairs.of(i, 2 * i), i);
      pairs.clear();
      assert.equal(pairs.size, 0);
      assert.equal(pairs.of(7, 8), 0);
      pairs.clear();
    }
  });
});
