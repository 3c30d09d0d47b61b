import type { TextEdit } from "../text/edits.ts";
import { appendEntry } from "../yaml/appendEntry.ts";
import { appendItem } from "../yaml/appendItem.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf } from "../yaml/yamlNode.ts";

/**
 * The edits that add somebody to a meeting's participants, as the file writes its lists. None if the meeting is not in
 * the text, or its participants are not written as a list.
 * @param text the registry file as it is now, with unsaved changes
 */
export function addParticipant(
  text: string,
  meeting: string,
  entity: string,
  more: { readonly role?: string; readonly mode?: "in-person" | "video" } = {},
): TextEdit[] {
  const entry = entryOf(entryOf(parseYaml(text).value, "meetings")?.value, meeting);
  if (entry?.value.kind !== "map") return [];
  const item = Object.keys(more).length > 0 ? { entity, ...more } : entity;
  const participants = entryOf(entry.value, "participants");
  if (!participants) return appendEntry(text, entry.value, entry, "participants", [item]);
  return participants.value.kind === "list" ? [appendItem(text, participants.value, item)] : [];
}
