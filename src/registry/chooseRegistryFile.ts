import type { EntityKind } from "./entity.ts";
import type { Registry } from "./registry.ts";

/**
 * The registry file that a new entry of a kind belongs in: the one with most entries of that kind, else the one with
 * most entries, else the first. Undefined if there is no file; `newRegistryPath` then says where to make one.
 */
export function chooseRegistryFile(registry: Registry, kind: EntityKind): string | undefined {
  const counted = registry.files.map((file, order) => ({
    uri: file.uri,
    order,
    ofKind: file.entities.filter((entity) => entity.kind === kind).length,
    all: file.entities.length,
  }));
  counted.sort((a, b) => b.ofKind - a.ofKind || b.all - a.all || a.order - b.order);
  return counted[0]?.uri;
}

/** Where a corpus without a registry gets its first file, relative to its folder. */
export const newRegistryPath = "registry/registry.yaml";
