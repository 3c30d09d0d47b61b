import { postingsOf } from "../corpus/search/postings.ts";
import { concordance } from "../features/concordance.ts";
import * as searching from "../protocol/searching.ts";
import { inSlices } from "./inSlices.ts";
import { treeViews } from "./views.ts";
import type { Workspace } from "./workspace.ts";

/** Registers the answer to a request. */
type On = <P, R>(method: string, answer: (params: P) => R) => void;

/** What can be asked about words wherever they stand. The first question after loading has the words indexed. */
export function registerSearchHandlers(on: On, workspace: Workspace): void {
  on(searching.searchRequest, async (params: searching.SearchParams) => {
    workspace.flushAll();
    const documents = treeViews(workspace).flatMap(({ corpus }) => [...corpus.documents.values()]);
    await inSlices(documents, postingsOf);
    return concordance(treeViews(workspace), params);
  });
}
