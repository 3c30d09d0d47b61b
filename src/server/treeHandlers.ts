import { candidatesKey, entityTree, prepareEntityTree } from "../features/entityTree.ts";
import { meetingTree } from "../features/meetingTree.ts";
import { reviewTree } from "../features/review/reviewTree.ts";
import { treeChildren } from "../features/tree.ts";
import { treePath } from "../features/treePath.ts";
import { canonicalUri } from "../files/uris.ts";
import * as protocol from "../protocol.ts";
import { resultInSlices } from "./inSlices.ts";
import type { On } from "./on.ts";
import { settled } from "./settled.ts";
import { treeViews } from "./views.ts";
import type { Workspace } from "./workspace.ts";

/** What the trees of a client ask. What takes long is worked out in slices before. */
export function registerTreeHandlers(on: On, workspace: Workspace): void {
  on(protocol.treeRequest, async ({ view, parent, filter, grouping }: protocol.TreeParams, token) => {
    if (view === "review") await settled(workspace);
    const views = treeViews(workspace);
    if (view === "entities") {
      await resultInSlices(prepareEntityTree(views, parent, filter), token);
      return treeChildren(entityTree(views, filter), parent, filter);
    }
    const roots = view === "meetings" ? meetingTree(views) : reviewTree(views, grouping);
    return treeChildren(roots, parent, filter);
  });
  on(protocol.treePathRequest, async ({ view, uri, grouping, ...target }: protocol.TreePathParams, token) => {
    if (view === "review") await settled(workspace);
    const place = { ...target, ...(uri !== undefined && { uri: canonicalUri(uri) }) };
    const views = treeViews(workspace);
    if (view === "entities" && target.entity === undefined)
      await resultInSlices(prepareEntityTree(views, candidatesKey), token);
    return treePath(views, view, place, grouping);
  });
}
