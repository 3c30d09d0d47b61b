import type { ReviewProgress } from "../../protocol/review.ts";
import { resultOf } from "../../text/resultOf.ts";
import type { CorpusView } from "../view.ts";
import { decidableViews } from "./decidableViews.ts";
import { reviewTable } from "./reviewTable.ts";

/** How many findings people have decided about, and what still waits. */
export const reviewProgress = (views: readonly CorpusView[]): ReviewProgress =>
  resultOf(reviewProgressInSteps(views));

/** The same with pauses. */
export function* reviewProgressInSteps(views: readonly CorpusView[]): Generator<undefined, ReviewProgress> {
  const progress = { decided: 0, open: 0, lost: 0 };
  for (const { corpus } of decidableViews(views))
    for (const block of corpus.documents.blocks) {
      const { alikes, decided, lost } = yield* reviewTable.inSteps(block);
      progress.open += alikes.length;
      progress.decided += sum(decided);
      progress.lost += sum(lost);
    }
  return progress;
}

const sum = (numbers: Uint32Array): number => numbers.reduce((all, each) => all + each, 0);
