import type { CodeAction, Range } from "vscode-languageserver-types";
import { entrySuggester } from "../registry/suggestEntry.ts";
import type { Problem } from "../text/problem.ts";
import { diagnosticOf, problemsOf } from "./diagnostics.ts";
import { rangeOf, sourceOf, spanOf, type CorpusView } from "./view.ts";

/** Changes that mend problems at a place of a document or YAML file: for an id that no entry has, the one meant. */
export function quickFixes(view: CorpusView, uri: string, range: Range): CodeAction[] {
  const source = sourceOf(view, uri);
  if (!source) return [];
  const asked = spanOf(source, range);
  const suggest = entrySuggester(view.corpus.registry.entities);
  return problemsOf(view, uri)
    .filter(({ code, span }) => repairable.has(code) && span.start <= asked.end && asked.start <= span.end)
    .flatMap((problem): CodeAction[] => {
      const id = suggest(source.text.slice(problem.span.start, problem.span.end));
      if (id === undefined || !fits(view, problem, id)) return [];
      return [
        {
          title: `Change to “${id}”`,
          kind: "quickfix",
          isPreferred: true,
          diagnostics: [diagnosticOf(view, source, problem)],
          edit: { changes: { [uri]: [{ range: rangeOf(source, problem.span), newText: id }] } },
        },
      ];
    });
}

const repairable: ReadonlySet<string> = new Set(["unknown-reference", "unknown-meeting"]);

const fits = (view: CorpusView, { code }: Problem, id: string): boolean =>
  code !== "unknown-meeting" || view.corpus.registry.entities.get(id)?.kind === "meeting";
