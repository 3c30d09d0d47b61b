import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { Problem, Severity } from "../text/problem.ts";
import { annotationFileProblems, lostAnnotations } from "./checks/annotations.ts";
import { emptyDocument } from "./checks/emptyDocument.ts";
import { frontMatterProblems } from "./checks/frontMatter.ts";
import { registryProblems } from "./checks/registry.ts";
import { skippedDocument } from "./checks/skippedDocument.ts";
import { unknownMeeting } from "./checks/unknownMeeting.ts";
import { locationOf, rangeOf, sourceOf, type CorpusView, type SourceText } from "./view.ts";

/** Finds problems of one file of the corpus, whatever its kind; offsets are into that file. */
export type Check = (view: CorpusView, uri: string) => readonly Problem[];

const checks: readonly Check[] = [
  skippedDocument,
  emptyDocument,
  registryProblems,
  frontMatterProblems,
  unknownMeeting,
  annotationFileProblems,
  lostAnnotations,
];

/** All problems of one file as diagnostics; of a file that was not read, what is wrong stands at its beginning. */
export function diagnostics(view: CorpusView, uri: string): Diagnostic[] {
  const source = sourceOf(view, uri);
  return problemsOf(view, uri).map((problem) => diagnosticOf(view, source, problem));
}

/** The same as problems, in the order in which they stand. */
export const problemsOf = (view: CorpusView, uri: string): Problem[] =>
  checks.flatMap((check) => check(view, uri)).sort((a, b) => a.span.start - b.span.start);

/** A problem as LSP has it. */
export function diagnosticOf(view: CorpusView, source: SourceText | undefined, problem: Problem): Diagnostic {
  const related = (problem.related ?? []).flatMap((place) => {
    const location = locationOf(view, place.uri, place.span);
    return location ? [{ location, message: place.message }] : [];
  });
  return {
    range: source ? rangeOf(source, problem.span) : startOfFile,
    severity: severities[problem.severity],
    code: problem.code,
    source: "glossator",
    message: problem.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
