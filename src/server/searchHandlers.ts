import { fingerprintsOf } from "../corpus/sameWords/fingerprints.ts";
import { indexingWords } from "../corpus/search/blocks.ts";
import { allLinesInSteps, concordanceInSteps } from "../features/concordance.ts";
import { sameWords } from "../features/sameWords.ts";
import type { CorpusView } from "../features/view.ts";
import { concordanceRecords } from "../features/records/concordanceRecords.ts";
import { csv } from "../formats/csv.ts";
import * as searching from "../protocol/searching.ts";
import { inView } from "./inView.ts";
import { inSlices, resultInSlices, type Cancellation } from "./inSlices.ts";
import type { On } from "./on.ts";
import { treeViews } from "./views.ts";
import type { Workspace } from "./workspace.ts";

/** What can be asked about words wherever they stand. The first question after loading has the words indexed. */
export function registerSearchHandlers(on: On, workspace: Workspace): void {
  const indexed = async (cancellation: Cancellation): Promise<readonly CorpusView[]> => {
    workspace.flushAll();
    for (const { corpus } of treeViews(workspace))
      await inSlices(indexingWords(corpus), () => {}, cancellation);
    return treeViews(workspace);
  };
  on(searching.searchRequest, async (params: searching.SearchParams, token) =>
    resultInSlices(concordanceInSteps(await indexed(token), params), token),
  );
  on(searching.sameWordsRequest, async (params: searching.SameWordsParams, token) => {
    await fingerprinted(workspace, params.uri, token);
    return inView(workspace, params.uri, (view, uri) => sameWords(view, { ...params, uri }));
  });
  on(
    searching.searchExportRequest,
    async (params: searching.SearchParams, token): Promise<searching.SearchExport> => {
      const lines = await resultInSlices(allLinesInSteps(await indexed(token), params), token);
      const { columns, rows } = concordanceRecords(lines);
      return { csv: csv(columns, rows), total: rows.length };
    },
  );
}

/** Resolves when all texts of a file's corpus are ready to be compared, which takes a moment after loading. */
export async function fingerprinted(
  workspace: Workspace,
  editorUri: string,
  cancellation: Cancellation,
): Promise<void> {
  const documents = inView(workspace, editorUri, ({ corpus }) => corpus.documents);
  if (documents) await inSlices(documents.values(), fingerprintsOf, cancellation);
}
