import type { TextEdit } from "../text/edits.ts";
import { removeEntry, removeItem } from "../yaml/removeEntry.ts";
import { entryOf, type YamlNode } from "../yaml/yamlNode.ts";
import { entryNode } from "./entryNode.ts";
import type { EntityKind } from "./entity.ts";

/**
 * The edits that take an alias out of an entry's list: the last of equal ones; of an only one, the list goes. None if
 * the entry does not go by it.
 * @param text the registry file as it is now, with unsaved changes
 */
export function removeAlias(
  text: string,
  entity: { readonly kind: EntityKind; readonly id: string },
  alias: string,
): TextEdit[] {
  const entry = entryNode(text, entity);
  const aliases = entryOf(entry, "aliases");
  if (entry?.kind !== "map" || !aliases) return [];
  const isIt = (node: YamlNode): boolean => node.kind === "scalar" && node.value === alias;
  const { value } = aliases;
  if (isIt(value)) return [removeEntry(text, entry, aliases)];
  const index = value.kind === "list" ? value.items.findLastIndex(isIt) : -1;
  if (value.kind !== "list" || index < 0) return [];
  return [value.items.length > 1 ? removeItem(text, value, index) : removeEntry(text, entry, aliases)];
}
