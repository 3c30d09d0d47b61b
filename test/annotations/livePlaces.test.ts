import assert from "node:assert/strict";
import fc from "fast-check";
import { addAnnotations } from "../../src/annotations/addAnnotations.ts";
import { followEdit, livePlacements, livePlacesOf } from "../../src/annotations/livePlaces.ts";
import { parseAnnotations } from "../../src/annotations/parseAnnotations.ts";
import { placeAnnotations } from "../../src/annotations/placeAnnotations.ts";
import type { TextEdit } from "../../src/text/edits.ts";
import { applyEdits, changedMiddle } from "../../src/text/edits.ts";
import { printMarked } from "../support/marked.ts";
import { done, draftsOf } from "./annotationText.ts";

/** What marked text looks like after edits made one after the other: `old→new` replaces the first `old`. */
function edited(marked: string, ...edits: readonly string[]): string {
  const { text: first, drafts } = draftsOf(marked);
  const file = done("", addAnnotations("", "a.txt", drafts));
  const { annotations } = parseAnnotations("file:///a", file).value;
  let text = first;
  let places = livePlacesOf(placeAnnotations(text, annotations));
  for (const written of edits) {
    const [old = "", newText = ""] = written.split("→");
    const start = text.indexOf(old);
    assert.ok(start >= 0, `${old} in ${text}`);
    const { start: from, end, newText: typed } = changedMiddle(old, newText);
    const edit: TextEdit = { start: start + from, end: start + end, newText: typed };
    const before = text;
    places = followEdit(places, () => before, edit);
    text = applyEdits(text, [edit]);
  }
  const placements = livePlacements(text, annotations, places);
  const marks = placements.flatMap(({ annotation, outcome, spans }) =>
    spans.map((span) => ({
      ...span,
      label: outcome === "moved" || outcome === "same" ? annotation.id : outcome,
    })),
  );
  const orphans = placements
    .filter(({ outcome }) => outcome === "orphan")
    .map(({ annotation }) => ` orphan:${annotation.id}`);
  return printMarked(text, marks) + orphans.join("");
}

describe("annotations while typing", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["words typed before", ["When→Then, when"], "Then, when ⟦a1 Hanna Berg⟧ came, 💬 Omar left."],
    ["words typed inside", ["Hanna →Hanna M. "], "When ⟦a1 Hanna M. Berg⟧ came, 💬 Omar left."],
    [
      "words typed inside, all deleted, and back as they were first",
      ["Hanna →Hanna M. ", "Hanna M. Berg→", "When  came→When Hanna Berg came"],
      "When ⟦a1 Hanna Berg⟧ came, 💬 Omar left.",
    ],
    [
      "words typed right beside",
      ["Berg→Bergs", "Hanna→Ms Hanna"],
      "When Ms ⟦a1 Hanna Berg⟧s came, 💬 Omar left.",
    ],
    [
      "an edge replaced together with what lies behind",
      ["erg came→ox"],
      "When ⟦a1 Hanna B⟧ox, 💬 Omar left.",
    ],
    [
      "an edge replaced together with what lies before",
      ["When Hann→Ya"],
      "Ya⟦a1 a Berg⟧ came, 💬 Omar left.",
    ],
    ["a letter deleted", ["Hanna→Hana"], "When ⟦a1 Hana Berg⟧ came, 💬 Omar left."],
    ["an emoji before", ["When→💬 When"], "💬 When ⟦a1 Hanna Berg⟧ came, 💬 Omar left."],
    ["the words deleted", ["Hanna Berg→"], "When  came, 💬 Omar left. orphan:a1"],
    [
      "the words deleted and the deletion undone",
      ["Hanna Berg→", "When →When Hanna Berg"],
      "When ⟦a1 Hanna Berg⟧ came, 💬 Omar left.",
    ],
    [
      "a name changed, deleted, and both undone",
      ["Hanna→Johanna", "Johanna Berg→", "When →When Johanna Berg"],
      "When ⟦a1 Johanna Berg⟧ came, 💬 Omar left.",
    ],
  ];
  for (const [what, edits, expected] of cases)
    it(what, () => assert.equal(edited("When ⟦a1 Hanna Berg⟧ came, 💬 Omar left.", ...edits), expected));

  it("stay on their very letters through any edits elsewhere, and come back when all is deleted and restored", () => {
    const word = fc.constantFrom("Berg", " ", "💬", "e\u0301", "\r\n", "the", "“");
    const strings = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(""));
    const edit = fc.record({ at: fc.nat(1000), size: fc.nat(4), text: strings, side: fc.boolean() });
    fc.assert(
      fc.property(strings, strings, fc.array(edit, { maxLength: 8 }), (left, right, edits) => {
        const marked = `${left}x ⟦a1 Ωmega ‑ 9⟧ y${right}`;
        const { text: first, drafts } = draftsOf(marked);
        const { annotations } = parseAnnotations(
          "f:///a",
          done("", addAnnotations("", "a.txt", drafts)),
        ).value;
        let text = first;
        let places = livePlacesOf(placeAnnotations(text, annotations));
        for (const { at, size, text: newText, side } of edits) {
          const span = livePlacements(text, annotations, places)[0]!.spans[0]!;
          const low = side ? span.end : 0;
          const high = side ? text.length : span.start;
          const start = low + (at % (high - low + 1));
          const before = text;
          const one = { start, end: Math.min(high, start + size), newText };
          places = followEdit(places, () => before, one);
          text = applyEdits(text, [one]);
        }
        const [placement] = livePlacements(text, annotations, places);
        assert.equal(text.slice(placement!.spans[0]!.start, placement!.spans[0]!.end), "Ωmega ‑ 9");
        const whole = text;
        const all = { start: 0, end: text.length, newText: "" };
        const gone = followEdit(places, () => whole, all);
        const back = followEdit(gone, () => "", { start: 0, end: 0, newText: text });
        assert.deepEqual(livePlacements(text, annotations, back)[0]!.spans, placement!.spans);
      }),
      { numRuns: 100 },
    );
  });
});
