import { applyEdits } from "../text/edits.ts";
import { appendEntry } from "../yaml/appendEntry.ts";
import { appendItem } from "../yaml/appendItem.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { removeEntry } from "../yaml/removeEntry.ts";
import type { YamlData } from "../yaml/writeValue.ts";
import { entryOf, plainOf, type PlainYaml } from "../yaml/yamlNode.ts";
import { addAlias } from "./addAlias.ts";
import { entryNode } from "./entryNode.ts";
import type { EntityKind } from "./entity.ts";
import { sectionOf } from "./sections.ts";

interface EntryName {
  readonly kind: EntityKind;
  readonly id: string;
}

/** What an entry says, by field. */
export type EntryData = { readonly [key: string]: PlainYaml };

/** The fields of an entry; undefined if it is not in the text. */
export function entryData(text: string, entry: EntryName): EntryData | undefined {
  const node = entryNode(text, entry);
  return node?.kind === "map" ? (plainOf(node) as EntryData) : undefined;
}

/** The text without an entry; without its section, too, if that has no other. The same text if it has no such entry. */
export function withoutEntry(text: string, { kind, id }: EntryName): string {
  const root = parseYaml(text).value;
  const section = entryOf(root, sectionOf(kind));
  const entry = entryOf(section?.value, id);
  if (root.kind !== "map" || section?.value.kind !== "map" || !entry) return text;
  const edit =
    section.value.entries.length > 1
      ? removeEntry(text, section.value, entry)
      : removeEntry(text, root, section);
  return applyEdits(text, [edit]);
}

/**
 * The text in which an entry has taken over what another one says: its names as aliases, fields it lacks, items that
 * its lists lack. Of two words for one field its own stays; `kept` tells which fields those are.
 * @param data the other entry's fields
 */
export function withTakenOver(
  text: string,
  into: EntryName,
  data: EntryData,
): { readonly text: string; readonly kept: readonly string[] } {
  const kept: string[] = [];
  let result = text;
  for (const name of namesOf(data)) result = applyEdits(result, addAlias(result, into, name));
  for (const [key, value] of Object.entries(data)) {
    if (key === "name" || key === "aliases" || value === null || value === into.id) continue;
    const taken = takeOver(result, into, key, value);
    if (taken === "kept") kept.push(key);
    else result = taken;
  }
  return { text: result, kept };
}

/** The text with one field taken over, or that the entry keeps its own. */
function takeOver(text: string, into: EntryName, key: string, value: PlainYaml): string | "kept" {
  const map = entryNode(text, into);
  if (map?.kind !== "map") return text;
  const own = entryOf(map, key);
  if (!own || (own.value.kind === "scalar" && own.value.value === null && map.flow))
    return own ? "kept" : applyEdits(text, appendEntry(text, map, undefined, key, dataOf(value)));
  if (own.value.kind === "list") {
    const known = new Set(own.value.items.map((item) => JSON.stringify(plainOf(item))));
    const items = (Array.isArray(value) ? value : [value]) as readonly PlainYaml[];
    return items
      .filter((item) => item !== null && !known.has(JSON.stringify(item)))
      .reduce((before: string, item) => {
        const list = entryOf(entryNode(before, into), key)!.value;
        return list.kind === "list" ? applyEdits(before, [appendItem(before, list, dataOf(item))]) : before;
      }, text);
  }
  if (own.value.kind === "map" && isMap(value)) {
    const missing = Object.entries(value).filter(([each]) => !entryOf(own.value, each));
    return missing.reduce((before, [each, field]) => {
      const owner = entryOf(entryNode(before, into), key)!;
      return applyEdits(before, appendEntry(before, owner.value, owner, each, dataOf(field)));
    }, text);
  }
  return JSON.stringify(plainOf(own.value)) === JSON.stringify(value) ? text : "kept";
}

const namesOf = ({ name, aliases }: EntryData): string[] =>
  [name, ...(Array.isArray(aliases) ? (aliases as readonly PlainYaml[]) : [aliases])].filter(
    (each): each is string => typeof each === "string",
  );

const isMap = (value: PlainYaml | undefined): value is { readonly [key: string]: PlainYaml } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Data as it can be written: what is empty is left out. */
function dataOf(value: PlainYaml): YamlData {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (Array.isArray(value))
    return (value as readonly PlainYaml[]).filter((item) => item !== null).map(dataOf);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field === null ? [] : [[key, dataOf(field)]])),
  );
}
