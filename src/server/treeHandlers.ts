import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { countsMade } from "../corpus/mentions.ts";
import { treeTables } from "../corpus/tables/treeTables.ts";
import { candidatesKey, entityTree, isKindNode, prepareEntityTree } from "../features/entityTree.ts";
import { meetingTree } from "../features/meetingTree.ts";
import { reviewTreeInSteps } from "../features/review/reviewTree.ts";
import { treeChildrenInSteps, type Branch } from "../features/tree.ts";
import { treePath } from "../features/treePath.ts";
import type { CorpusView } from "../features/view.ts";
import { canonicalUri } from "../files/uris.ts";
import * as protocol from "../protocol.ts";
import { inSlices, resultInSlices, type Cancellation } from "./inSlices.ts";
import { madeForDisk } from "./madeForDisk.ts";
import type { On } from "./on.ts";
import { settled } from "./settled.ts";
import { treeViews } from "./views.ts";
import type { Workspace } from "./workspace.ts";

/** What the trees of a client ask. What takes long is worked out in slices before. */
export function registerTreeHandlers(on: On, workspace: Workspace): void {
  on(protocol.treeRequest, async ({ view, parent, filter, grouping }: protocol.TreeParams, token) => {
    if (view === "review") await settled(workspace);
    const views = treeViews(workspace);
    // The first level of the entities is to be had at once, and the second needs numbers only.
    const isSecond = parent !== undefined && isKindNode(parent) && !filter;
    if (view === "entities" && isSecond)
      for (const { corpus } of views)
        await inSlices(corpus.documents.blocks, (block) => void countsMade(corpus, block), token);
    else if (view === "meetings" || parent !== undefined || filter) await tablesMade(views, token);
    const roots = function* (): Generator<undefined, readonly Branch[]> {
      if (view === "review") return yield* reviewTreeInSteps(views, grouping, filter);
      if (view === "meetings") return meetingTree(views);
      yield* prepareEntityTree(views, parent, filter);
      return entityTree(views, filter);
    };
    return resultInSlices(treeChildrenInSteps(await resultInSlices(roots(), token), parent, filter), token);
  });
  on(protocol.treePathRequest, async ({ view, uri, grouping, ...target }: protocol.TreePathParams, token) => {
    const place = { ...target, ...(uri !== undefined && { uri: canonicalUri(uri) }) };
    const found = async (): Promise<string[]> => {
      if (view === "review") await settled(workspace);
      const views = treeViews(workspace);
      if (view === "review") await resultInSlices(reviewTreeInSteps(views, grouping), token);
      else await tablesMade(views, token);
      if (view === "entities" && target.entity === undefined)
        await resultInSlices(prepareEntityTree(views, candidatesKey), token);
      return treePath(views, view, place, grouping);
    };
    if (view !== "review" || uri === undefined) return found();
    // Whether something is to be reviewed still is told by its annotation file, of which nobody may have heard yet.
    return (await madeForDisk(workspace, found, () => possibleAnnotationFiles(uri))) ?? found();
  });
}

/** Work out what the nodes of trees are made of, as far as that has not been done. */
async function tablesMade(views: readonly CorpusView[], token: Cancellation): Promise<void> {
  for (const { corpus } of views) await inSlices(treeTables(corpus.documents.blocks), () => {}, token);
}
