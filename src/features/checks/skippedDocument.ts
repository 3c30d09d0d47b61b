import type { Problem } from "../../text/problem.ts";
import type { CorpusView } from "../view.ts";

/** A document that was not read, such as a binary or very large one. */
export function skippedDocument(view: CorpusView, uri: string): readonly Problem[] {
  const reason = view.skipped.get(uri);
  if (reason === undefined) return [];
  return [{ code: "document-skipped", severity: "warning", span: { start: 0, end: 0 }, message: reason }];
}
