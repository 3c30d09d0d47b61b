import type { Entity } from "../../registry/entity.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { splitWords } from "../../text/words.ts";
import type { FormKind, FormUnit, NameForms } from "./nameForms.ts";
import { WrittenUnits } from "./writtenUnits.ts";

/**
 * Tell of all forms of the names of some entities: the names and aliases as they are, and what a language derives from them.
 * @param add gets the units of the name, which hold until the next call; those of the form; and the index of its entity
 */
export function eachForm(
  entities: readonly Entity[],
  forms: NameForms,
  add: (name: WrittenUnits, units: readonly FormUnit[], owner: number, kind: FormKind) => void,
): void {
  const names: string[] = [];
  for (const { name, aliases } of entities) {
    names.push(name);
    for (const alias of aliases) names.push(alias);
  }
  const text = names.join("\n");
  const words = splitWords(text, undefined, new Vocabulary()); // a registry may have more words than all texts
  const unit = new WrittenUnits(text, words);
  let owner = 0;
  const derived = (units: readonly FormUnit[], kind: FormKind): void => add(unit, units, owner, kind);
  let token = 0;
  let offset = 0;
  let i = 0;
  for (; owner < entities.length; owner++) {
    const entity = entities[owner]!;
    const last = i + entity.aliases.length;
    for (let alias = false; i <= last; i++, alias = true) {
      const end = offset + names[i]!.length;
      let limit = token;
      while (limit < words.count && words.starts[limit]! < end) limit++;
      unit.read(token, limit);
      token = limit;
      offset = end + 1;
      if (unit.count === 0) continue;
      add(unit, unit.all(), owner, alias ? "alias" : "name");
      forms.derive({ entity, alias, units: unit.texts(), tight: unit.tight() }, derived);
    }
  }
}
