import type { TextEdit } from "../text/edits.ts";
import { LineIndex } from "../text/lineIndex.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { entryOf, type YamlEntry, type YamlNode } from "../yaml/yamlNode.ts";
import { hideConflictMarks } from "./conflictMarks.ts";

/** The edits that a change of an annotation file takes, or a sentence for the user why it cannot be made. */
export type AnnotationEdit = { readonly edits: readonly TextEdit[] } | { readonly refused: string };

/**
 * Change an annotation file, if it is whole: what is broken could be made worse.
 * @param edit is given the file's tree and, if there is one, the entry `annotations`
 */
export function editWhole(
  text: string,
  edit: (root: YamlNode, section: YamlEntry | undefined) => AnnotationEdit,
): AnnotationEdit {
  const { value: root, problems } = parseYaml(text);
  const [broken] = [...hideConflictMarks(text).problems, ...problems];
  if (broken) {
    const line = new LineIndex(text).positionAt(broken.span.start).line + 1;
    return {
      refused: `The annotation file is not written to, as it is broken in line ${line}: ${broken.message}`,
    };
  }
  const section = entryOf(root, "annotations");
  const isUsable =
    (root.kind === "map" ? section !== undefined || !root.flow : isNothing(root)) &&
    (!section || section.value.kind === "map" || isNothing(section.value));
  if (!isUsable)
    return {
      refused: "The annotation file is not written to: it has no “annotations:” with entries under it.",
    };
  return edit(root, section);
}

const isNothing = (node: YamlNode): boolean => node.kind === "scalar" && node.value === null;
