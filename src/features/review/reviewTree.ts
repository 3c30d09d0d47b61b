import type { ReviewGrouping } from "../../protocol/review.ts";
import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { certaintyWords } from "../cards/certaintyWords.ts";
import { corpusBranches } from "../corpusBranches.ts";
import { counted } from "../counted.ts";
import type { Decidable } from "../decisions/foundAt.ts";
import { kindIcons } from "../entityTree.ts";
import { fileName } from "../mentionBranches.ts";
import { suggestionsIn } from "../suggestions.ts";
import { filterWords, pathTo, type Branch, type TreeTarget } from "../tree.ts";
import { nameOf, offsetOf, type CorpusView } from "../view.ts";
import { decidableViews } from "./decidableViews.ts";
import { lostBranches } from "./lostBranches.ts";
import { isAlikeFound, reviewFinds, reviewFindsInSteps } from "./reviewFinds.ts";
import {
  positionOf,
  reviewOrder,
  reviewOrderInSteps,
  suggestionAt,
  type ReviewGroup,
  type ReviewOrder,
} from "./reviewOrder.ts";
import { alikeBranches, reviewPages, suggestionBranch, type ReviewPart } from "./suggestionBranches.ts";

/** What waits for a decision: annotations that lost their place, then suggestions, in groups. */
export const reviewTree = (
  views: readonly CorpusView[],
  grouping: ReviewGrouping = "certainty",
): Branch<ReviewPart>[] =>
  corpusBranches(decidableViews(views), (view) => {
    const order = reviewOrder(view.corpus, grouping);
    return [...lostBranches(view, order), ...groupBranches(view, order, grouping)];
  });

function groupBranches(view: CorpusView, order: ReviewOrder, grouping: ReviewGrouping): Branch<ReviewPart>[] {
  const { groups } = order;
  const fromOf = (index: number): number => groups[index]?.from ?? groups.at(-1)!.end;
  const labelAt = (index: number): string => looksOf(view, groups[index]!.key).label;
  return reviewPages(
    order,
    groups.length,
    fromOf,
    (index) => groupBranch(view, order, groups[index]!, grouping),
    (from, end) => `${labelAt(from)} – ${labelAt(end - 1)}`,
  );
}

/** The same with pauses, and with all worked out that a filter needs. */
export function* reviewTreeInSteps(
  views: readonly CorpusView[],
  grouping: ReviewGrouping = "certainty",
  filter?: string,
): Generator<undefined, Branch<ReviewPart>[]> {
  yield* prepareReview(views, grouping, filter);
  return reviewTree(views, grouping);
}

/** Work out with pauses what the tree, and a path in it, are then put together of at once. */
export function* prepareReview(
  views: readonly CorpusView[],
  grouping: ReviewGrouping = "certainty",
  filter?: string,
): Generator<undefined, void> {
  const words = filterWords(filter);
  for (const view of decidableViews(views)) {
    const order = yield* reviewOrderInSteps(view.corpus, grouping);
    if (words.length > 0) yield* reviewFindsInSteps(view, order, words);
  }
}

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
  const own = suggestionsIn(document);
  const meant = own.filter(({ finding }) => finding.start === start);
  const item = meant.find(({ finding }) => finding.end === end) ?? meant[0];
  if (!item) return [];
  const order = reviewOrder(view.corpus, grouping);
  const first = positionOf(order, document);
  if (first === undefined) return [];
  const at = order.positions.indexOf(first + own.indexOf(item));
  return pathTo(
    reviewTree(views, grouping),
    (branch) => !branch.children && isAmong(at, order, branch),
    (branch) => branch.key === `corpus:${view.corpus.root}` || isAmong(at, order, branch),
  );
}

const isAmong = (at: number, order: ReviewOrder, { item }: Branch<ReviewPart>): boolean =>
  item?.order === order && item.from <= at && at < item.end;

function groupBranch(
  view: CorpusView,
  order: ReviewOrder,
  group: ReviewGroup,
  grouping: ReviewGrouping,
): Branch<ReviewPart> {
  const { key, from, end } = group;
  const looks = looksOf(view, key);
  return {
    key,
    item: { order, from, end },
    said: looks.label,
    words: grouping === "document" ? [nameIn(key)] : [],
    isFoundBelow(words) {
      const finds = reviewFinds(view, order, words);
      if (grouping === "document") {
        const { document } = suggestionAt(order, order.positions[from]!);
        return finds.of(document).some((found) => (found & 1) === 1);
      }
      const first = firstNotBelow(order.alikesFrom, from);
      for (let i = first; order.alikesFrom[i]! < end; i++) if (isAlikeFound(order, i, finds)) return true;
      return false;
    },
    children: () =>
      grouping === "document"
        ? Array.from({ length: end - from }, (_, i) =>
            suggestionBranch(view, order, from + i, { meaning: true, place: false }),
          )
        : alikeBranches(view, order, group),
    get node(): Branch["node"] {
      return {
        kind: "suggestions",
        ...looks,
        description: String(end - from),
        location: suggestionAt(order, order.positions[from]!).place(),
        accessibilityLabel: `${looks.label}, ${counted(end - from, "suggestion")}`,
      };
    },
  };
}

function looksOf(view: CorpusView, key: string): { readonly label: string; readonly icon: string } {
  const name = nameIn(key);
  if (key.startsWith("document:")) return { label: fileName(name), icon: "file" };
  if (key.startsWith("unknown:")) return unknown[name as Decidable["kind"]];
  if (!key.startsWith("entity:"))
    return {
      label: certaintyWords[name as "inferred" | "candidate"],
      icon: name === "inferred" ? "lightbulb" : "question",
    };
  const entry = view.corpus.registry.entities.get(name);
  return { label: nameOf(view, name), icon: entry ? kindIcons[entry.kind] : "question" };
}

/** What the key of a group is about: a path, an entity, a kind of findings, a certainty. */
const nameIn = (key: string): string => key.slice(key.indexOf(":") + 1);

const unknown: Record<Decidable["kind"], { readonly label: string; readonly icon: string }> = {
  name: { label: "Not in the registry", icon: "lightbulb" },
  date: { label: "Dates", icon: "watch" },
  role: { label: "Titles of somebody unknown", icon: "briefcase" },
  quotation: { label: "Quotations without a registered speaker", icon: "quote" },
};
