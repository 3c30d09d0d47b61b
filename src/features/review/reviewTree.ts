import type { ReviewGrouping } from "../../protocol/review.ts";
import { certaintyWords } from "../cards/certaintyWords.ts";
import { corpusBranches } from "../corpusBranches.ts";
import { counted } from "../counted.ts";
import { kindIcons } from "../entityTree.ts";
import { fileName } from "../mentionBranches.ts";
import { pathTo, type Branch, type TreeTarget } from "../tree.ts";
import { locationOf, nameOf, offsetOf, type CorpusView } from "../view.ts";
import { lostBranches } from "./lostBranches.ts";
import { alikeBranches, suggestionBranch } from "./suggestionBranches.ts";
import { allToReview, groupKey, reviewGroups, type ReviewGroup, type ToReview } from "./toReview.ts";

/**
 * What waits for a decision: annotations that lost their place, then suggestions, in groups. Nothing can be decided
 * about loose documents.
 */
export const reviewTree = (
  views: readonly CorpusView[],
  grouping: ReviewGrouping = "certainty",
): Branch<ToReview>[] =>
  corpusBranches(decidableViews(views), (view) => [
    ...lostBranches(view),
    ...reviewGroups(view.corpus, grouping).map((group) => groupBranch(view, group, grouping)),
  ]);

export const decidableViews = (views: readonly CorpusView[]): CorpusView[] =>
  views.filter(({ configUri }) => configUri !== undefined);

/** The ids from the root to the suggestion that begins at a place; empty if there is none. */
export function reviewPath(
  views: readonly CorpusView[],
  { uri, range }: TreeTarget,
  grouping: ReviewGrouping = "certainty",
): string[] {
  const view = uri === undefined ? undefined : views.find(({ corpus }) => corpus.documents.has(uri));
  const document = view?.corpus.documents.get(uri!);
  if (!view || !document || !range) return [];
  const [start, end] = [offsetOf(document, range.start), offsetOf(document, range.end)];
  const meant = allToReview(view.corpus).filter((each) => each.uri === uri && each.finding.start === start);
  const item = meant.find(({ finding }) => finding.end === end) ?? meant[0];
  if (!item) return [];
  const keys = new Set([`corpus:${view.corpus.root}`, groupKey(item, grouping), item.alike]);
  return pathTo(
    reviewTree(views, grouping),
    (branch) => branch.item === item,
    (branch) => keys.has(branch.key) || branch.key.startsWith("page:"),
  );
}

function groupBranch(view: CorpusView, group: ReviewGroup, grouping: ReviewGrouping): Branch<ToReview> {
  const { key, items } = group;
  const [first] = items;
  const { label, icon } = looksOf(view, group, grouping);
  const location = locationOf(view, first!.uri, first!.finding);
  return {
    key,
    words: [first!.document.path].filter(() => grouping === "document"),
    children: () =>
      grouping === "document"
        ? items.map((item) => suggestionBranch(view, item, { meaning: true, place: false }))
        : alikeBranches(view, items),
    node: {
      kind: "suggestions",
      label,
      description: String(items.length),
      icon,
      ...(location && { location }),
      accessibilityLabel: `${label}, ${counted(items.length, "suggestion")}`,
    },
  };
}

function looksOf(
  view: CorpusView,
  { key, items }: ReviewGroup,
  grouping: ReviewGrouping,
): { readonly label: string; readonly icon: string } {
  const [first] = items;
  if (grouping === "certainty")
    return {
      label: certaintyWords[first!.certainty],
      icon: first!.certainty === "inferred" ? "lightbulb" : "question",
    };
  if (grouping === "document") return { label: fileName(first!.document.path), icon: "file" };
  const entity = key.startsWith("entity:") ? key.slice("entity:".length) : undefined;
  if (entity === undefined) return unknown[first!.finding.kind];
  const entry = view.corpus.registry.entities.get(entity);
  return { label: nameOf(view, entity), icon: entry ? kindIcons[entry.kind] : "question" };
}

const unknown: Record<ToReview["finding"]["kind"], { readonly label: string; readonly icon: string }> = {
  name: { label: "Not in the registry", icon: "lightbulb" },
  date: { label: "Dates", icon: "watch" },
  role: { label: "Titles of somebody unknown", icon: "briefcase" },
  quotation: { label: "Quotations without a registered speaker", icon: "quote" },
};
