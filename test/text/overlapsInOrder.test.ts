import assert from "node:assert/strict";
import fc from "fast-check";
import { overlapsInOrder } from "../../src/text/overlapsInOrder.ts";
import { bySpan, overlaps, type Span } from "../../src/text/span.ts";

describe("overlaps asked for in order", () => {
  it("are those that looking through all places finds", () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(15))
      .map(([start, length]): Span => ({ start, end: start + length }));
    const spans = fc.array(span, { maxLength: 20 }).map((list) => list.sort(bySpan));
    fc.assert(
      fc.property(spans, spans, (places, asked) => {
        const at = overlapsInOrder(places);
        for (const one of asked)
          assert.deepEqual(
            [...at(one)],
            places.filter((place) => overlaps(place, one)),
          );
      }),
      { numRuns: 300 },
    );
  });
});
