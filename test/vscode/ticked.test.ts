import assert from "node:assert/strict";
import { ticked } from "../../src/vscode/ticked.ts";

describe("the refactor preview", () => {
  const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 3 } });
  const asking = { c: { label: "Merge?", needsConfirmation: true } };
  it("has all changes ticked: what needs confirming is one that changes nothing", () => {
    const edit = ticked({
      documentChanges: [
        { kind: "create", uri: "file:///b.yaml" },
        {
          textDocument: { uri: "file:///a.yaml", version: null },
          edits: [
            { range: at(1), newText: "x", annotationId: "c" },
            { range: at(2), newText: "y", annotationId: "c" },
          ],
        },
      ],
      changeAnnotations: asking,
    });
    const nothing = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual(edit.documentChanges, [
      { kind: "create", uri: "file:///b.yaml" },
      {
        textDocument: { uri: "file:///a.yaml", version: null },
        edits: [
          { range: nothing, newText: "", annotationId: "c" },
          { range: at(1), newText: "x" },
          { range: at(2), newText: "y" },
        ],
      },
    ]);
    assert.deepEqual(edit.changeAnnotations, asking);
  });
  it("is not asked for by other edits", () => {
    const edit = { changes: { "file:///a.yaml": [{ range: at(1), newText: "x" }] } };
    assert.equal(ticked(edit), edit);
  });
});
