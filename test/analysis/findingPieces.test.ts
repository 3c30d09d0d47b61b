import assert from "node:assert/strict";
import fc from "fast-check";
import type { Mover } from "../../src/analysis/findingPiece.ts";
import { FindingPieces } from "../../src/analysis/findingPieces.ts";
import { moved, moveOf } from "../../src/analysis/movedFindings.ts";
import type { Span } from "../../src/text/span.ts";

const mover: Mover<Span> = (finding, move) => moved(finding, move);

/** Words of four letters, each at a multiple of ten. */
const words = (count: number): Span[] =>
  Array.from({ length: count }, (_, i) => ({ start: i * 10, end: i * 10 + 4 }));

describe("findings in pieces", () => {
  it("are after any edits what they are when all of them are moved at once", () => {
    const edit = fc.record({
      start: fc.nat(5_000),
      length: fc.nat(12),
      newText: fc.constantFrom("", "x", "xx", "x".repeat(30)),
      asked: fc.constantFrom("all", "some", "none"),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        let list: readonly Span[] = words(500);
        let pieces = FindingPieces.of(list, mover);
        for (const { start, length, newText, asked } of edits) {
          const move = moveOf({ start, end: start + length, newText });
          list = list.flatMap((finding) => mover(finding, move) ?? []);
          pieces = pieces.edited(move);
          if (asked === "all") assert.deepEqual(pieces.all, list);
          if (asked === "some") {
            const stretch = { start: start - 40, end: start + 90 };
            const isIn = (finding: Span): boolean =>
              finding.start >= stretch.start && finding.start < stretch.end;
            assert.deepEqual(pieces.beginningIn(stretch), list.filter(isIn));
            const touches = ({ start: from, end: to }: Span): boolean =>
              from <= stretch.end && to >= stretch.start;
            assert.deepEqual(pieces.touching(stretch), list.filter(touches));
          }
        }
        assert.deepEqual(pieces.all, list);
      }),
      { numRuns: 200 },
    );
  });

  it("have those of one stretch replaced", () => {
    const pieces = FindingPieces.of(words(300), mover);
    const move = moveOf({ start: 1_005, end: 1_005, newText: "new words " });
    const fresh = [{ start: 1_001, end: 1_004 }];
    const found = pieces.edited(move, { start: 1_000, end: 1_030 }, fresh);
    assert.deepEqual(found.beginningIn({ start: 990, end: 1_050 }), [
      { start: 990, end: 994 },
      ...fresh,
      { start: 1_030, end: 1_034 },
      { start: 1_040, end: 1_044 },
    ]);
    assert.equal(found.all.length, 299);
    assert.equal(found.all[0], pieces.all[0]);
  });

  it("give as many as there are around a place", () => {
    const pieces = FindingPieces.of(words(300), mover);
    const starts = (offset: number): number[] => pieces.around(offset, 2).map(({ start }) => start);
    assert.deepEqual(starts(1_000), [980, 990, 1_000, 1_010]);
    assert.deepEqual(starts(0), [0, 10]);
    assert.deepEqual(starts(5_000), [2_980, 2_990]);
  });

  it("are moved by a key, and asked about around it, as few in a long list as in a short one", () => {
    const [once, twice, fourfold] = [1, 2, 4].map((size) => {
      let moves = 0;
      const counted: Mover<Span> = (finding, move) => (moves++, mover(finding, move));
      let pieces = FindingPieces.of(words(size * 5_000), counted);
      for (let key = 0; key < 50; key++) {
        const at = 20_000 + key;
        pieces = pieces.edited(
          moveOf({ start: at, end: at, newText: "x" }),
          { start: 19_990, end: at + 60 },
          [],
        );
        pieces.touching({ start: 19_900, end: at + 100 });
        pieces.around(at, 100);
      }
      return moves;
    });
    assert.ok(once! > 0 && once! < 50 * 1_000, `${once} findings were moved`);
    // Where pieces end is another matter in each list.
    assert.ok(
      Math.max(twice!, fourfold!) < 1.5 * once!,
      `${once}, ${twice}, ${fourfold} findings were moved`,
    );
  });
});
