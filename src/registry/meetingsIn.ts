import type { Meeting } from "./entity.ts";
import type { Registry } from "./registry.ts";

/** The meetings of a registry, in its order; gathered once for a registry. */
export function meetingsIn(registry: Registry): readonly Meeting[] {
  const known = gathered.get(registry);
  if (known) return known;
  const meetings = [...registry.entities.values()].filter((entity) => entity.kind === "meeting");
  gathered.set(registry, meetings);
  return meetings;
}

const gathered = new WeakMap<Registry, readonly Meeting[]>();
