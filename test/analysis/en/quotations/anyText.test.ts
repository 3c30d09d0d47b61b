import assert from "node:assert/strict";
import fc from "fast-check";
import { quotationsOf } from "./quotationSource.ts";

/** Pieces that meet in real texts and in hostile ones. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."“ ” \" ' ‘ ’ « » „ ‹ › `` '' ( ) , . ? ! … : ; — -".split(" "),
    ..."said Berg says he she told that and the who Anna according to 's ’s Mr. U.S. official saying called which".split(
      " ",
    ),
    " ",
    "\n",
    "\n\n",
    "\r\n",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const spacedText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

describe("quotations in any text", () => {
  it("are valid, sorted, and hold their words", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, spacedText), (text) => {
        let last = 0;
        for (const q of quotationsOf(text)) {
          assert.ok(last <= q.start && q.start < q.end && q.end <= text.length);
          assert.ok(q.start <= q.content.start && q.content.start <= q.content.end && q.content.end <= q.end);
          last = q.start;
          for (const span of [q.speakerSpan, q.speakerName, q.cueSpan])
            if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
          if (q.cueSpan) assert.equal(q.cue, text.slice(q.cueSpan.start, q.cueSpan.end));
          if (q.form === "scare") assert.ok(!q.speakerSpan && q.speaker === null);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("nest properly", () => {
    fc.assert(
      fc.property(spacedText, (text) => {
        const open: { end: number }[] = [];
        for (const q of quotationsOf(text)) {
          while (open.length > 0 && open.at(-1)!.end <= q.start) open.pop();
          assert.equal(q.depth, open.length);
          if (open.length > 0) assert.ok(q.end <= open.at(-1)!.end);
          open.push(q);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the cost of quotations grows with the text only", () => {
  const hostile: readonly [string, string][] = [
    ["double quotes", `"`],
    ["spaced double quotes", ` "`],
    ["opening marks", ` “a`],
    ["apostrophes", `'`],
    ["spaced apostrophes", ` 'a b`],
    ["curly apostrophes", `s’ `],
    ["opening single marks", ` ‘a`],
    ["quoted words", `“a” `],
    ["attributed words", `“We go,” he said. `],
    ["words of saying", `said `],
    ["words of saying before a quotation", `said “a” saying `],
    ["conjunctions", `and said, `],
    ["names", `Anna Berg, a judge, “a” `],
    ["paragraphs left open", `“We go.\n\n`],
    ["brackets", `( “a” `],
  ];
  /** Milliseconds of processor time, so that other work on the machine counts little. */
  const cost = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const start = process.cpuUsage();
    quotationsOf(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (const [what, unit] of hostile)
    it(what, () => {
      cost(unit, 5_000);
      const small = Math.min(cost(unit, 6_000), cost(unit, 6_000));
      const large = Math.min(cost(unit, 24_000), cost(unit, 24_000));
      assert.ok(large < small * 9 + 60, `6 KB: ${small.toFixed(0)} ms, 24 KB: ${large.toFixed(0)} ms`);
    }).timeout(20_000);

  for (const unit of [`"`, `'`, `“`, `‘a `])
    it(`200 KB of ${unit}`, () => assert.ok(cost(unit, 200_000) < 4_000)).timeout(40_000);
});
