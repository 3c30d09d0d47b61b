import assert from "node:assert/strict";
import { Patience } from "../../src/server/patience.ts";

describe("patience", () => {
  it("waits until it is ended, once", async () => {
    let over = 0;
    const patience = new Patience(() => over++);
    patience.end();
    assert.equal(over, 0);
    patience.begin();
    patience.begin();
    assert.equal(patience.isWaiting, true);
    const ended = patience.ended();
    patience.end();
    patience.end();
    assert.equal(patience.isWaiting, false);
    await ended;
    await patience.ended();
    assert.equal(over, 1);
  });
  it("does not wait for ever", async () => {
    const began = performance.now();
    await new Promise<void>((resolve) => new Patience(resolve).begin());
    assert.ok(performance.now() - began > 500);
  });
});
