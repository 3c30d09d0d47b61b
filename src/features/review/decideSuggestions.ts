import type { Document } from "../../corpus/corpus.ts";
import type { ReviewParams } from "../../protocol/review.ts";
import { groupBy } from "../../text/groupBy.ts";
import { counted } from "../counted.ts";
import { editsTo, refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { decide } from "../decisions/decide.ts";
import { decisionOf, rejectionOf } from "../decisions/decisionOf.ts";
import { writeDecisions, type DecisionDraft } from "../decisions/writeDecisions.ts";
import { fileName } from "../mentionBranches.ts";
import { itemsBelow } from "../tree.ts";
import { rangeOf, type CorpusView } from "../view.ts";
import { reviewTree } from "./reviewTree.ts";
import type { ToReview } from "./toReview.ts";

/** What is decided about, and what to go on with: what comes after it in the view, then what comes before it. */
export interface Chosen {
  readonly items: readonly ToReview[];
  readonly next: readonly ToReview[];
}

/** As many as one decision may settle along with what it is about. */
const mostNext = 20;

/** The suggestions that are meant, as far as the filter shows them. */
export function chosenSuggestions(views: readonly CorpusView[], params: ReviewParams): Chosen {
  const { nodes, reach, grouping, filter } = params;
  const roots = reviewTree(views, grouping);
  const shown = itemsBelow(roots, undefined, filter);
  const named = nodes ? itemsBelow(roots, nodes, filter) : shown;
  const items = named.length === 0 ? [] : within(shown, named, reach);
  const gone = new Set(items);
  const last = shown.findLastIndex((item) => gone.has(item));
  const isLeft = (item: ToReview): boolean => !gone.has(item);
  const behind = shown
    .slice(last + 1)
    .filter(isLeft)
    .slice(0, mostNext);
  const before = shown
    .slice(0, last + 1)
    .filter(isLeft)
    .slice(-mostNext)
    .reverse();
  return { items, next: [...behind, ...before] };
}

function within(
  shown: readonly ToReview[],
  named: readonly ToReview[],
  reach: ReviewParams["reach"],
): readonly ToReview[] {
  if (reach === undefined) return named;
  const keyOf = (item: ToReview): string => (reach === "alike" ? item.alike : item.uri);
  const keys = new Set(named.map(keyOf));
  return shown.filter((item) => keys.has(keyOf(item)));
}

/**
 * Keep that suggestions of a corpus are right, or are not, each in the file beside its document. Files that are broken
 * are left alone, and the message says so.
 * @param random gives numbers from 0 to below 1, for the ids
 */
export function decideSuggestions(
  view: CorpusView,
  items: readonly ToReview[],
  params: Pick<ReviewParams, "do" | "stamp">,
  random: () => number,
): CorpusEdit {
  const [only, second] = items;
  if (!only) return refuseEdit("There is nothing to decide about here any more.");
  if (!second) return decide(view, single(only, params), random);
  const texts = new Map<string, string>();
  const refused: string[] = [];
  let done = 0;
  for (const [document, list] of groupBy(items, (item) => item.document)) {
    const drafts = list.map((item) => draftOf(document, item, params));
    const written = writeDecisions(view, document, drafts, random);
    if ("refused" in written) refused.push(`${fileName(document.path)}: ${written.refused}`);
    else {
      texts.set(written.uri, written.text);
      done += drafts.length;
    }
  }
  if (done === 0) return refuseEdit(refused[0] ?? "");
  const verb = params.do === "accept" ? "accepted" : "rejected";
  const where = texts.size === 1 ? "" : ` in ${counted(texts.size, "document")}`;
  const message = `${counted(done, "suggestion")} ${verb}${where}.`;
  return { edits: editsTo(view, texts), message: [message, ...refused].join(" ") };
}

function single(
  { document, finding }: ToReview,
  { do: asked, stamp }: Pick<ReviewParams, "do" | "stamp">,
): Parameters<typeof decide>[1] {
  const { kind } = finding;
  return {
    uri: document.uri,
    ranges: [rangeOf(document, finding)],
    decision: asked === "accept" ? { do: "accept", kind } : { do: "reject", kind, where: "here" },
    ...(stamp && { stamp }),
  };
}

function draftOf(
  document: Document,
  { finding }: ToReview,
  { do: asked, stamp }: Pick<ReviewParams, "do" | "stamp">,
): DecisionDraft {
  const decision = asked === "accept" ? decisionOf(document, finding) : rejectionOf(finding);
  return { start: finding.start, end: finding.end, decision: { ...decision, ...stamp } };
}
