import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf, type YamlNode } from "../yaml/yamlNode.ts";
import type { EntityKind } from "./entity.ts";
import { sectionOf } from "./sections.ts";

/** The value of an entity's entry in a registry file; undefined if it is not in the text. */
export const entryNode = (
  text: string,
  { kind, id }: { readonly kind: EntityKind; readonly id: string },
): YamlNode | undefined => entryOf(entryOf(parseYaml(text).value, sectionOf(kind))?.value, id)?.value;
