import { firstNotBelow } from "../../text/firstNotBelow.ts";
import { certaintyLine } from "../cards/certaintyWords.ts";
import { counted } from "../counted.ts";
import { meaningOf } from "../decisions/foundAt.ts";
import { kindIcons } from "../entityTree.ts";
import { escapeMarkdown } from "../markdown.ts";
import { fileName, snippetAround } from "../mentionBranches.ts";
import { reasonOf } from "../reasonOf.ts";
import type { Branch } from "../tree.ts";
import { rangeOf, type CorpusView } from "../view.ts";
import { alikeKey, knownAlike } from "./alikes.ts";
import { isAlikeFound, reviewFinds, shortened } from "./reviewFinds.ts";
import { suggestionAt, type ReviewGroup, type ReviewOrder } from "./reviewOrder.ts";
import { paged } from "../paged.ts";
import { toReview, type ToReview } from "./toReview.ts";

/** What a node stands for: a part of the order of the view. */
export interface ReviewPart {
  readonly order: ReviewOrder;
  readonly from: number;
  readonly end: number;
}

/** The suggestions of a group with a node for each that has others alike. */
export function alikeBranches(
  view: CorpusView,
  order: ReviewOrder,
  group: ReviewGroup,
): Branch<ReviewPart>[] {
  const { alikesFrom } = order;
  const first = firstNotBelow(alikesFrom, group.from);
  const count = firstNotBelow(alikesFrom, group.end) - first;
  const fromOf = (i: number): number => alikesFrom[first + i]!;
  const branchAt = (i: number): Branch<ReviewPart> =>
    fromOf(i + 1) - fromOf(i) === 1
      ? suggestionBranch(view, order, fromOf(i), { meaning: true, place: true })
      : alikeBranch(view, order, first + i);
  return reviewPages(order, count, fromOf, branchAt);
}

/**
 * A list of branches that stand for parts of an order which follow one another.
 * @param fromOf where the part of the order begins that a branch stands for, or that ends with the last one
 * @param labelOf see `paged`
 */
export const reviewPages = (
  order: ReviewOrder,
  count: number,
  fromOf: (index: number) => number,
  branchAt: (index: number) => Branch<ReviewPart>,
  labelOf?: (from: number, end: number) => string,
): Branch<ReviewPart>[] =>
  paged(count, branchAt, {
    kind: "suggestions",
    ...(labelOf && { labelOf }),
    itemOf: (from, end) => ({ order, from: fromOf(from), end: fromOf(end) }),
    locationOf: (from) => suggestionAt(order, order.positions[fromOf(from)]!).place(),
  });

/** What a suggestion says that the nodes above do not: what it is taken for, and where it stands. */
interface Says {
  readonly meaning: boolean;
  readonly place: boolean;
}

/** A suggestion as a leaf, by where it stands in the order. Its document is read only for what is asked. */
export function suggestionBranch(
  view: CorpusView,
  order: ReviewOrder,
  from: number,
  says: Says,
): Branch<ReviewPart> {
  const position = order.positions[from]!;
  const { document, index } = suggestionAt(order, position);
  return {
    item: { order, from, end: from + 1 },
    mayHave: (key) => key.startsWith(`${document.path}@`),
    isFound: (words) => (reviewFinds(view, order, words).of(document)[index]! & 1) === 1,
    get key() {
      const finding = toReview(order, position)?.finding;
      return `${document.path}@${finding ? `${finding.start}-${finding.end}:${finding.kind}` : index}`;
    },
    get node() {
      const item = toReview(order, position);
      return item ? suggestionNode(view, item, says) : unreadable(document.path);
    },
  };
}

/** A suggestion: the words, what they are taken for, their line, and why. */
function suggestionNode(view: CorpusView, item: ToReview, says: Says): Branch["node"] {
  const { document, finding } = item;
  const { before, words, after } = snippetAround(document, finding);
  const lead = before.trimStart();
  const context = `${lead}${words}${after.trimEnd()}`;
  const line = document.lines.positionAt(finding.start).line + 1;
  const where = says.place ? `${fileName(document.path)}:${line}` : `line ${line}`;
  const meaning = meaningOf(view, document, finding);
  const because = [reasonOf(finding) ?? []].flat();
  const looks: Pick<Branch["node"], "label" | "highlight" | "description"> = says.meaning
    ? { label: shortened(words), description: [meaning, context, ...because, where].join(" · ") }
    : {
        label: context,
        highlight: [lead.length, lead.length + words.length],
        description: [...because, where].join(" · "),
      };
  return {
    kind: "suggestion",
    ...looks,
    tooltip: tooltipOf(view, item),
    icon: iconOf(item),
    location: { uri: document.uri, range: rangeOf(document, finding) },
    accessibilityLabel: [words, meaning, ...because, context, where].join(", "),
  };
}

/** Suggestions that read alike, by their index in the order. */
function alikeBranch(view: CorpusView, order: ReviewOrder, alike: number): Branch<ReviewPart> {
  const from = order.alikesFrom[alike]!;
  const end = order.alikesFrom[alike + 1]!;
  const first = order.positions[from]!;
  const says = { meaning: false, place: true };
  return {
    item: { order, from, end },
    mayHave: (key) => knownAlike(key) === order.alikes[alike],
    isFound: (words) => (reviewFinds(view, order, words).alikes[order.alikes[alike]!]! & 2) === 2,
    isFoundBelow: (words) => isAlikeFound(order, alike, reviewFinds(view, order, words)),
    children: () =>
      reviewPages(
        order,
        end - from,
        (i) => from + i,
        (i) => suggestionBranch(view, order, from + i, says),
      ),
    get key() {
      const item = toReview(order, first);
      return item ? alikeKey(item.document, item) : `alike:${order.alikes[alike]}`;
    },
    get node() {
      const item = toReview(order, first);
      return item ? alikeNode(view, item, end - from) : unreadable(suggestionAt(order, first).document.path);
    },
  };
}

function alikeNode(view: CorpusView, first: ToReview, count: number): Branch["node"] {
  const { document, finding } = first;
  const { words } = snippetAround(document, finding);
  const meaning = meaningOf(view, document, finding);
  return {
    kind: "suggestions",
    label: shortened(words),
    description: `${count} · ${meaning}`,
    tooltip: tooltipOf(view, first),
    icon: iconOf(first),
    location: { uri: document.uri, range: rangeOf(document, finding) },
    accessibilityLabel: `${words}, ${meaning}, ${counted(count, "suggestion")} alike`,
  };
}

/** What stands in a document that cannot be read any more; it is about to go. */
const unreadable = (path: string): Branch["node"] => ({
  kind: "suggestion",
  label: fileName(path),
  icon: "file",
  accessibilityLabel: fileName(path),
});

function tooltipOf(view: CorpusView, { document, finding }: ToReview): string {
  const { before, words, after } = snippetAround(document, finding);
  const line = document.lines.positionAt(finding.start).line + 1;
  return [
    `**${escapeMarkdown(words)}** – ${escapeMarkdown(meaningOf(view, document, finding))}`,
    certaintyLine(finding),
    `${escapeMarkdown(before)} **${escapeMarkdown(words)}** ${escapeMarkdown(after)}`,
    escapeMarkdown(`${document.path}, line ${line}`),
  ].join("\n\n");
}

const iconOf = ({ finding }: ToReview): string =>
  finding.kind === "name" ? kindIcons[finding.type] : icons[finding.kind];

const icons = { date: "watch", role: "briefcase", quotation: "quote" } as const;
