import assert from "node:assert/strict";
import { measure } from "../../bench/anchors/measure.ts";
import { described } from "../../bench/anchors/report.ts";
import { shortcomings } from "../../bench/anchors/score.ts";

describe("annotations under random edit scripts", () => {
  it("are placed right in 99 % of the cases or more, and wrongly in none", () => {
    const wrong: string[] = [];
    const scores = measure({
      scripts: 300,
      seed: 1,
      tell: (told) => void (told.verdict === "wrong" && wrong.push(described(told))),
    });
    assert.deepEqual(wrong, []);
    assert.deepEqual(shortcomings(scores), []);
    const { kept, edited, gone } = scores.Glossator;
    assert.ok(kept.spans > 5_000 && edited.spans > 20 && gone.spans > 50, "the scripts hardly edit anything");
  });

  it("are told from offsets alone, which go wrong", () => {
    const { kept } = measure({ scripts: 30, seed: 2 })["offsets only"];
    assert.ok(kept.wrong > kept.spans / 2);
  });
});
