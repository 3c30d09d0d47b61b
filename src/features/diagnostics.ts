import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver-types";
import type { Problem, Severity } from "../text/problem.ts";
import { problemsOf, type IsTold } from "./problems.ts";
import { locationOf, rangeOf, sourceOf, type CorpusView, type SourceText } from "./view.ts";

/** Problems of a file, at most: no editor shows more. */
const most = 1000;

/**
 * The problems of one file as diagnostics; of a file that was not read, what is wrong stands at its beginning. If there are
 * very many, the first of the most severe.
 * @param checkCommand the client's command that opens what is written about a code; left out: no links
 * @param isTold left out: of all severities
 */
export function diagnostics(
  view: CorpusView,
  uri: string,
  checkCommand?: string,
  isTold?: IsTold,
): Diagnostic[] {
  const source = sourceOf(view, uri);
  return mostSevere(problemsOf(view, uri, isTold)).map((problem) => ({
    ...diagnosticOf(view, source, problem),
    ...(checkCommand !== undefined && { codeDescription: { href: linkTo(checkCommand, problem.code) } }),
  }));
}

function mostSevere<P extends Problem>(problems: readonly P[]): readonly P[] {
  if (problems.length <= most) return problems;
  return problems.toSorted((a, b) => severities[a.severity] - severities[b.severity]).slice(0, most);
}

/** A link that runs a command of the client. */
const linkTo = (command: string, code: string): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify([code]))}`;

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
