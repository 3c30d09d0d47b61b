import { parseFrontMatter } from "../../registry/frontMatter.ts";
import type { Problem } from "../../text/problem.ts";
import { documentOf, type CorpusView } from "../view.ts";

/** What is wrong in the YAML block that a document begins with. */
export function frontMatterProblems(view: CorpusView, uri: string): readonly Problem[] {
  const text = documentOf(view, uri)?.text;
  return text?.startsWith("---") ? parseFrontMatter(text).problems : [];
}
