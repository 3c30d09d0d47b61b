import assert from "node:assert/strict";
import { tagEdit } from "../../src/features/tagEdit.ts";
import { corpusAt } from "../support/corpus.ts";
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
});
