import assert from "node:assert/strict";
import { writeDecisions } from "../../src/features/decisions/writeDecisions.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { corpusOf, uriOf } from "../support/corpus.ts";

describe("writing decisions", () => {
  const view = corpusOf({ "a.txt": "Ada Park spoke." });
  const document = view.corpus.documents.get(uriOf("a.txt"))!;
  const drafts = [{ start: 0, end: 8, decision: { kind: "person", status: "accepted" } as const }];
  it("makes a file beside the document", () => {
    const written = writeDecisions(view, document, drafts, () => 0.5);
    assert.ok("uri" in written && written.uri === uriOf("a.annotations.yaml"));
    assert.match(written.text, /^document: a\.txt\n.*quote: Ada Park/s);
  });
  it("is refused for a document that is nowhere yet", () => {
    const untitled = { ...document, uri: "untitled:Untitled-1", path: "Untitled-1" };
    const written = writeDecisions(view, untitled, drafts, () => 0.5);
    assert.ok("refused" in written && written.refused.startsWith("Save the document first"));
  });
  it("never takes the place of decisions that the document has not been read with yet", () => {
    const newer = `document: a.txt\nannotations:\n  a1: { kind: date, status: rejected, quote: spoke, start: 9, end: 14, prefix: "", suffix: "" }\n`;
    const yaml = new Map([[uriOf("a.annotations.yaml"), { text: newer, lines: new LineIndex(newer) }]]);
    const written = writeDecisions({ ...view, yaml }, document, drafts, () => 0.5);
    assert.ok("refused" in written && written.refused.endsWith("Please try again."));
  });
});
