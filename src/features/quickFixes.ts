import type { CodeAction, Range, WorkspaceEdit } from "vscode-languageserver-types";
import type { Fix } from "./checks/check.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { problemsOf } from "./problems.ts";
import { rangeOf, sourceOf, spanOf, type CorpusView } from "./view.ts";

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
        edit: editOf(view, fix),
      })),
    );
}

const editOf = (view: CorpusView, { changes }: Fix): WorkspaceEdit => ({
  changes: Object.fromEntries(
    changes.flatMap(({ uri, edits }) => {
      const source = sourceOf(view, uri);
      if (!source) return [];
      return [[uri, edits.map(({ newText, ...span }) => ({ range: rangeOf(source, span), newText }))]];
    }),
  ),
});
