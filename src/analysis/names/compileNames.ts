import type { Registry } from "../../registry/registry.ts";
import { Vocabulary } from "../../text/vocabulary.ts";
import { splitWords } from "../../text/words.ts";
import type { NameForms } from "./nameForms.ts";
import type { NameTable } from "./nameTable.ts";
import { TableBuilder } from "./tableBuilder.ts";
import { WrittenUnits } from "./writtenUnits.ts";

/** Compile all names of a registry, and what a language derives from them. Linear in the registry's names. */
export function compileNames(registry: Registry, forms: NameForms): NameTable {
  const entities = [...registry.entities.values()];
  const names: string[] = [];
  const owners: number[] = [];
  entities.forEach((entity, index) => {
    names.push(entity.name, ...entity.aliases);
    for (let i = 0; i <= entity.aliases.length; i++) owners.push(index);
  });
  const text = names.join("\n");
  const words = splitWords(text, undefined, new Vocabulary()); // a registry may have more words than all texts
  const builder = new TableBuilder(names.length);
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
    builder.add(unit, unit.all(), owner, alias ? "alias" : "name");
    forms.derive(
      { entity: entities[owner]!, alias, units: unit.texts(), tight: unit.tight() },
      (units, kind) => builder.add(unit, units, owner, kind),
    );
  });
  return builder.build(registry, entities);
}
