import type { TextEdit } from "../text/edits.ts";
import { writeScalar } from "../yaml/writeScalar.ts";
import type { Meeting } from "./entity.ts";
import { fieldSpan } from "./fieldSpan.ts";

/**
 * The edit that gives one of the documents that a meeting lists another path; undefined if the path is not written there
 * as it is, such as behind a YAML alias.
 * @param text of the registry file that the meeting stands in
 */
export function documentPathEdit(
  text: string,
  meeting: Meeting,
  index: number,
  to: string,
): TextEdit | undefined {
  const span = fieldSpan(text, meeting, ["documents", index]);
  const written = span && text.slice(span.start, span.end);
  if (!span || !written?.includes(meeting.documents[index] ?? "")) return undefined;
  const style = written.startsWith("'") ? "single" : written.startsWith('"') ? "double" : "plain";
  return { ...span, newText: writeScalar(to, style, "double", true) };
}
