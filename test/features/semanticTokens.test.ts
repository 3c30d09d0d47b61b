import assert from "node:assert/strict";
import type { Range } from "vscode-languageserver-types";
import { semanticTokens, semanticTokensDelta } from "../../src/features/semanticTokens.ts";
import { tokenModifiers, tokenTypes } from "../../src/protocol.ts";
import { withDocuments } from "../../src/corpus/corpus.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { corpusOf, printRanges, uriOf } from "../support/corpus.ts";
import { parseMarked } from "../support/marked.ts";
import { registry } from "./people.ts";

/** The tokens of a text as marked text: `person`, or `person+quoted` with modifiers. */
function marked(text: string): string {
  const view = corpusOf({ "registry/r.yaml": registry, "a.txt": text });
  const data = semanticTokens(view, uriOf("a.txt"));
  const ranges: Range[] = [];
  const labels: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    line += data[i]!;
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    ranges.push({ start: { line, character }, end: { line, character: character + data[i + 2]! } });
    const modifiers = tokenModifiers.filter((_, bit) => (data[i + 4]! >> bit) & 1);
    labels.push([tokenTypes[data[i + 3]!]!, ...modifiers].join("+"));
  }
  return printRanges(text, ranges, (index) => labels[index]!);
}

/** A name over a line break, in a text wrapped by hand. */
function wrapped(lineBreak: string): string {
  return [
    "the boats lay in the harbour all through the long night and nobody came to see",
    "what had become of them, until at long last somebody called ⟦person Ada⟧",
    "⟦person Park⟧ and asked her to come down to the water at once and to bring whoever she",
    "could find in the offices above, for it was a matter that could not wait",
    "longer than it had waited already, as everybody who had looked at it could see.",
  ].join(lineBreak);
}

describe("semantic tokens", () => {
  const cases = [
    "Then ⟦person Ada Park⟧ went to ⟦place Ostland⟧.",
    wrapped("\n"),
    wrapped("\r\n"),
    "👍🏽 שלום e\u0301 ⟦person Ada Park⟧ 👍🏽 ⟦place Ostland⟧",
    "It was on ⟦date 12 October 2023⟧.",
    "The minister said: “We in ⟦place+quoted Ostland⟧ are glad.”",
    "Nothing is known here.",
    "",
  ];
  for (const expected of cases)
    it(JSON.stringify(expected), () => assert.equal(marked(parseMarked(expected).text), expected));

  it("answers for a range with what touches it only", () => {
    const text = "Ada Park\nBo Lindqvist\nOstland\n";
    const view = corpusOf({ "registry/r.yaml": registry, "a.txt": text });
    const start = text.indexOf("Bo");
    assert.deepEqual(semanticTokens(view, uriOf("a.txt"), { start, end: start + 5 }), [1, 0, 12, 0, 0]);
  });

  it("is empty outside the corpus", () =>
    assert.deepEqual(semanticTokens(corpusOf({}), uriOf("no.txt")), []));

  for (const [before, after] of [
    [
      [1, 2, 3],
      [1, 9, 3],
    ],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[], [1, 2]],
    [
      [1, 1, 1, 1],
      [1, 1],
    ],
    [[1, 2], []],
  ] as const)
    it(`difference of ${before} and ${after}`, () => {
      const result = [...before] as number[];
      for (const { start, deleteCount, data } of semanticTokensDelta(before, after))
        result.splice(start, deleteCount, ...data);
      assert.deepEqual(result, after);
    });

  it("grows with the text, not faster", function () {
    this.timeout(20_000);
    const one = (start: number) => ({ start, end: start + 3, certainty: "certain", rule: "r" }) as const;
    const at = Array.from({ length: 20_000 }, (_, index) => index * 10);
    const text = "abc de fg\n".repeat(20_000);
    const view = corpusOf({ "a.txt": "" });
    const uri = uriOf("a.txt");
    const findings = {
      ...view.corpus.documents.get(uri)!.findings,
      names: at.map((start) => ({ ...one(start), kind: "name", type: "person", entity: null }) as const),
      quotations: at.map(
        (start) =>
          ({
            ...one(start),
            kind: "quotation",
            form: "direct",
            content: one(start),
            speaker: null,
            speakerSpan: one(start),
            group: 1,
            depth: 0,
            closed: true,
          }) as const,
      ),
    };
    const document = { uri, path: "a.txt", text, lines: new LineIndex(text), findings };
    const large = { ...view, corpus: withDocuments(view.corpus, [document]) };
    const start = performance.now();
    assert.equal(semanticTokens(large, uri).length, 5 * 20_000);
    assert.ok(performance.now() - start < 6000);
  });
});
