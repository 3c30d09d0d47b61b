import assert from "node:assert/strict";
import { tagEdit } from "../../src/features/tagEdit.ts";
import { corpusAt, editsOf, uriOf } from "../support/corpus.ts";
import { registry } from "./people.ts";

describe("tagging words around or within a name", () => {
  for (const [marked, expected] of [
    ["⟦s Ada Park⟧ spoke.", "Ada Park goes by “Ada Park” already; nothing to change."],
    ["⟦s Ada Park of Tallow⟧ spoke.", "“Ada Park of Tallow” is now Ada Park."],
    ["Old ⟦s Captain Ada Park⟧ spoke.", "“Captain Ada Park” is now Ada Park."],
    ["⟦s Ada⟧ Park spoke.", "“Ada” is now Ada Park."],
  ] as const)
    it(marked, () => {
      const { view, uri, ranges } = corpusAt({ "registry/r.yaml": registry, "a.txt": marked });
      assert.equal(
        tagEdit(view, { uri, ranges, choice: { entity: "ada-park" } }, Math.random).message,
        expected,
      );
    });

  it("learns a name that was only guessed: ⟦Bo Linqvist⟧", () => {
    const { view, uri, ranges } = corpusAt({
      "registry/r.yaml": registry,
      "a.txt": "⟦s Bo Linqvist⟧ spoke.",
    });
    assert.equal(view.corpus.documents.get(uri)?.findings.names[0]?.entity, "bo-lindqvist");
    const { message } = tagEdit(view, { uri, ranges, choice: { entity: "bo-lindqvist" } }, Math.random);
    assert.equal(message, "“Bo Linqvist” is now Bo Lindqvist.");
  });

  /** What is written down of the place besides the registry's name, if that alone would not be read there. */
  for (const [marked, entity, expected] of [
    ["Ada ⟦s Park⟧ left.", "ostland", "Park"],
    ["The Tallow ⟦s Summit⟧ began.", "ostland", "Summit"],
    ["⟦s Ostland⟧ was there.", "ada-park", "Ostland"],
    ["The ⟦s boats⟧ lay still.", "ada-park", undefined],
    ["⟦s The Tallow Summit Choir⟧ sang.", "ada-park", undefined],
  ] as const)
    it(`${marked} as ${entity}`, () => {
      const { view, uri, ranges } = corpusAt({ "registry/r.yaml": registry, "a.txt": marked });
      const { edit } = tagEdit(view, { uri, ranges, choice: { entity } }, () => 0.5);
      const written = editsOf(edit!, uri.replace(".txt", ".annotations.yaml"))[0]?.newText;
      assert.equal(/quote: (.*?),/.exec(written ?? "")?.[1], expected);
      assert.ok(editsOf(edit!, uriOf("registry/r.yaml")).length > 0);
    });
});
