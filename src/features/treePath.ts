import type { Position, Range } from "vscode-languageserver-types";
import { candidateKey } from "../corpus/candidateKey.ts";
import { candidatesOf } from "../corpus/candidates.ts";
import type { TreeView } from "../protocol.ts";
import type { ReviewGrouping } from "../protocol/review.ts";
import type { Span } from "../text/span.ts";
import { entityAt } from "./entityAt.ts";
import { corpusKey } from "./corpusBranches.ts";
import { candidatesKey, entityTree } from "./entityTree.ts";
import { meetingTree } from "./meetingTree.ts";
import { reviewPath } from "./review/reviewTree.ts";
import { pageOf } from "./paged.ts";
import { pathTo, type Branch, type TreeTarget } from "./tree.ts";
import { documentOf, offsetOf, sourceOf, type CorpusView } from "./view.ts";

/** The ids from the root to the node for a place or an entity; empty if the view has none. */
export function treePath(
  views: readonly CorpusView[],
  view: TreeView,
  target: TreeTarget,
  grouping?: ReviewGrouping,
): string[] {
  if (view === "review") return reviewPath(views, target, grouping);
  const entity = target.entity ?? entityOf(views, target);
  return view === "meetings" ? meetingPath(views, target, entity) : entityPath(views, target, entity);
}

function meetingPath(views: readonly CorpusView[], target: TreeTarget, entity: string | undefined): string[] {
  const roots = meetingTree(views);
  const into = ({ node }: Branch): boolean => node.kind !== "mentions" && node.kind !== "documents";
  const own = entity === undefined ? [] : pathTo(roots, isKind(entity, "meeting"), into);
  if (own.length > 0) return own;
  const proof = pathTo(roots, (branch) => branch.node.kind === "proof" && isAt(branch, target), into);
  if (proof.length > 0) return proof;
  if (entity !== undefined) return pathTo(roots, isKind(entity, "participant"), into);
  return pathTo(roots, (branch) => branch.node.kind === "proposed-meeting" && isAt(branch, target), into);
}

function entityPath(views: readonly CorpusView[], target: TreeTarget, entity: string | undefined): string[] {
  const roots = entityTree(views);
  if (entity !== undefined) {
    const into = ({ node }: Branch): boolean => node.kind === "corpus" || node.kind === "entity-kind";
    const isIt = isKind(entity, "entity");
    // Most of very many entities are told by their key.
    return pathTo(roots, (branch) => branch.key === entity && isIt(branch), into);
  }
  // A name that the registry does not know.
  const at = target.uri === undefined ? undefined : views.find((view) => documentOf(view, target.uri!));
  const document = at && documentOf(at, target.uri!);
  if (!document || !target.range) return [];
  const offset = offsetOf(document, target.range.start);
  const name = document.findings.names.find((each) => each.entity === null && covers(each, offset));
  if (!name) return [];
  const key = candidateKey(document, name);
  const all = candidatesOf(at.corpus);
  const page = pageOf(all.count, all.rankOf(key));
  return pathTo(
    roots,
    (branch) => branch.key === key,
    (branch) => [corpusKey(at), candidatesKey, page].includes(branch.key),
  );
}

const covers = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

const isKind =
  (entity: string, kind: Branch["node"]["kind"]) =>
  ({ node }: Branch): boolean =>
    node.entity === entity && node.kind === kind;

function entityOf(views: readonly CorpusView[], { uri, range }: TreeTarget): string | undefined {
  const view = uri === undefined ? undefined : views.find((candidate) => sourceOf(candidate, uri));
  const source = view && sourceOf(view, uri!);
  return source && range && entityAt(view, uri!, offsetOf(source, range.start))?.entity;
}

function isAt({ node: { location } }: Branch, { uri, range }: TreeTarget): boolean {
  return (
    location !== undefined &&
    range !== undefined &&
    location.uri === uri &&
    includes(location.range, range.start)
  );
}

const includes = ({ start, end }: Range, position: Position): boolean =>
  !isBefore(position, start) && !isBefore(end, position);

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
