import type { Span } from "../text/span.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { nodeAt, type YamlNode } from "../yaml/yamlNode.ts";
import type { EntityKind } from "./entity.ts";
import { sectionOf } from "./sections.ts";

/**
 * Where a field of an entry stands in the text of its file, such as `["roles", 1, "startDate"]`; undefined if the entry
 * has no such field. The file asked for last is kept, so that many fields of one cost one parse.
 */
export function fieldSpan(
  text: string,
  entity: { readonly kind: EntityKind; readonly id: string },
  path: readonly (string | number)[],
): Span | undefined {
  if (last?.text !== text) last = { text, root: parseYaml(text).value };
  const node = nodeAt(last.root, [sectionOf(entity.kind), entity.id, ...path]);
  return node && node.span.start < node.span.end ? node.span : undefined;
}

let last: { readonly text: string; readonly root: YamlNode } | undefined;
