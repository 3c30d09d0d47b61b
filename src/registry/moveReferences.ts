import { applyEdits, type TextEdit } from "../text/edits.ts";
import type { Span } from "../text/span.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { removeEntry, removeItem } from "../yaml/removeEntry.ts";
import { entryOf, type YamlEntry, type YamlMap, type YamlNode } from "../yaml/yamlNode.ts";
import { parseRegistryFile } from "./parseRegistryFile.ts";
import { sections } from "./sections.ts";

/**
 * A registry file in which all that referred to one entity refers to another that is to take its place. A list that
 * has both keeps the other's item only, and the other does not come to refer to itself.
 */
export function withReferencesMoved(uri: string, text: string, from: string, into: string): string {
  const { entities } = parseRegistryFile(uri, text);
  const refer = entities.flatMap(({ at }) => at.references.filter(({ to }) => to === from));
  if (refer.length === 0) return text;
  const before = applyEdits(text, superfluous(text, from, into));
  const places = parseRegistryFile(uri, before)
    .entities.flatMap(({ at }) => at.references.filter(({ to }) => to === from))
    .map(({ span }): [number, Span] => [span.start, span]);
  // Behind a YAML alias the very words of its anchor stand: they are changed once.
  return applyEdits(
    before,
    [...new Map(places).values()].map((span) => idReplaced(before, span, into)),
  );
}

/** An id in place of another, in the quotation marks that stand there. */
export function idReplaced(text: string, { start, end }: Span, id: string): TextEdit {
  const quote = /^["']/.exec(text.slice(start, end))?.[0] ?? "";
  return { start, end, newText: `${quote}${id}${quote}` };
}

function superfluous(text: string, from: string, into: string): TextEdit[] {
  const root = parseYaml(text).value;
  const entries = Object.keys(sections).flatMap((section): readonly YamlEntry[] => {
    const map = entryOf(root, section)?.value;
    return map?.kind === "map" ? map.entries : [];
  });
  return entries.flatMap(({ key, value }): TextEdit[] => {
    if (value.kind !== "map") return [];
    const doubled = listsOfIds.flatMap((field) => doubledItem(text, value, field, from, into));
    const own =
      key === into
        ? value.entries.find((entry) => isId(entry.value, from) && !words.includes(entry.key))
        : undefined;
    return [...doubled, ...(own ? [removeEntry(text, value, own)] : [])];
  });
}

const listsOfIds = ["participants", "members"];
/** Fields that may read like an id and are none. */
const words = ["name", "description"];

function doubledItem(text: string, map: YamlMap, field: string, from: string, into: string): TextEdit[] {
  const list = entryOf(map, field)?.value;
  if (list?.kind !== "list") return [];
  const named = (item: YamlNode): YamlNode | undefined =>
    item.kind === "map" ? entryOf(item, "entity")?.value : item;
  if (!list.items.some((item) => isId(named(item), into))) return [];
  const index = list.items.findIndex((item) => isId(named(item), from));
  return index < 0 ? [] : [removeItem(text, list, index)];
}

const isId = (node: YamlNode | undefined, id: string): boolean =>
  node?.kind === "scalar" && node.value === id;
