import type { TextEdit } from "../text/edits.ts";
import { appendEntry } from "../yaml/appendEntry.ts";
import { appendItem } from "../yaml/appendItem.ts";
import { fileStyle } from "../yaml/fileStyle.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { writeFlow } from "../yaml/writeValue.ts";
import { entryOf, type YamlEntry } from "../yaml/yamlNode.ts";
import { entryNode } from "./entryNode.ts";
import type { EntityKind } from "./entity.ts";
import { sectionOf } from "./sections.ts";

/**
 * The edits that add a name to an entry's aliases, written as the file writes its lists. None if the entry goes by
 * that name already or is not in the text.
 * @param text the registry file as it is now, with unsaved changes
 */
export function addAlias(text: string, entity: EntryName, alias: string): TextEdit[] {
  const entry = entryNode(text, entity);
  return isText(entryOf(entry, "name"), alias) ? [] : addWords(text, entity, "aliases", alias);
}

/** The edits that add a phrase in which a name never means the entity. None if it is there already. */
export const addNot = (text: string, entity: EntryName, phrase: string): TextEdit[] =>
  addWords(text, entity, "not", phrase);

interface EntryName {
  readonly kind: EntityKind;
  readonly id: string;
}

/** Add words to one of an entry's lists; the list is made behind the name and aliases where there is none. */
function addWords(text: string, entity: EntryName, field: "aliases" | "not", words: string): TextEdit[] {
  const section = entryOf(parseYaml(text).value, sectionOf(entity.kind))?.value;
  const entry = entryOf(section, entity.id);
  if (!entry || entry.value.kind !== "map") return [];
  const list = entryOf(entry.value, field);
  if (!list) {
    const before = (field === "not" && entryOf(entry.value, "aliases")) || entryOf(entry.value, "name");
    return appendEntry(text, entry.value, entry, field, [words], before ? { after: before } : {});
  }
  const { value } = list;
  if (value.kind === "list") {
    const known = value.items.some((item) => item.kind === "scalar" && item.value === words);
    return known ? [] : [appendItem(text, value, words)];
  }
  if (value.kind !== "scalar" || isText(list, words)) return [];
  const written = writeFlow(value.value === null ? [words] : [value.value, words], fileStyle(text));
  const glued = text[value.span.start - 1] === ":";
  return [{ ...value.span, newText: glued ? ` ${written}` : written }];
}

const isText = (entry: YamlEntry | undefined, text: string): boolean =>
  entry?.value.kind === "scalar" && entry.value.value === text;
