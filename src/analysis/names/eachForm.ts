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
  const owners: number[] = [];
  entities.forEach((entity, index) => {
    names.push(entity.name, ...entity.aliases);
    for (let i = 0; i <= entity.aliases.length; i++) owners.push(index);
  });
  const text = names.join("\n");
  const words = splitWords(text, undefined, new Vocabulary()); // a registry may have more words than all texts
  let token = 0;
  let offset = 0;
  const unit = new WrittenUnits(text, words);
  names.forEach((name, i) => {
    const end = offset + name.length;
    let limit = token;
    while (limit < words.count && words.starts[limit]! < end) limit++;
    unit.read(token, limit);
    token = limit;
    offset = end + 1;
    if (unit.count === 0) return;
    const owner = owners[i]!;
    const alias = i > 0 && owners[i - 1] === owner;
    add(unit, unit.all(), owner, alias ? "alias" : "name");
    forms.derive(
      { entity: entities[owner]!, alias, units: unit.texts(), tight: unit.tight() },
      (units, kind) => add(unit, units, owner, kind),
    );
  });
}
