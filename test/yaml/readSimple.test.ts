import assert from "node:assert/strict";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { compose } from "../../src/yaml/compose.ts";
import { readSimple } from "../../src/yaml/readSimple.ts";
import { readBlocks } from "../../src/yaml/recover.ts";
import { yamlText } from "./yamlText.ts";

const sample = readdirSync("corpus/registry").map((file) => readFileSync(`corpus/registry/${file}`, "utf8"));

/** What is read block by block without a problem is what the library reads. */
function agreesByBlocks(text: string): void {
  const read = readBlocks(text);
  if (!read || read.problems.length > 0) return;
  const { root, problems } = compose(text, 0);
  assert.deepEqual([read.root, problems], [root, []], text);
}

/** Whether the text is read the quick way; if so, as the library reads it. */
function agrees(text: string): boolean {
  const quick = readSimple(text);
  if (!quick) return false;
  const { root, problems } = compose(text, 0);
  assert.deepEqual(problems, [], text);
  assert.deepEqual(quick, root, text);
  return true;
}

describe("readSimple", function () {
  this.timeout(30_000); // generated cases, on a busy machine

  it("reads the sample registry as the library does", () => {
    for (const text of sample) assert.ok(agrees(text) && agrees(text.replace(/\r?\n/g, "\r\n")));
  });

  it("reads what anybody writes as the library does, or leaves it", () => {
    fc.assert(
      fc.property(yamlText, ({ text }) => (agrees(text), agreesByBlocks(text))),
      { numRuns: 300 },
    );
  });

  it("never accepts what the library takes otherwise", () => {
    const base = `# c\npeople:\n  a-b:\n    name: A B # c\n    aliases: [C, "D: e", 'it''s', https://x.y]\n    roles:\n    - title: T\n      organization: o\n    - title: U\n  c: { name: C, list: [a, { b: c }], }\nplaces:\n  empty:\n  text:\n    a: |\n      x: y\n        # z\n    b: >-\n      x y\n      - z\n    # c\n    c: >\n      q\n\n    d: e\n  p:\n    name: P\n    list:\n      - x\n      - "y"\n`;
    const bits = [
      " ",
      "  ",
      "\n",
      ":",
      ": ",
      "- ",
      "-",
      "#",
      " #",
      "[",
      "]",
      "{",
      "}",
      ",",
      '"',
      "'",
      "&a ",
      "*a",
      "!t ",
      "|",
      ">",
      "? ",
      "~",
      "null",
      "%",
      "@",
      "`",
      "=",
      "<<",
      "---\n",
      "...\n",
      "\r\n",
      "\r",
      "\t",
      "\\",
      "é",
      "😀",
      "\u00a0",
      "\u2028",
      "\u0085",
      "\uFEFF",
      "x: y",
      "0",
    ];
    assert.ok(agrees(base));
    fc.assert(
      fc.property(
        fc.nat(base.length),
        fc.nat(6),
        fc.constantFrom(...bits),
        fc.nat(base.length),
        fc.constantFrom("", ...bits),
        (at, cut, bit, at2, bit2) => {
          const once = base.slice(0, at) + bit + base.slice(at + Math.max(0, cut - 3));
          agrees(once.slice(0, at2) + bit2 + once.slice(at2));
          agreesByBlocks(once.slice(0, at2) + bit2 + once.slice(at2));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("does not take the end of a comment for a key that opens a block", () =>
    agreesByBlocks("x: y #people:\n  a-b:\n    name: A B\n"));

  for (const text of [
    "a: |\n  x\n\n  y\n",
    "a: >\n  x\n   y\n",
    "a: |+\n  x\n",
    "a: |2\n   x\n",
    "a: |\n  x",
    "a: |\n  x\n\n  # y",
    "a: &x 1\n",
    "a: x\n  y\n",
    "a: 'x\n  y'\n",
    "a:\tx\n",
    "- a\n",
    "a: b: c\n",
    "--- \na: 1\n",
    'a: "\\n"\n',
    "a: [x\n",
    "a:\n  - x\n b: 1\n",
  ])
    it(`leaves ${JSON.stringify(text)}`, () => assert.equal(readSimple(text), undefined));
});
