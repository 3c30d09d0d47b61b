import type { Placement } from "../../annotations/placement.ts";
import { bySpan, type Span } from "../../text/span.ts";
import type { RoleFinding } from "../findings.ts";
import type { Refiner } from "../pipeline.ts";
import { decidedBy, inTheWay, isRejected, without } from "./decided.ts";

/** Puts decided roles in the place of those that were found, and takes out rejected ones. */
export const decidedRoles: Refiner = {
  id: "decided-roles",
  refine({ decisions, registry, text }, found) {
    const places = decisions
      .filter(({ annotation }) => annotation.kind === "role")
      .map((placement): Span & { readonly placement: Placement } => ({ ...placement.spans[0]!, placement }))
      .sort(bySpan);
    if (places.length === 0) return found;
    const kept = without(found.roles, places, (finding, { placement, ...place }) => {
      const { entity } = placement.annotation;
      return isRejected(placement) && entity !== undefined
        ? finding.holder === entity
        : inTheWay(finding, place);
    });
    const sameSpan = new Map(found.roles.map((role) => [`${role.start} ${role.end}`, role]));
    const made = places.flatMap(({ placement, start, end }): readonly RoleFinding[] => {
      if (isRejected(placement)) return [];
      const { entity, title } = placement.annotation;
      const same = sameSpan.get(`${start} ${end}`);
      const holder = entity !== undefined && registry.entities.has(entity) ? entity : null;
      return [
        {
          kind: "role",
          start,
          end,
          title: title ?? same?.title ?? text.slice(start, end).replace(/\s+/g, " "),
          holder,
          ...(same?.holder === holder && same.holderName && { holderName: same.holderName }),
          ...(same?.organization !== undefined && { organization: same.organization }),
          ...decidedBy(placement),
        },
      ];
    });
    return { ...found, roles: [...kept, ...made].sort(bySpan) };
  },
};
