import type { Document } from "../../corpus/corpus.ts";
import type { ReviewParams } from "../../protocol/review.ts";
import { groupBy } from "../../text/groupBy.ts";
import { resultOf } from "../../text/resultOf.ts";
import { counted, someOf } from "../counted.ts";
import { editsTo, refuseEdit, type CorpusEdit } from "../corpusEdit.ts";
import { decide } from "../decisions/decide.ts";
import { decisionOf, rejectionOf } from "../decisions/decisionOf.ts";
import { writeDecisions, type DecisionDraft } from "../decisions/writeDecisions.ts";
import { fileName } from "../mentionBranches.ts";
import { rangeOf, type CorpusView } from "../view.ts";
import type { ToReview } from "./toReview.ts";

/**
 * Keep that suggestions of a corpus are right, or are not, each in the file beside its document. Files that are broken
 * are left alone, and the message says so.
 * @param random gives numbers from 0 to below 1, for the ids
 */
export const decideSuggestions = (
  view: CorpusView,
  items: readonly ToReview[],
  params: Pick<ReviewParams, "do" | "stamp">,
  random: () => number,
): CorpusEdit => resultOf(decideSuggestionsInSteps(view, items, params, random));

/** How many of the reasons why documents were left alone the message gives. */
const shownReasons = 3;

/** The same with a pause after each document. */
export function* decideSuggestionsInSteps(
  view: CorpusView,
  items: readonly ToReview[],
  params: Pick<ReviewParams, "do" | "stamp">,
  random: () => number,
): Generator<undefined, CorpusEdit> {
  const [only, second] = items;
  if (!only) return refuseEdit("There is nothing to decide about here any more.");
  if (!second) return decide(view, single(only, params), random);
  const texts = new Map<string, string>();
  const refused: { readonly name: string; readonly reason: string }[] = [];
  let done = 0;
  for (const [document, list] of groupBy(items, (item) => item.document)) {
    const drafts = list.map((item) => draftOf(document, item, params));
    const written = writeDecisions(view, document, drafts, random);
    if ("refused" in written) refused.push({ name: fileName(document.path), reason: written.refused });
    else {
      texts.set(written.uri, written.text);
      done += drafts.length;
    }
    yield undefined;
  }
  const reasons = [...groupBy(refused, ({ reason }) => reason)].map(
    ([reason, left]) => `${someOf(left.map(({ name }) => name))}: ${reason}`,
  );
  if (reasons.length > shownReasons)
    reasons.splice(
      shownReasons,
      Infinity,
      `${counted(reasons.length - shownReasons, "more document")} left alone.`,
    );
  if (done === 0) return refuseEdit(reasons.join(" "));
  const verb = params.do === "accept" ? "accepted" : "rejected";
  const where = texts.size === 1 ? "" : ` in ${counted(texts.size, "document")}`;
  const message = `${counted(done, "suggestion")} ${verb}${where}.`;
  return { edits: editsTo(view, texts), message: [message, ...reasons].join(" ") };
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
