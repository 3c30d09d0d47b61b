import assert from "node:assert/strict";
import { byKind } from "../../../src/analysis/byKind.ts";
import { decidedNames } from "../../../src/analysis/decisions/decidedNames.ts";
import { decidedRoles } from "../../../src/analysis/decisions/decidedRoles.ts";
import { decidedSpeakers } from "../../../src/analysis/decisions/decidedSpeakers.ts";
import { rejectedNames } from "../../../src/analysis/decisions/rejectedNames.ts";
import type { Finding } from "../../../src/analysis/findings.ts";
import type { Refiner } from "../../../src/analysis/pipeline.ts";
import type { Source } from "../../../src/analysis/source.ts";
import type { AnnotationKind, AnnotationStatus } from "../../../src/annotations/annotation.ts";
import type { Placement } from "../../../src/annotations/placement.ts";
import { registryOf } from "../../support/registry.ts";

/** How often a refiner looks where something begins, with so many places decided within one that holds them all. */
function looks(refiner: Refiner, count: number): number {
  let looked = 0;
  const counted = <T extends { readonly start: number }>(span: T): T =>
    Object.defineProperty({ ...span }, "start", { enumerable: true, get: () => (looked++, span.start) });
  const certainty = "certain" as const;
  const found = (at: number): Finding[] => [
    { kind: "name", start: at, end: at + 8, type: "person", entity: "ada-holm", certainty, rule: "x" },
    { kind: "role", start: at + 10, end: at + 15, title: "mayor", holder: null, certainty, rule: "x" },
    {
      ...{ kind: "quotation", start: at + 20, end: at + 40, content: { start: at + 21, end: at + 39 } },
      ...{ form: "direct", speaker: "ada-holm", speakerSpan: { start: at, end: at + 8 } },
      ...{ group: at, depth: 0, closed: true, certainty, rule: "x" },
    },
  ];
  const decided = (
    kind: AnnotationKind,
    status: AnnotationStatus,
    start: number,
    end: number,
  ): Placement => ({
    annotation: {
      ...{ id: `${kind}${status}${start}`, kind, status, quote: "", prefix: "", suffix: "", parts: [] },
      ...{ entity: "ben-ruiz", ...(kind === "quotation" && { speaker: "ben-ruiz" }) },
      place: { entry: { start, end }, id: { start, end }, quote: { start, end } },
    },
    outcome: "same",
    spans: [counted({ start, end })],
  });
  const places = Array.from({ length: count }, (_, i) => 50 * i);
  const source = {
    text: " ".repeat(50 * count),
    registry: registryOf({ person: { "ada-holm": "Ada Holm", "ben-ruiz": "Ben Ruiz" } }),
    decisions: [
      decided("quotation", "accepted", 0, 50 * count),
      decided("person", "rejected", 0, 50 * count),
      ...places.flatMap((at) => [
        decided("person", at % 100 === 0 ? "changed" : "rejected", at, at + 8),
        decided("role", "accepted", at + 10, at + 15),
        decided("quotation", "accepted", at + 20, at + (at % 100 === 0 ? 40 : 38)),
      ]),
    ],
  } as Partial<Source> as Source;
  const findings = byKind(places.flatMap(found).map(counted));
  looked = 0;
  refiner.refine(source, findings);
  return looked;
}

describe("decisions about many places of one text", () => {
  for (const refiner of [rejectedNames, decidedNames, decidedRoles, decidedSpeakers])
    it(`cost ${refiner.id} as much more as there are more`, () => {
      const [once, twice, fourfold] = [
        looks(refiner, 500),
        looks(refiner, 1000),
        looks(refiner, 2000),
      ] as const;
      assert.ok(once > 500, `${once} looks`);
      assert.ok(twice < 2.5 * once && fourfold < 6 * once, `${once}, ${twice}, ${fourfold} looks`);
    });
});
