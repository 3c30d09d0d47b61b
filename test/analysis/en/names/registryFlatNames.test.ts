import assert from "node:assert/strict";
import { byKind } from "../../../../src/analysis/byKind.ts";
import { prepare } from "../../../../src/analysis/analyse.ts";
import { flatNames } from "../../../../src/analysis/en/names/flatNames.ts";
import type { NameFinding } from "../../../../src/analysis/findings.ts";
import { bySpan } from "../../../../src/text/span.ts";
import { parseMarked, printMarked } from "../../../support/marked.ts";

/**
 * Marks are all that detectors found: `r.type` a name of the registry, `c.type` a candidate, `i.type` an inferred one.
 * What is expected to stay is given beside.
 */
const cases: readonly (readonly [string, string])[] = [
  ["⟦r.place ⟦c.place Oslo⟧⟧ is calm.", "⟦r.place Oslo⟧ is calm."],
  [
    "the ⟦c.organization ⟦r.place Estonia⟧ Air Force Command⟧ said",
    "the ⟦c.organization Estonia Air Force Command⟧ said",
  ],
  ["the ⟦c.organization ⟦r.organization NATO⟧ Allies⟧ said", "the ⟦r.organization NATO⟧ Allies said"],
  ["⟦i.person Jane ⟦r.place Austin⟧⟧ wrote it.", "⟦i.person Jane Austin⟧ wrote it."],
  ["a ⟦c.person ⟦r.place Russia⟧-⟦r.place Ukraine⟧⟧ war", "a ⟦r.place Russia⟧-⟦r.place Ukraine⟧ war"],
  ["⟦c.organization Security Policy ⟦r.person Anna Berg⟧⟧ left", "Security Policy ⟦r.person Anna Berg⟧ left"],
  ["⟦r.organization Council of ⟦c.place Europe⟧⟧", "⟦r.organization Council of Europe⟧"],
  ["⟦c.organization Bank of ⟦c.place Narnia⟧⟧", "⟦c.organization Bank of Narnia⟧"],
  ["⟦r.organization NATO⟧ Ministers ⟦c.place Meet⟧", "⟦r.organization NATO⟧ Ministers ⟦c.place Meet⟧"],
];

describe("names do not overlap", () => {
  for (const [marked, expected] of cases)
    it(marked, () => {
      const { text, marks } = parseMarked(marked);
      const names = marks.map(({ start, end, label }): NameFinding => {
        const [source = "", type = ""] = label.split(".");
        return {
          kind: "name",
          start,
          end,
          type: type as NameFinding["type"],
          entity: source === "r" ? "x" : null,
          certainty: source === "r" ? "certain" : source === "i" ? "inferred" : "candidate",
          rule: source,
        };
      });
      const kept = flatNames.refine(prepare(text), byKind(names.sort(bySpan))).names;
      const labels = kept.map(({ start, end, rule, type }) => ({ start, end, label: `${rule}.${type}` }));
      assert.equal(printMarked(text, labels), expected);
    });
});
