import assert from "node:assert/strict";
import { valueAt } from "../../src/yaml/valueAt.ts";
import { parseMarked } from "../support/marked.ts";

/** `a.b.c = written`, or nothing where no value could stand. */
function place(marked: string): string {
  const { text, cursor } = parseMarked(marked);
  const found = valueAt(text, cursor!);
  return found
    ? `${found.path.join(".")} = ${text.slice(found.written.start, found.written.end)}`
    : "nothing";
}

describe("the value at a cursor", () => {
  const cases: readonly [string, string][] = [
    ["a:\n  b: x‸y\n", "a.b = x"],
    ["a:\n  b: ‸", "a.b = "],
    ["a:\n  b: ‸\n  c: d\n", "a.b = "],
    ["a:\n  b:‸", "nothing"],
    ["a:\n  b‸", "nothing"],
    ["a:\n  ‸", "nothing"],
    ["‸", "nothing"],
    ["a: x # and ‸", "nothing"],
    ['a:\n  b: "x‸"\n', "a.b = x"],
    ["a:\n  'b c': x‸", "a.b c = x"],
    ["a:\n  - x\n  - y‸", "a = y"],
    ["a:\n  - ‸", "a = "],
    ["a:\n- x\n- y‸", "a = y"],
    ["a:\n  -‸", "a = "],
    ["a:\n  b:\n    - c: x\n      d: y‸", "a.b.d = y"],
    ["a:\n  b:\n    - c: ‸", "a.b.c = "],
    ["a:\n  b:\n    - c: x\n    - d: y‸", "a.b.d = y"],
    ["a:\n  b: [x, y‸", "a.b = y"],
    ["a:\n  b: [‸]", "a.b = "],
    ["a:\n  b: { c: x, d: y‸ }", "a.b.d = y"],
    ["a:\n  b: { c‸ }", "nothing"],
    ["a:\n  - { c: x, d: ‸ }", "a.d = "],
    ["a:\n  - { c: x }\n  - { c: y‸", "a.c = y"],
    ["a:\n  b: [{ c: x }, { c: ‸", "a.b.c = "],
    ["a:\n  b: { c: [x, ‸] }", "a.b.c = "],
    ["a:\n  b: [\n    x,\n    y‸", "a.b = y"],
    ["a:\n  b:\n    - { c: x,\n        d: y‸ }", "a.b.d = y"],
    ["a:\n  b: |\n    c: x‸", "nothing"],
    ["a:\n  b: some words\n    c: x‸", "nothing"],
    ["a:\n  c: x\n\n  # a comment\n\nb:\n  d: y‸", "b.d = y"],
    ["a:\r\n  c: x\r\n  d: y‸\r\n", "a.d = y"],
    ["a:\n  b: &anchor\n    c: y‸", "a.b.c = y"],
    ["a: http://x‸", "a = http://x"],
    ["a:\n  b: x, y‸", "a.b = x, y"],
  ];
  for (const [marked, expected] of cases)
    it(JSON.stringify(marked), () => assert.equal(place(marked), expected));

  it("is found in linear time in a long line and under many lines", () => {
    const long = `a:\n  b: ${"x ".repeat(200_000)}`;
    assert.equal(valueAt(long, long.length)?.path.join("."), "a.b");
    const many = `a:\n${"  b:\n    c: x\n".repeat(50_000)}  d: `;
    assert.equal(valueAt(many, many.length)?.path.join("."), "a.d");
  });
});
