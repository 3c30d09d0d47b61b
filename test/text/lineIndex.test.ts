import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../src/text/edits.ts";
import { LineIndex } from "../../src/text/lineIndex.ts";
import { TextPieces } from "../../src/text/textPieces.ts";
import { anyText } from "../support/arbitraries.ts";

describe("line index", () => {
  it("counts lines at \\n, \\r\\n and \\r", () => {
    const lines = new LineIndex("a\nbb\r\nccc\rd");
    assert.equal(lines.lineCount, 4);
    assert.deepEqual(lines.positionAt(2), { line: 1, character: 0 });
    assert.deepEqual(lines.positionAt(6), { line: 2, character: 0 });
    assert.equal(lines.offsetAt({ line: 2, character: 99 }), 9);
    assert.equal(lines.offsetAt({ line: 99, character: 0 }), 11);
  });

  it("an offset comes back from its position, for any text", () =>
    fc.assert(
      fc.property(anyText, fc.nat(), (text, n) => {
        const lines = new LineIndex(text);
        const offset = n % (text.length + 1);
        const back = lines.offsetAt(lines.positionAt(offset));
        // Between \r and \n there is no position: the offset then moves before the line break.
        const insideBreak = text[offset - 1] === "\r" && text[offset] === "\n";
        assert.equal(back, insideBreak ? offset - 1 : offset);
      }),
    ));

  it("lines joined with their breaks are the text again", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(text);
        let rebuilt = "";
        for (let i = 0; i < lines.lineCount; i++) {
          const { start, end } = lines.lineSpan(i);
          rebuilt += text.slice(start, i + 1 < lines.lineCount ? lines.lineSpan(i + 1).start : end);
        }
        assert.equal(rebuilt, text);
      }),
    ));

  it("after an edit is as if it had been built anew, wherever line breaks are parted or made", () =>
    fc.assert(
      fc.property(brokenText, fc.nat(), fc.nat(6), brokenText, (text, place, length, newText) => {
        const start = place % (text.length + 1);
        const edit = { start, end: Math.min(text.length, start + length), newText };
        const after = applyEdits(text, [edit]);
        assert.deepEqual(new LineIndex(text).edited(edit, new TextPieces(after)), new LineIndex(after));
      }),
      { numRuns: 500 },
    ));
});

/** Texts of little but line breaks of all kinds. */
const brokenText = fc
  .array(fc.constantFrom("\r", "\n", "\r\n", "a"), { maxLength: 12 })
  .map((parts) => parts.join(""));
