import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../src/text/edits.ts";
import { TextPieces } from "../../src/text/textPieces.ts";

describe("a text in pieces", () => {
  it("is the text after any edits, and gives any part of it", () => {
    const edit = fc.record({
      place: fc.nat(),
      length: fc.nat(40_000),
      newText: fc.string(),
      times: fc.nat(9_000),
    });
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(edit, { maxLength: 6 }), fc.nat(), (size, edits, from) => {
        let text = "abcdefghij".repeat(size / 10);
        let pieces = new TextPieces(text);
        for (const { place, length, newText, times } of edits) {
          const start = place % (text.length + 1);
          const one = { start, end: Math.min(text.length, start + length), newText: newText.repeat(times) };
          text = applyEdits(text, [one]);
          pieces = pieces.edited(one);
          const at = from % (text.length + 1);
          const part = { start: at, end: Math.min(text.length, at + 20_000) };
          assert.equal(pieces.slice(part), text.slice(part.start, part.end));
          const near = pieces.around(part, 10);
          assert.equal(near.start, Math.max(0, at - 10));
          assert.equal(near.text, text.slice(near.start, part.end + 10));
        }
        assert.equal(pieces.text, text);
      }),
    );
  });
});
