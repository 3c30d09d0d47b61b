import type { TextEdit } from "../text/edits.ts";
import { appendEntry } from "../yaml/appendEntry.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf } from "../yaml/yamlNode.ts";
import type { EntityKind } from "./entity.ts";
import { defined } from "./entryReader.ts";
import { sectionOf, sections, type Section } from "./sections.ts";

/** What a new entry says. Fields left out are not written. */
export interface EntityDraft {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Phrases in which its names do not mean it. */
  readonly not?: readonly string[];
  readonly description?: string;
  /** Of a person: titles of roles whose organization and dates are not known yet. */
  readonly titles?: readonly string[];
  /** Of a meeting. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly location?: string;
}

/**
 * The edits that add an entry at the end of its section, in the style of the file; the section is made where it is
 * missing. None if the section has an entry of that id, or the file cannot take one (its root is a list, say).
 * @param text the registry file as it is now, with unsaved changes; may be empty
 */
export function addEntity(text: string, draft: EntityDraft): TextEdit[] {
  const root = parseYaml(text).value;
  const section = sectionOf(draft.kind);
  const entry = {
    name: draft.name,
    aliases: some(draft.aliases),
    not: some(draft.not),
    ...defined({ startDate: draft.startDate, endDate: draft.endDate, location: draft.location }),
    description: draft.description,
    roles: draft.kind === "person" ? some(draft.titles)?.map((title) => ({ title })) : undefined,
  };
  const present = entryOf(root, section);
  if (!present) {
    const before = precedingSection(section)
      .map((name) => entryOf(root, name))
      .find((found) => found !== undefined);
    return appendEntry(
      text,
      root,
      undefined,
      section,
      { [draft.id]: entry },
      before ? { after: before } : {},
    );
  }
  if (entryOf(present.value, draft.id)) return [];
  return appendEntry(text, present.value, present, draft.id, entry);
}

/** The sections that stand before one in the usual order, the nearest first. */
function precedingSection(section: Section): Section[] {
  const order = Object.keys(sections) as Section[];
  return order.slice(0, order.indexOf(section)).reverse();
}

const some = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list && list.length > 0 ? list : undefined;
