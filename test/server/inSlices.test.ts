import assert from "node:assert/strict";
import { Cancelled, resultInSlices } from "../../src/server/inSlices.ts";

/** Work of many short steps. */
function* steps(count: number): Generator<undefined, string, undefined> {
  for (let i = 0; i < count; i++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

describe("work in slices", () => {
  it("results in what the work does, and lets others have their turn meanwhile", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    assert.equal(await resultInSlices(steps(60)), "done");
    clearInterval(timer);
    assert.ok(turns >= 3, `${turns} turns`);
  });

  it("ends in the middle when it is cancelled", async () => {
    const cancellation = { isCancellationRequested: false };
    setTimeout(() => (cancellation.isCancellationRequested = true), 10);
    const work = steps(10_000);
    await assert.rejects(resultInSlices(work, cancellation), Cancelled);
  });
});
