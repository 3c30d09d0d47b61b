import type { Registry } from "../../registry/registry.ts";

/** A registry's names, compiled for one pass over the words of a text. */
export interface NameTable {
  readonly registry: Registry;
}

/** Compile a registry's names and aliases. Cached for each registry. */
export function nameTableOf(registry: Registry): NameTable {
  return { registry };
}
