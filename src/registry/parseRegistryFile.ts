import schema from "../../schemas/registry.schema.json";
import { bySpan } from "../text/span.ts";
import type { Problem } from "../text/problem.ts";
import { checkSchema, type JsonSchema } from "../yaml/checkSchema.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf } from "../yaml/yamlNode.ts";
import type { Entity } from "./entity.ts";
import { EntryReader } from "./entryReader.ts";
import { readEntity } from "./readEntity.ts";
import type { RegistryFile } from "./registry.ts";
import { sections, type Section } from "./sections.ts";
import { suggestField } from "./suggestField.ts";

/**
 * Read one registry file. All good entries come out, also of a file that is broken in places: there the broken
 * places are reported, and fields that could not be read are left out. Entries without a name are not entities.
 * Of entries that stand twice under one id both come out; `combineRegistry` reports the second.
 */
export function parseRegistryFile(uri: string, text: string): RegistryFile {
  const { value: root, problems: syntax } = parseYaml(text);
  const problems: Problem[] = [...checkSchema(root, schema as JsonSchema, suggestField)];
  const entities: Entity[] = [];
  for (const section of Object.keys(sections) as Section[]) {
    const entries = entryOf(root, section)?.value;
    if (entries?.kind !== "map") continue;
    for (const entry of entries.entries) {
      const entity = readEntity(sections[section], entry, uri, new EntryReader(problems));
      if (entity) entities.push(entity);
    }
  }
  return { uri, entities, problems: withSyntax(syntax, problems) };
}

/** Where the syntax is broken, what else is wrong at the very place follows from that and would only confuse. */
export function withSyntax(syntax: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const others = problems.filter(
    (problem) => !syntax.some((s) => s.span.start <= problem.span.end && problem.span.start <= s.span.end),
  );
  return [...syntax, ...others].sort((a, b) => bySpan(a.span, b.span));
}
