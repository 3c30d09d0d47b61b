import type { TextEdit } from "../text/edits.ts";
import { appendEntry } from "../yaml/appendEntry.ts";
import { appendItem } from "../yaml/appendItem.ts";
import { fileStyle } from "../yaml/fileStyle.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { writeFlow } from "../yaml/writeValue.ts";
import { entryOf, type YamlEntry } from "../yaml/yamlNode.ts";
import type { EntityKind } from "./entity.ts";
import { sectionOf } from "./sections.ts";

/**
 * The edits that add a name to an entry's aliases, written as the file writes its lists. None if the entry goes by
 * that name already or is not in the text.
 * @param text the registry file as it is now, with unsaved changes
 */
export function addAlias(
  text: string,
  entity: { readonly kind: EntityKind; readonly id: string },
  alias: string,
): TextEdit[] {
  const section = entryOf(parseYaml(text).value, sectionOf(entity.kind))?.value;
  const entry = entryOf(section, entity.id);
  if (!entry || entry.value.kind !== "map") return [];
  const name = entryOf(entry.value, "name");
  if (isText(name, alias)) return [];
  const aliases = entryOf(entry.value, "aliases");
  if (!aliases) return appendEntry(text, entry.value, entry, "aliases", [alias], name ? { after: name } : {});
  const { value } = aliases;
  if (value.kind === "list") {
    const known = value.items.some((item) => item.kind === "scalar" && item.value === alias);
    return known ? [] : [appendItem(text, value, alias)];
  }
  if (value.kind !== "scalar" || isText(aliases, alias)) return [];
  const list = writeFlow(value.value === null ? [alias] : [value.value, alias], fileStyle(text));
  const glued = text[value.span.start - 1] === ":";
  return [{ ...value.span, newText: glued ? ` ${list}` : list }];
}

const isText = (entry: YamlEntry | undefined, text: string): boolean =>
  entry?.value.kind === "scalar" && entry.value.value === text;
