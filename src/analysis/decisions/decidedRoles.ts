import type { Placement } from "../../annotations/placement.ts";
import { bySpan, type Span } from "../../text/span.ts";
import type { RoleFinding } from "../findings.ts";
import type { Refiner } from "../pipeline.ts";
import { decidedBy, inTheWay, isRejected, without } from "./decided.ts";

/** Puts decided roles in the place of those that were found, and takes out rejected ones. */
export const decidedRoles: Refiner = {
  id: "decided-roles",
  refine({ decisions, registry, text }, findings) {
    const places = decisions
      .filter(({ annotation }) => annotation.kind === "role")
      .map((placement): Span & { readonly placement: Placement } => ({ ...placement.spans[0]!, placement }))
      .sort(bySpan);
    if (places.length === 0) return findings;
    const kept = without(findings, places, (finding, { placement, ...place }) => {
      if (finding.kind !== "role") return false;
      const { entity } = placement.annotation;
      return isRejected(placement) && entity !== undefined
        ? finding.holder === entity
        : inTheWay(finding, place);
    });
    const sameSpan = new Map(
      findings.flatMap((f) => (f.kind === "role" ? [[`${f.start} ${f.end}`, f] as const] : [])),
    );
    const made = places.flatMap(({ placement, start, end }): readonly RoleFinding[] => {
      if (isRejected(placement)) return [];
      const { entity, title } = placement.annotation;
      const found = sameSpan.get(`${start} ${end}`);
      const holder = entity !== undefined && registry.entities.has(entity) ? entity : null;
      return [
        {
          kind: "role",
          start,
          end,
          title: title ?? found?.title ?? text.slice(start, end).replace(/\s+/g, " "),
          holder,
          ...(found?.holder === holder && found.holderName && { holderName: found.holderName }),
          ...(found?.organization !== undefined && { organization: found.organization }),
          ...decidedBy(placement),
        },
      ];
    });
    return [...kept, ...made].sort(bySpan);
  },
};
