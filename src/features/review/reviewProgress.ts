import type { Document } from "../../corpus/corpus.ts";
import type { ReviewProgress } from "../../protocol/review.ts";
import { suggestionsIn } from "../suggestions.ts";
import type { CorpusView } from "../view.ts";
import { lostIn } from "./lostAnnotations.ts";
import { decidableViews } from "./reviewTree.ts";

/** How many findings people have decided about, and what still waits. */
export function reviewProgress(views: readonly CorpusView[]): ReviewProgress {
  const progress = { decided: 0, open: 0, lost: 0 };
  for (const { corpus } of decidableViews(views))
    for (const document of corpus.documents.values()) {
      progress.decided += decidedIn(document);
      progress.open += suggestionsIn(document).length;
      progress.lost += lostIn(document).length;
    }
  return progress;
}

/** Decisions about findings; those about problems are none of the review. */
const decidedIn = ({ annotations }: Document): number =>
  (annotations?.placements ?? []).filter(({ annotation }) => annotation.kind !== "check").length;
