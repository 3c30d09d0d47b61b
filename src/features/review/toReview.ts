import type { Document } from "../../corpus/corpus.ts";
import { suggestionsIn, type Suggestion } from "../suggestions.ts";
import { suggestionAt, type ReviewOrder } from "./reviewOrder.ts";

/** A suggestion with its document. */
export interface ToReview extends Suggestion {
  readonly document: Document;
}

/** The suggestion at a position; undefined if its document cannot be read any more. */
export function toReview(order: ReviewOrder, position: number): ToReview | undefined {
  const { document, index } = suggestionAt(order, position);
  const suggestion = suggestionsIn(document)[index];
  return suggestion && { ...suggestion, document };
}
