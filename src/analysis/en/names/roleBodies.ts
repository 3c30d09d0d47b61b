import type { Registry } from "../../../registry/registry.ts";
import type { NameFinding } from "../../findings.ts";
import { placeOfDemonym } from "./roleIndex.ts";

/** What the names and demonyms of a title say the office is of. */
export interface RoleBodies {
  /** Registry ids. */
  readonly ids: readonly string[];
  /** Adjectives that the registry does not know. */
  readonly unknown: readonly string[];
}

/** The bodies that names beside a title and adjectives before it (`turkish`) stand for. */
export function roleBodies(
  registry: Registry,
  names: readonly NameFinding[],
  adjectives: readonly string[],
): RoleBodies {
  if (names.length === 0 && adjectives.length === 0) return noBodies;
  const ids: string[] = [];
  const unknown: string[] = [];
  for (const name of names) if (name.entity !== null) ids.push(name.entity);
  for (const adjective of adjectives) {
    const place = placeOfDemonym(registry, adjective);
    if (place === undefined) unknown.push(adjective);
    else ids.push(place);
  }
  return { ids, unknown };
}

const noBodies: RoleBodies = { ids: [], unknown: [] };
