import type { CorpusView } from "../features/view.ts";
import type { StatusParams } from "../protocol.ts";
import { grouped } from "../text/grouped.ts";
import type { Workspace } from "./workspace.ts";

/** What a status item says of a workspace: how much there is, what goes on, what is wrong. */
export function statusOf({ corpora, searching }: Pick<Workspace, "corpora" | "searching">): StatusParams {
  const states = [...corpora.values()];
  const views = states.map(({ view }) => view);
  const documents = sum(views.map(({ corpus }) => corpus.documents.size));
  const entries = sum(views.map(({ corpus }) => corpus.registry.entities.size));
  const skipped = sum(views.map((view) => view.skipped.size));
  const errors = sum(views.map(errorCount));
  const loading = searching || states.some((state) => state.loading);
  const counts = `${count(documents, "document", "documents")}, ${count(entries, "entry", "entries")}`;
  const stopped = states.some(({ queue }) => queue.paused);
  const details = [
    ...(stopped ? ["Reading was stopped before all documents had been read"] : []),
    ...(errors > 0 ? [`${count(errors, "error", "errors")} in the registry`] : []),
    ...(skipped > 0 ? [`${count(skipped, "file was", "files were")} skipped`] : []),
  ];
  return {
    state: loading ? "loading" : stopped ? "stopped" : errors > 0 ? "problem" : "ready",
    message: states.length === 0 ? nothing(loading) : loading ? `Loading: ${counts}` : counts,
    ...(details.length > 0 && { detail: details.join("; ") }),
    corpora: views.map(({ corpus: { root, config } }) => ({
      root,
      name: config.name,
      documents: config.documents,
    })),
  };
}

const nothing = (loading: boolean): string =>
  loading ? "Looking for corpora" : "No corpus in this workspace";

/** How many errors the registry files and `corpus.yaml` have. */
function errorCount({ corpus: { registry }, configProblems }: CorpusView): number {
  const all = [
    configProblems,
    ...registry.files.map(({ problems }) => problems),
    ...registry.problems.values(),
  ];
  return all.flat().filter(({ severity }) => severity === "error").length;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const count = (number: number, one: string, many: string): string =>
  `${grouped(number)} ${number === 1 ? one : many}`;
