import type { Problem } from "../../text/problem.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import { documentOf, type CorpusView } from "../view.ts";

/** What is wrong in the YAML block that a document begins with. */
export function frontMatterProblems(view: CorpusView, uri: string): readonly Problem[] {
  const document = documentOf(view, uri);
  return (document && frontMatterOf(document)?.problems) ?? [];
}
