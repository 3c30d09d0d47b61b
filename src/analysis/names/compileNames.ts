import type { Registry } from "../../registry/registry.ts";
import { eachForm } from "./eachForm.ts";
import type { NameForms } from "./nameForms.ts";
import type { NameTable } from "./nameTable.ts";
import { TableBuilder } from "./tableBuilder.ts";

/** Compile all names of a registry, and what a language derives from them. Linear in the registry's names. */
export function compileNames(registry: Registry, forms: NameForms): NameTable {
  const entities = [...registry.entities.values()];
  const builder = new TableBuilder(entities.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0));
  eachForm(entities, forms, (name, units, owner, kind) => builder.add(name, units, owner, kind));
  return builder.build(registry, entities);
}
