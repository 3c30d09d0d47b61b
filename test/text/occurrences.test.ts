import assert from "node:assert/strict";
import { occurrencesOf } from "../../src/text/occurrences.ts";
import { printMarked } from "../support/marked.ts";

describe("occurrences of words in a text", () => {
  for (const [words, text, expected] of [
    ["Park", "Park, Park's; Parks and Mr Park", "⟦x Park⟧, ⟦x Park⟧'s; Parks and Mr ⟦x Park⟧"],
    [
      "Ada Park",
      "Ada Park, Ada\r\n  Park, AdaPark, Ada park",
      "⟦x Ada Park⟧, ⟦x Ada\r\n  Park⟧, AdaPark, Ada park",
    ],
    ["aa", "aa aaaa aa", "⟦x aa⟧ aaaa ⟦x aa⟧"],
    ["Élan", "Élan, Élans, dÉlan", "⟦x Élan⟧, Élans, dÉlan"],
    ["U.S.", "the U.S., U.S.-led", "the ⟦x U.S.⟧, ⟦x U.S.⟧-led"],
    ["a 👍", "a 👍 a  👍👍", "⟦x a 👍⟧ ⟦x a  👍⟧👍"],
    ["𝒜", "𝒜 𝒜𝒜", "⟦x 𝒜⟧ 𝒜𝒜"],
    [" ", "a b", "a b"],
  ] as const)
    it(`${words}: ${text}`, () => {
      const marks = occurrencesOf(text, words).map((span) => ({ ...span, label: "x" }));
      assert.equal(printMarked(text, marks), expected);
    });
});
