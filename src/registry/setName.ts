import { applyEdits } from "../text/edits.ts";
import { setScalar } from "../yaml/setScalar.ts";
import { entryOf } from "../yaml/yamlNode.ts";
import { addAlias } from "./addAlias.ts";
import { entryNode } from "./entryNode.ts";
import type { Entity } from "./entity.ts";

/**
 * The registry file in which an entity has another name. An alias that is now the name becomes the old name; else
 * that is added to the aliases if it is to be kept. Undefined if the entry cannot be changed.
 */
export function withName(text: string, entity: Entity, name: string, keepsOld: boolean): string | undefined {
  const entry = entryNode(text, entity);
  const own = entryOf(entry, "name")?.value;
  if (entry?.kind !== "map" || own?.kind !== "scalar") return undefined;
  const edits = [setScalar(text, own, name, entry.flow)];
  const aliases = entryOf(entry, "aliases")?.value;
  const same =
    aliases?.kind === "list" && !entity.aliases.includes(entity.name)
      ? aliases.items.find((item) => item.kind === "scalar" && item.value === name)
      : undefined;
  if (same?.kind === "scalar" && aliases?.kind === "list")
    return applyEdits(text, [...edits, setScalar(text, same, entity.name, aliases.flow)]);
  const after = applyEdits(text, edits);
  return keepsOld ? applyEdits(after, addAlias(after, entity, entity.name)) : after;
}
