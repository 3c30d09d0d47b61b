import assert from "node:assert/strict";
import { emptyCorpus, withDocuments } from "../../src/corpus/corpus.ts";
import { readDocument } from "../../src/corpus/readDocument.ts";
import { hover } from "../../src/features/hover.ts";
import { semanticTokens } from "../../src/features/semanticTokens.ts";
import { registryOf } from "../support/registry.ts";

describe("a name in two stretches, by decision", () => {
  const text = "They sent north and south Ardal a letter.\n";
  const annotationText = {
    uri: "file:///c/a.annotations.yaml",
    text: `annotations:
  a1: { kind: place, entity: north-ardal, status: accepted, quote: north, start: 10, end: 15, prefix: "They sent ", suffix: " and south Ardal a letter. ", parts: [{ quote: Ardal, start: 26, end: 31, prefix: "They sent north and south ", suffix: " a letter. " }] }
`,
  };
  const registry = registryOf({ place: { "north-ardal": "North Ardal" } });
  const uri = "file:///c/a.txt";
  const document = readDocument({ uri, path: "a.txt", text, annotationText }, registry);
  const view = {
    corpus: withDocuments(emptyCorpus("file:///c", undefined, registry), [document]),
    configProblems: [],
    yaml: new Map(),
    skipped: new Map(),
  };
  it("is drawn in both", () => {
    const tokens = semanticTokens(view, uri);
    assert.deepEqual(
      [tokens.slice(1, 3), tokens.slice(6, 8)],
      [
        [10, 5],
        [16, 5],
      ],
    );
  });
  it("shows its card on both, and between them none", () => {
    const shown = [12, 28, 21].map((character) =>
      JSON.stringify(hover(view, uri, { line: 0, character }, false) ?? ""),
    );
    assert.deepEqual(
      shown.map((card) => card.includes("North Ardal")),
      [true, true, false],
    );
  });
});
