import type { Entity } from "../../registry/entity.ts";

/**
 * The name of an entry as it should stand in the place of a misspelt one: as many of its last words as are written
 * there (`Stoltenburg` → `Stoltenberg`, `Jens Stoltenburg` → `Jens Stoltenberg`), in capitals if that is; undefined if
 * there is no name of so many words.
 */
export function misspelt(written: string, entity: Entity): string | undefined {
  const count = written.trim().split(/\s+/).length;
  const words = entity.name.split(/\s+/);
  if (count > words.length) return undefined;
  // Of a first name and a surname without the one between them, both ends.
  const right =
    count === 2 && words.length > 2 ? [words[0], words.at(-1)] : words.slice(words.length - count);
  const name = right.join(" ");
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}
