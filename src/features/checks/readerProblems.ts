import type { Problem } from "../../text/problem.ts";
import { referenceKinds } from "../../registry/referenceKinds.ts";
import { entrySuggester } from "../../registry/suggestEntry.ts";
import { isAnnotationFile } from "../../annotations/annotationFileName.ts";
import { annotationFileProblems, lostAnnotations } from "./annotations.ts";
import { frontMatterOf } from "../frontMatterOf.ts";
import { documentOf, type CorpusView } from "../view.ts";
import { changeTo } from "./changeTo.ts";
import type { CheckedProblem } from "./check.ts";
import { makeEntry } from "./makeEntry.ts";

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

/** The id that is meant by one that no entry has; where there is none, the entry is made. */
const meantId =
  (uri: string, { span }: Problem): NonNullable<CheckedProblem["fixes"]> =>
  (view) => {
    const { entities, files } = view.corpus.registry;
    const written = view.yaml.get(uri)?.text.slice(span.start, span.end) ?? "";
    const id = entrySuggester(entities)(written);
    if (id !== undefined) return [changeTo(uri, span, id)];
    const references = files.find((file) => file.uri === uri)?.entities.flatMap(({ at }) => at.references);
    const field = references?.find((reference) => reference.span.start === span.start)?.field ?? "";
    return (referenceKinds[field] ?? []).flatMap((kind) => makeEntry(view, written, kind));
  };
