import type { Problem } from "../../text/problem.ts";
import { entrySuggester } from "../../registry/suggestEntry.ts";
import { isAnnotationFile } from "../../annotations/annotationFileName.ts";
import { annotationFileProblems, lostAnnotations } from "./annotations.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import { documentOf, type CorpusView } from "../view.ts";
import { changeTo } from "./changeTo.ts";
import type { CheckedProblem } from "./check.ts";

/**
 * What was wrong when a file was read: `corpus.yaml`, a registry file (also between its entries and others), the front
 * matter of a document, or the decisions beside it.
 */
export function readerProblems(view: CorpusView, uri: string): readonly CheckedProblem[] {
  if (uri === view.configUri) return view.configProblems;
  const document = documentOf(view, uri);
  if (document) return [...(frontMatterOf(document)?.problems ?? []), ...lostAnnotations(view, uri)];
  if (isAnnotationFile(uri)) return annotationFileProblems(view, uri);
  const { files, problems } = view.corpus.registry;
  return [...(files.find((file) => file.uri === uri)?.problems ?? []), ...(problems.get(uri) ?? [])].map(
    (problem) =>
      problem.code === "unknown-reference" ? { ...problem, fixes: meantId(uri, problem) } : problem,
  );
}

/** The id that is meant by one that no entry has. */
const meantId =
  (uri: string, { span }: Problem): NonNullable<CheckedProblem["fixes"]> =>
  (view) => {
    const written = view.yaml.get(uri)?.text.slice(span.start, span.end) ?? "";
    const id = entrySuggester(view.corpus.registry.entities)(written);
    return id === undefined ? [] : [changeTo(uri, span, id)];
  };
