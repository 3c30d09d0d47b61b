import type { CodeAction, Range } from "vscode-languageserver-types";
import { workspaceEdit } from "./corpusEdit.ts";
import { diagnosticOf } from "./diagnostics.ts";
import { problemsOf } from "./problems.ts";
import { silence, type Stamp } from "./checks/silence.ts";
import { documentOf, sourceOf, spanOf, type CorpusView } from "./view.ts";

/**
 * Changes that mend the problems at a place of a document or YAML file.
 * @param stamp for the decision that a problem is not to be told there; left out: that is not offered
 */
export function quickFixes(view: CorpusView, uri: string, range: Range, stamp?: Stamp): CodeAction[] {
  const source = sourceOf(view, uri);
  const document = documentOf(view, uri);
  if (!source) return [];
  const asked = spanOf(source, range);
  return problemsOf(view, uri)
    .filter(({ span }) => span.start <= asked.end && asked.start <= span.end)
    .flatMap((problem) =>
      [
        ...(problem.fixes?.(view) ?? []),
        ...(document && stamp ? silence(view, document, problem, stamp) : []),
      ].map((fix) => ({
        title: fix.title,
        kind: "quickfix",
        ...(fix.preferred && { isPreferred: true }),
        diagnostics: [diagnosticOf(view, source, problem)],
        edit: workspaceEdit(view, fix.edits),
      })),
    );
}
