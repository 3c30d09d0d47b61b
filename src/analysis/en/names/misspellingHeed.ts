import type { Person } from "../../../registry/entity.ts";
import type { Registry } from "../../../registry/registry.ts";
import { fold } from "../../../text/fold.ts";
import { allWords, everywhere, type Heed, type Touch } from "../../touch.ts";
import { isCrowded, mayBeMisspelt, namesakesOf } from "./misspeltPeople.ts";

/** A person's surname misspelt behind the given name or a title. */
export const misspellingHeed: Heed = {
  id: "misspelling",
  *says(entity, registry) {
    const where = entity.kind === "person" ? misspeltTouch(entity, registry) : undefined;
    if (entity.kind !== "person" || !where) return;
    const { id, name, gender, roles } = entity;
    yield { key: "", what: JSON.stringify({ id, name, gender, roles }), where };
  },
};

/** The texts that may have the surname misspelt; undefined if nobody would see that it is. */
export function misspeltTouch(person: Person, registry: Registry): Touch | undefined {
  const misspelt = mayBeMisspelt(person);
  if (!misspelt) return undefined;
  const near: Touch = { anyWord: misspelt };
  return {
    any: namesakesOf(person).map(({ by, key }) => ({
      // Of a crowd only the first are looked at, so that one more pushes somebody else out.
      all: [allWords(fold(key)), isCrowded(registry, by, key) ? everywhere : near],
    })),
  };
}
