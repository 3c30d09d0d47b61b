import assert from "node:assert/strict";
import { emptyRegistry } from "../../src/registry/registry.ts";
import { priming } from "../../src/server/priming.ts";

describe("priming", () => {
  it("goes on in small steps as long as it is wanted", () => {
    let left = 7;
    assert.equal([...priming(emptyRegistry, () => left-- > 0)].length, 7);
    assert.ok([...priming(emptyRegistry, () => true)].length > 50);
  });
});
