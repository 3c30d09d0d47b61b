import type { Registry } from "../registry/registry.ts";

/** Whether two registries differ in nothing but where their entries stand, so that findings remain true. */
export function sameContents(a: Registry, b: Registry): boolean {
  if (a.entities.size !== b.entities.size) return false;
  const others = b.entities.values();
  for (const entity of a.entities.values())
    if (contents(entity) !== contents(others.next().value)) return false;
  return true;
}

const contents = (entity: object | undefined): string =>
  JSON.stringify(entity, (key, value: unknown) => (key === "at" ? undefined : value));
