import assert from "node:assert/strict";
import { diagnostics } from "../../../src/features/diagnostics.ts";
import { checkInSteps, problemsOf } from "../../../src/features/problems.ts";
import { corpusOf, uriOf } from "../../support/corpus.ts";

/** A registry of so many people, of whom nobody is named. */
const people = (count: number): string =>
  `people:\n${Array.from({ length: count }, (_, i) => `  p-${i}: { name: Nobody Known${i} }\n`).join("")}`;

const registry = uriOf("registry/all.yaml");
const view = corpusOf({
  "a.txt": "The river rose.\n",
  "registry/all.yaml": `${people(10_000)}  twice: { name: Anna Berg, aliases: [Anna Berg] }\n`,
});

describe("problems of a registry with many entries", () => {
  it("are looked for with pauses, and then at hand", () => {
    assert.ok([...checkInSteps(view, registry)].length >= 10);
    assert.equal(problemsOf(view, registry).length, 10_002);
  });
  it("are told as far as editors show them, the most severe first", () => {
    const told = diagnostics(view, registry);
    assert.equal(told.length, 1000);
    assert.equal(told[0]!.code, "duplicate-alias");
  });
  it("are not looked for if nobody asks for their severity", () => {
    const fresh = corpusOf({ "a.txt": "The river rose.\n", "registry/all.yaml": people(10_000) });
    const isTold = (severity: string): boolean => severity !== "hint";
    assert.deepEqual(problemsOf(fresh, registry, isTold), []);
    assert.ok([...checkInSteps(fresh, registry, isTold)].length < 10);
    const loud = corpusOf({
      ...{ "a.txt": "The river rose.\n", "registry/all.yaml": people(2) },
      "corpus.yaml": "checks: { unused-entry: warning }\n",
    });
    assert.deepEqual(
      problemsOf(loud, registry, isTold).map(({ code }) => code),
      ["unused-entry", "unused-entry"],
    );
  });
});
