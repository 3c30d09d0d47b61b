import type { TextEdit } from "../text/edits.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import { setScalar } from "../yaml/setScalar.ts";
import { entryOf } from "../yaml/yamlNode.ts";

/**
 * The edit that has an annotation file name its document anew; undefined if it does not give the old name.
 * @param from the last part of the document's path: `report.txt`
 */
export function documentNameEdit(text: string, from: string, to: string): TextEdit | undefined {
  const name = entryOf(parseYaml(text).value, "document")?.value;
  if (name?.kind !== "scalar" || name.value !== from || from === to) return undefined;
  return setScalar(text, name, to);
}
