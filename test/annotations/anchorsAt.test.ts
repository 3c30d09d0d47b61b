import assert from "node:assert/strict";
import { anchorOf, anchorsAt } from "../../src/annotations/anchorOf.ts";

const text = "The mill by the old bridge closed. The mill by the old harbour did not. A mill closed.";
const places = [4, 39, 74].map((start) => ({ start, end: start + 4 }));

describe("anchors", () => {
  it("are the same for one stretch as for many", () => {
    assert.deepEqual(
      anchorsAt(text, places),
      places.map((place) => anchorOf(text, place)),
    );
  });
  it("keep more where a look-alike stands elsewhere", () => {
    const long = `${"x ".repeat(40)}by the very old and crooked stone bridge lay Ada’s mill${" y".repeat(40)}`;
    const twice = `${long}\n${long.replace("very", "really")}`;
    const start = twice.indexOf("mill");
    const { prefix } = anchorOf(twice, { start, end: start + 4 });
    assert.ok(prefix.length > 80 && prefix.includes("very old and crooked"));
  });
  it("cost as much more as there are more of the same words", () => {
    const cost = (times: number): number => {
      const long = "The mill was old. ".repeat(times);
      const spans = Array.from({ length: times }, (_, i) => ({ start: 18 * i + 4, end: 18 * i + 8 }));
      const before = process.cpuUsage();
      anchorsAt(long, spans);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(500);
    const [once, eightfold] = [cost(500), cost(4000)] as const;
    assert.ok(eightfold < 24 * Math.max(once, 3000), `${once} µs, then ${eightfold} µs`);
  });
});
