import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../src/text/edits.ts";
import { anyText } from "../support/arbitraries.ts";

describe("text edits", () => {
  it("apply in any order as if at once", () =>
    assert.equal(
      applyEdits("one two three", [
        { start: 8, end: 13, newText: "3" },
        { start: 0, end: 3, newText: "1" },
        { start: 4, end: 4, newText: "(a)" },
      ]),
      "1 (a)two 3",
    ));

  it("that overlap are refused", () =>
    assert.throws(
      () =>
        applyEdits("abcdef", [
          { start: 0, end: 3, newText: "" },
          { start: 2, end: 4, newText: "" },
        ]),
      RangeError,
    ));

  it("that replace stretches by themselves change nothing", () =>
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { maxLength: 6 }), (text, cuts) => {
        const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const edits = at.slice(1).map((end, i) => ({ start: at[i]!, end, newText: text.slice(at[i], end) }));
        assert.equal(applyEdits(text, edits), text);
      }),
    ));
});
