import { heededContents } from "../registry/heededContents.ts";
import type { Registry } from "../registry/registry.ts";

/** Whether two registries differ in nothing that analysis heeds, such as where their entries stand, so that findings remain true. */
export function sameContents(a: Registry, b: Registry): boolean {
  if (a.entities.size !== b.entities.size) return false;
  const others = heededContents(b);
  for (const contents of heededContents(a)) if (contents !== others.next().value) return false;
  return true;
}
