import type { CorpusView } from "../view.ts";

/** Nothing can be decided about loose documents. */
export const decidableViews = (views: readonly CorpusView[]): CorpusView[] =>
  views.filter(({ configUri }) => configUri !== undefined);
