import assert from "node:assert/strict";
import { completion, resolveCompletion } from "../../src/features/completion.ts";
import type { SourceText } from "../../src/features/view.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { corpusAt, corpusOf, uriOf } from "../support/corpus.ts";
import { parseMarked } from "../support/marked.ts";
import { registry } from "./people.ts";

/** What is offered at `‸` in a text as typed into a file whose last analysed text is another; null for no answer. */
function offered(path: string, marked: string, before = "x"): readonly string[] | null {
  const { text, cursor } = parseMarked(marked);
  const isYaml = path.endsWith(".yaml");
  const view = corpusOf({ "registry/r.yaml": registry, [path]: isYaml ? "people: {}\n" : before });
  const source: SourceText = { text, lines: new LineIndex(text) };
  const list = completion(view, uriOf(path), source, source.lines.positionAt(cursor!));
  return (
    list &&
    list.items.map((item) => {
      assert.ok(item.textEdit && "range" in item.textEdit);
      const { range, newText } = item.textEdit;
      const start = source.lines.offsetAt(range.start);
      const end = source.lines.offsetAt(range.end);
      const replaced = text.slice(start, end);
      // Editors compare this with the words to be replaced, an @ included.
      assert.equal(item.filterText, replaced || item.label);
      return `${replaced}→${newText}`;
    })
  );
}

describe("completion of names behind @", () => {
  const cases: readonly [string, string | null][] = [
    ["It was @ada‸ who", "@ada→Ada Park"],
    ["It was @lind‸", "@lind→Bo Lindqvist"],
    ["It was @ada pa‸", "@ada pa→Ada Park"],
    ["The @HL‸", "@HL→HL"],
    ["The @tallow-su‸", "@tallow-su→Tallow Summit"],
    ["Mail ada@pa‸", null],
    ["See https://example.org/@ada‸", null],
    ["It was ada‸", null],
    ["It was @ada park who had come‸", null],
    ["---\ntitle: @ada‸\n---\nx", null],
    ["---\ntitle: T\n---\nIt was @ada‸", "@ada→Ada Park"],
    ["👍🏽 @ada‸", "@ada→Ada Park"],
  ];
  for (const [marked, expected] of cases)
    it(JSON.stringify(marked), () => assert.equal(offered("a.txt", marked)?.[0] ?? null, expected));
  it("offers nothing that does not resemble the words", () =>
    assert.deepEqual(offered("a.txt", "It was @zzqq‸"), []));
  it("offers the most mentioned first without a word", () =>
    assert.deepEqual(
      offered(
        "a.txt",
        "Bo Lindqvist met Bo Lindqvist in Ostland. @‸",
        "Bo Lindqvist met Bo Lindqvist in Ostland.",
      )!.slice(0, 2),
      ["@→Bo Lindqvist", "@→Ostland"],
    ));
});

describe("completion of ids", () => {
  const meetings = ["tallow-summit", "tallow-dinner"];
  const cases: readonly [string, string, readonly string[] | null][] = [
    ["a.md", "---\nmeetings: [‸]\n---\nx", meetings.map((id) => `→${id}`)],
    ["a.md", "---\nmeetings:\n  - tallow-d‸\n---\nx", ["tallow-d→tallow-dinner"]],
    ["a.md", "---\nmeeting: summi‸\n---\nx", ["summi→tallow-summit"]],
    ["a.md", "---\ntitle: tallow‸\n---\nx", null],
    ["a.md", "meetings: [‸]", null],
    ["registry/q.yaml", "meetings:\n  m:\n    location: ‸\n", ["→ostland"]],
    ["registry/q.yaml", "meetings:\n  m:\n    superEvent: tallow-d‸", ["tallow-d→tallow-dinner"]],
    ["registry/q.yaml", "meetings:\n  m:\n    participants:\n      - lindq‸", ["lindq→bo-lindqvist"]],
    ["registry/q.yaml", "meetings:\n  m:\n    participants: [{ entity: minister p‸", ["minister p→ada-park"]],
    [
      "registry/q.yaml",
      "meetings:\n  m:\n    participants:\n      - entity: x\n        delegation: har‸",
      ["har→harbour-league"],
    ],
    [
      "registry/q.yaml",
      "people:\n  p:\n    roles:\n      - { title: x, organization: ostl‸ }",
      ["ostl→ostland"],
    ],
    ["registry/q.yaml", "organizations:\n  harbour-league:\n    parentOrganization: har‸", []],
    ["registry/q.yaml", "meetings:\n  m:\n    name: Tallow‸", null],
    ["registry/q.yaml", "meetings:\n  m:\n    loc‸", null],
    ["a.annotations.yaml", "annotations:\n  k1: { kind: place, entity: ost‸", ["ost→ostland"]],
    ["a.annotations.yaml", "annotations:\n  k1: { kind: person, entity: tallow‸", []],
    ["a.annotations.yaml", "annotations:\n  k1:\n    kind: quotation\n    speaker: ada‸", ["ada→ada-park"]],
    ["a.annotations.yaml", "annotations:\n  k1: { kind: person, note: ada‸", null],
    ["registry/q.yaml", "# location: ost‸", null],
  ];
  for (const [path, marked, expected] of cases)
    it(`${path} ${JSON.stringify(marked)}`, () => assert.deepEqual(offered(path, marked), expected));
  it("is not for other YAML", () => {
    const { view } = corpusAt({ "registry/r.yaml": registry });
    const source = {
      text: "people:\n  p:\n    nationality: ",
      lines: new LineIndex("people:\n  p:\n    nationality: "),
    };
    assert.equal(completion(view, uriOf("other.yaml"), source, { line: 2, character: 17 }), null);
  });
});

describe("an offered entity", () => {
  it("says who it is, and shows its card when looked at", () => {
    const text = "Of @minister";
    const view = corpusOf({
      "registry/r.yaml": registry,
      "a.txt": `BRIGHTON, 12 Oct. 2023 - Ada Park. ${text}`,
    });
    const source = { text, lines: new LineIndex(text) };
    const [item] = completion(view, uriOf("a.txt"), source, { line: 0, character: text.length })!.items;
    assert.deepEqual(
      [item!.label, item!.labelDetails?.description, item!.detail],
      ["Minister Park", "Ada Park", "Defence Minister, Ostland"],
    );
    const { documentation } = resolveCompletion(view, item!);
    assert.match((documentation as { value: string }).value, /\*\*Ada Park\*\* · person[^]*Mentions: 1 here/);
    const gone = { ...item!, data: { uri: "file:///x", entity: "nobody" } };
    assert.equal(resolveCompletion(view, gone), gone);
  });
});
