import { l10n, languages, window, workspace, type Diagnostic, type Uri } from "vscode";
import type { Command } from "./command.ts";

/** Go to the next problem of the corpus behind the cursor, file by file in path order; after the last to the first. */
export const nextProblem: Command = {
  id: "glossator.nextProblem",
  run: async (shell) => {
    const all = problems();
    const editor = window.activeTextEditor;
    const index = all.findIndex((problem) =>
      isBehind(problem, editor?.document.uri, editor?.selection.active),
    );
    const next = all[Math.max(index, 0)];
    if (!next) return shell.note.show(l10n.t("The corpus has no problems."));
    const { uri, diagnostic } = next;
    const { start } = diagnostic.range;
    await window.showTextDocument(uri, { selection: diagnostic.range.with(start, start) });
    return shell.note.show(
      l10n.t("Problem {0} of {1}: {2}", Math.max(index, 0) + 1, all.length, diagnostic.message),
    );
  },
};

interface Found {
  readonly uri: Uri;
  readonly diagnostic: Diagnostic;
}

function problems(): Found[] {
  const found = languages
    .getDiagnostics()
    .flatMap(([uri, list]) =>
      list.filter(({ source }) => source === "glossator").map((diagnostic): Found => ({ uri, diagnostic })),
    );
  const path = ({ uri }: Found): string => workspace.asRelativePath(uri);
  return found.sort(
    (a, b) =>
      (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0) ||
      a.diagnostic.range.start.compareTo(b.diagnostic.range.start),
  );
}

function isBehind(
  { uri, diagnostic }: Found,
  current: Uri | undefined,
  cursor: Diagnostic["range"]["start"] | undefined,
): boolean {
  if (!current || !cursor) return true;
  if (uri.toString() === current.toString()) return diagnostic.range.start.isAfter(cursor);
  return workspace.asRelativePath(uri) > workspace.asRelativePath(current);
}
