import type { TextEdit } from "../text/edits.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { removeItem } from "../yaml/removeItem.ts";
import { nodeAt } from "../yaml/yamlNode.ts";
import type { EntityKind } from "./entity.ts";
import { sectionOf } from "./sections.ts";

/**
 * The edits that take an alias out of an entry's list: the last of equal ones. None if it is not in a list there.
 * @param text the registry file as it is now, with unsaved changes
 */
export function removeAlias(
  text: string,
  entity: { readonly kind: EntityKind; readonly id: string },
  alias: string,
): TextEdit[] {
  const list = nodeAt(parseYaml(text).value, [sectionOf(entity.kind), entity.id, "aliases"]);
  if (list?.kind !== "list") return [];
  const item = list.items.findLast((one) => one.kind === "scalar" && one.value === alias);
  return item ? removeItem(text, list, item.span) : [];
}
