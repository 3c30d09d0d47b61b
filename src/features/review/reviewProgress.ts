import type { Document } from "../../corpus/corpus.ts";
import { perBlock } from "../../corpus/tables/perBlock.ts";
import type { ReviewProgress } from "../../protocol/review.ts";
import { suggestionsIn } from "../suggestions.ts";
import type { CorpusView } from "../view.ts";
import { lostIn } from "./lostAnnotations.ts";
import { decidableViews } from "./reviewTree.ts";

/** How many findings people have decided about, and what still waits. */
export function reviewProgress(views: readonly CorpusView[]): ReviewProgress {
  const progress = { decided: 0, open: 0, lost: 0 };
  for (const { corpus } of decidableViews(views))
    for (const block of corpus.documents.blocks) {
      const { decided, open, lost } = progressIn(block);
      progress.decided += decided;
      progress.open += open;
      progress.lost += lost;
    }
  return progress;
}

const progressIn = perBlock(({ documents }): ReviewProgress => {
  const progress = { decided: 0, open: 0, lost: 0 };
  for (const document of documents) {
    progress.decided += decidedIn(document);
    progress.open += suggestionsIn(document).length;
    progress.lost += lostIn(document).length;
  }
  return progress;
});

/** Decisions about findings; those about problems are none of the review. */
const decidedIn = ({ annotations }: Document): number =>
  (annotations?.placements ?? []).filter(({ annotation }) => annotation.kind !== "check").length;
