import assert from "node:assert/strict";
import { parseYaml } from "../../src/yaml/parseYaml.ts";
import { keySpanAt, nodeAt, plainOf } from "../../src/yaml/yamlNode.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

describe("parseYaml", () => {
  for (const [marked, expected] of [
    [
      'people:\n  a:\n    name: ⟦yaml-syntax "⟧A\n    x: 1\n  b: {name: B}\n',
      { people: { a: { name: "A", x: "1" }, b: { name: "B" } } },
    ],
    [
      "a: {n: A}\r\nb:\r\n  aliases: ⟦yaml-syntax [⟧😀, y\r\n  n: B\r\nc: {n: C}\r\n",
      { a: { n: "A" }, b: { aliases: ["😀", "y"], n: "B" }, c: { n: "C" } },
    ],
    [
      "a:\n  title: ⟦yaml-syntax C⟧hair: first\n  n: A\nb: 1\n",
      { a: { title: "Chair: first", n: "A" }, b: "1" },
    ],
    ["a:\n⟦yaml-syntax \t⟧n: A\n\tm: B\nb: 1\n", { a: { n: "A", m: "B" }, b: "1" }],
    [
      "p:\n  a:\n    n: A\n⟦yaml-syntax x⟧: 1\n    y: 2\n  b: { n: B }\nq: 3\n",
      { p: { a: { n: "A" }, y: "2", b: { n: "B" } }, x: "1", q: "3" },
    ],
    ["p:\n    a:\n      n: A\n⟦yaml-syntax  ⟧ b:\n    n: B\n", { p: { a: { n: "A" }, b: { n: "B" } } }],
    ["p:⟦yaml-syntax \r⟧  a:\r    n: A\r", { p: { a: { n: "A\r" } } }],
    ["a: 1\n⟦yaml-syntax no colon⟧\nb: 2\n", { a: "1", "no colon": null, b: "2" }],
    ['a: "x" ⟦yaml-syntax y⟧\nb: 2\n', { a: "x", b: "2" }],
    ["a: 1\n⟦yaml-documents ---⟧\nb: 2\n", { a: "1" }],
    ["a: ⟦yaml-alias *x⟧\nb: &x 1\nc: *x\n", { a: null, b: "1", c: "1" }],
    [
      "date: 2023-10-12\nyear: 2023\nno: no\nnothing: ~\nempty:\n",
      { date: "2023-10-12", year: "2023", no: "no", nothing: null, empty: null },
    ],
    ["", null],
    ["# nothing\n", null],
  ] as const)
    it(JSON.stringify(marked), () => {
      const { text } = parseMarked(marked);
      const { value, problems } = parseYaml(text);
      assert.equal(
        printMarked(
          text,
          problems.map((p) => ({ ...p.span, label: p.code })),
        ),
        marked,
      );
      assert.deepEqual(plainOf(value), expected);
    });

  it("finds values and keys by path", () => {
    const text = "people: # 😀\r\n  a:\r\n    aliases: [x, 'y z']\r\n";
    const root = parseYaml(text).value;
    const value = nodeAt(root, ["people", "a", "aliases", 1])!;
    assert.equal(text.slice(value.span.start, value.span.end), "'y z'");
    const key = keySpanAt(root, ["people", "a", "aliases"])!;
    assert.equal(text.slice(key.start, key.end), "aliases");
    assert.equal(nodeAt(root, ["people", "b", 0]), undefined);
  });

  it("refuses what nests too deeply or is too large, and bounds aliases", () => {
    const codes = (text: string): string[] => [...new Set(parseYaml(text).problems.map((p) => p.code))];
    for (const part of ["[", "- ", "? ", "{a: ", "a: "])
      assert.deepEqual(codes(part.repeat(20_000)), ["yaml-too-deep"]);
    assert.deepEqual(codes("x".repeat(10_000_001)), ["yaml-too-large"]);
    let laughs = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (let i = 1; i < 12; i++) {
      const before = "abcdefghijklm"[i - 1]!;
      const name = "abcdefghijklm"[i]!;
      laughs += `${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(", ")}]\n`;
    }
    assert.deepEqual(codes(laughs), ["yaml-alias"]);
    assert.ok(JSON.stringify(plainOf(parseYaml(laughs).value)).length < 500_000);
  });

  it("is not upset by indentation thousands of levels deep", () => {
    let text = "";
    for (let i = 0; i < 3000; i++) text += " ".repeat(i) + "a:\n";
    assert.deepEqual(
      parseYaml(text).problems.map((p) => p.code),
      ["yaml-too-deep"],
    );
  });

  it("stays linear on repeated marks", function () {
    this.timeout(20_000);
    const limit = Error.stackTraceLimit; // mocha's is infinite, which makes each of thousands of errors dear
    Error.stackTraceLimit = 10;
    for (const part of [
      '"',
      "'",
      "-",
      ":",
      " ",
      "\t",
      "\n",
      "a: ",
      "a:\n",
      "&a ",
      "# ",
      '- "b\n',
      "a: x: y\n",
      "[]",
      "|",
    ]) {
      const time = (size: number): number => {
        const text = part.repeat(Math.ceil(size / part.length));
        const before = process.cpuUsage();
        parseYaml(text);
        return process.cpuUsage(before).user / 1000;
      };
      time(500);
      const [once, four] = [time(1_000), time(4_000)];
      assert.ok(
        four < 150 + once * 12,
        `${JSON.stringify(part)}: ${once.toFixed()} ms, then ${four.toFixed()} ms`,
      );
    }
    Error.stackTraceLimit = limit;
  });
});
