import type { Position, Range } from "vscode-languageserver-types";
import { candidateKey } from "../corpus/candidateKey.ts";
import { candidatesOf } from "../corpus/candidates.ts";
import type { CorpusMeeting } from "../corpus/corpusMeeting.ts";
import { meetingsOf } from "../corpus/meetings.ts";
import type { TreeView } from "../protocol.ts";
import type { ReviewGrouping } from "../protocol/review.ts";
import type { Span } from "../text/span.ts";
import { entityAt } from "./entityAt.ts";
import { corpusKey } from "./corpusBranches.ts";
import { candidatesKey, entityTree } from "./entityTree.ts";
import { meetingTree, participantKey } from "./meetingTree.ts";
import { reviewPath } from "./review/reviewTree.ts";
import { isPage, pageOf } from "./paged.ts";
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
  const { uri } = target;
  /** The path to what is meant among the meetings that may have it. */
  const among = (mayHave: (meeting: CorpusMeeting) => boolean, isMeant: (branch: Branch) => boolean) => {
    const leads = leadingTo(views, mayHave);
    return pathTo(
      roots,
      (branch) => leads(branch) !== false && isMeant(branch),
      (branch) => leads(branch) === true,
    );
  };
  const reported = ({ reports }: CorpusMeeting): boolean => reports.some((report) => report.uri === uri);
  if (entity !== undefined) {
    const isIt = isKind(entity, "meeting");
    const own = among(
      ({ id }) => id === entity,
      (branch) => branch.key === entity && isIt(branch),
    );
    if (own.length > 0) return own;
  }
  const proof = among(reported, (branch) => branch.node.kind === "proof" && isAt(branch, target));
  if (proof.length > 0) return proof;
  if (entity !== undefined) {
    return among((meeting) => meeting.includes(entity), isKind(entity, "participant"));
  }
  const proposed = (meeting: CorpusMeeting): boolean => meeting.id === null && reported(meeting);
  return among(proposed, (branch) => branch.node.kind === "proposed-meeting" && isAt(branch, target));
}

/**
 * Whether a branch leads to what some meetings have; undefined if it may be that itself. Of very many meetings most are
 * told by their key.
 */
function leadingTo(
  views: readonly CorpusView[],
  mayHave: (meeting: CorpusMeeting) => boolean,
): (branch: Branch) => boolean | undefined {
  const meetings = new Set<string>();
  const keys = new Set(["participants", "parts", ...views.map(corpusKey)]);
  for (const { corpus } of views) {
    const all = meetingsOf(corpus);
    const wholes = new Map(all.map(({ key, partOf }) => [key, partOf]));
    for (const meeting of all) {
      meetings.add(meeting.key);
      if (!mayHave(meeting)) continue;
      for (const { entity, name } of meeting.participants) keys.add(participantKey(entity, name));
      let key: string | undefined = meeting.key;
      for (; key !== undefined && !keys.has(key); key = wholes.get(key)) keys.add(key);
    }
  }
  return ({ key }) => isPage(key) || keys.has(key) || (meetings.has(key) ? false : undefined);
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
