import type { Problem } from "../../text/problem.ts";
import { documentOf, type CorpusView } from "../view.ts";

/** A document in which there is nothing to read. */
export function emptyDocument(view: CorpusView, uri: string): readonly Problem[] {
  const document = documentOf(view, uri);
  if (!document || document.text.trim() !== "") return [];
  const message = "The document is empty: there is nothing to read.";
  return [{ code: "empty-document", severity: "information", span: { start: 0, end: 0 }, message }];
}
