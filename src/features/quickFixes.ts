import type { CodeAction, Range } from "vscode-languageserver-types";
import { workspaceEdit } from "./corpusEdit.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { problemsOf } from "./problems.ts";
import { sourceOf, spanOf, type CorpusView } from "./view.ts";

/** Changes that mend the problems at a place of a document or YAML file. */
export function quickFixes(view: CorpusView, uri: string, range: Range): CodeAction[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const asked = spanOf(source, range);
  return problemsOf(view, uri)
    .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .flatMap((problem) =>
      (problem.fixes?.(view) ?? []).map((fix) => ({
        title: fix.title,
        kind: "quickfix",
        ...(fix.preferred && { isPreferred: true }),
        diagnostics: [diagnosticOf(view, source, problem)],
        edit: workspaceEdit(view, fix.edits),
      })),
    );
}
