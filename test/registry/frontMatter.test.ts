import assert from "node:assert/strict";
import { parseFrontMatter } from "../../src/registry/frontMatter.ts";
import { covered } from "../../src/text/span.ts";
import { parseMarked, printMarked } from "../support/marked.ts";

/** Read marked text: problems are expected where the marks are. */
function read(marked: string) {
  const { text } = parseMarked(marked);
  const found = parseFrontMatter(text);
  assert.equal(
    printMarked(
      text,
      found.problems.map((p) => ({ ...p.span, label: p.code })),
    ),
    marked,
  );
  for (const field of [found.title, found.source, found.url, found.language, ...found.meetings])
    if (field) assert.ok(covered(text, field.span).includes(field.value), covered(text, field.span));
  return {
    block: covered(text, found.span),
    ...(found.title && { title: found.title.value }),
    ...(found.date && { date: found.date.value }),
    ...(found.meetings.length > 0 && { meetings: found.meetings.map((m) => m.value) }),
  };
}

describe("parseFrontMatter", () => {
  for (const [marked, expected] of [
    [
      "---\ntitle: A 😀 title\ndate: 2023-10-12\n---\nText",
      { block: "---\ntitle: A 😀 title\ndate: 2023-10-12\n---", title: "A 😀 title", date: "2023-10-12" },
    ],
    [
      "---\r\ntitle: 'x: y'\r\nmeetings: [a, b]\r\n---\r\nText",
      { block: "---\r\ntitle: 'x: y'\r\nmeetings: [a, b]\r\n---", title: "x: y", meetings: ["a", "b"] },
    ],
    ["\uFEFF---\ntitle: x\n...\nText", { block: "\uFEFF---\ntitle: x\n...", title: "x" }],
    [
      "---\n# a comment\nmeetings:\n  - a\n---\n",
      { block: "---\n# a comment\nmeetings:\n  - a\n---", meetings: ["a"] },
    ],
    [
      "---\nmeetings: a\ndate: 2023\ntags: [x]\ndraft: true\n---",
      { block: "---\nmeetings: a\ndate: 2023\ntags: [x]\ndraft: true\n---", meetings: ["a"], date: "2023" },
    ],
    [
      "---\ndate: 2023-10-12 17:04:00 +0200\n---\n",
      { block: "---\ndate: 2023-10-12 17:04:00 +0200\n---", date: "2023-10-12T17:04:00+02:00" },
    ],
    [
      "---\ndate: 2023-10-12 17:04\n---\n",
      { block: "---\ndate: 2023-10-12 17:04\n---", date: "2023-10-12T17:04" },
    ],
    [
      "---\ndate: ⟦impossible-date 2023-02-30⟧\ntitle: t\n---\n",
      { block: "---\ndate: 2023-02-30\ntitle: t\n---", title: "t" },
    ],
    ["---\ndate: ⟦invalid-value 12 October 2023⟧\n---\n", { block: "---\ndate: 12 October 2023\n---" }],
    [
      '---\ntitle: ⟦yaml-syntax "⟧x\ndate: 2023-10-12\n---\n',
      { block: '---\ntitle: "x\ndate: 2023-10-12\n---', title: "x", date: "2023-10-12" },
    ],
    [
      "---\ntitle: ⟦yaml-syntax N⟧ATO: a chronicle\n---\n",
      { block: "---\ntitle: NATO: a chronicle\n---", title: "NATO: a chronicle" },
    ],
    ["---\n---\nText", { block: "---\n---" }],
    // These are no front matter.
    ["", { block: "" }],
    ["title: x\n---\n", { block: "" }],
    ["---\ntitle: x\nno end", { block: "" }],
    ["---\nOnce upon a time there was a rule.\n---\nAnd prose.", { block: "" }],
    ["\n---\ntitle: x\n---\n", { block: "" }],
    ["----\ntitle: x\n----\n", { block: "" }],
  ] as const)
    it(JSON.stringify(marked), () => assert.deepEqual(read(marked), expected));

  it("is quick on a long text without an end mark", () => {
    const text = "---\n" + "title: x\n".repeat(500_000);
    const start = performance.now();
    parseFrontMatter(text);
    assert.ok(performance.now() - start < 500);
  });
});
