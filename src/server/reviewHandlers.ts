import type { Location } from "vscode-languageserver-types";
import { annotationUriFor } from "../features/annotatedDocument.ts";
import { chosenSuggestionsInSteps } from "../features/review/chosenSuggestions.ts";
import { decideSuggestionsInSteps } from "../features/review/decideSuggestions.ts";
import { lostAnnotation, lostIn } from "../features/review/lostAnnotations.ts";
import { reviewProgressInSteps } from "../features/review/reviewProgress.ts";
import type { ToReview } from "../features/review/toReview.ts";
import { counted } from "../features/counted.ts";
import { documentOf, locationOf, type CorpusView } from "../features/view.ts";
import type { CorpusEdit } from "../features/corpusEdit.ts";
import { shownSuggestions } from "../features/suggestions.ts";
import type { Files } from "../files/files.ts";
import { canonicalUri } from "../files/uris.ts";
import * as review from "../protocol/review.ts";
import type { FoundAt } from "../protocol/tagging.ts";
import { groupBy } from "../text/groupBy.ts";
import type { AddGitAttributes } from "./gitAttributes.ts";
import { resultInSlices } from "./inSlices.ts";
import { inView } from "./inView.ts";
import { madeForDisk, restless } from "./madeForDisk.ts";
import { settled } from "./settled.ts";
import type { On } from "./on.ts";
import { answerOf } from "./taggingHandlers.ts";
import { editedFiles, unwritable } from "./unwritable.ts";
import { treeViews } from "./views.ts";
import type { Workspace } from "./workspace.ts";

/** What can be asked about suggestions that wait for a decision, and about annotations that lost their place. */
export function registerReviewHandlers(
  on: On,
  workspace: Workspace,
  files: Files,
  withGit: AddGitAttributes,
): void {
  on(review.reviewProgressRequest, async ({ uri, documents }: review.ReviewProgressParams, token) => {
    await settled(workspace);
    const view = uri === undefined ? undefined : workspace.stateFor(canonicalUri(uri))?.view;
    // Loose documents are none of the review; those that are asked for count all the same.
    const own = view ? [{ ...view, configUri: view.configUri ?? "" }] : [];
    const views = uri === undefined ? treeViews(workspace) : own;
    const progress = await resultInSlices(reviewProgressInSteps(views), token);
    if (!view || !documents) return progress;
    return { ...progress, suggestions: await resultInSlices(suggestionsOf(view, documents), token) };
  });
  on(review.lostAnnotationsRequest, ({ uri }: { readonly uri: string }) =>
    inView(workspace, uri, (view, canonicalFile): review.LostAnnotation[] => {
      const document = documentOf(view, canonicalFile);
      return document ? lostIn(document).map((placement) => lostAnnotation(view, placement)) : [];
    }),
  );
  on(review.reviewRequest, async (params: review.ReviewParams, token): Promise<review.ReviewEdit> => {
    const made = async (): Promise<Decided> => {
      await settled(workspace);
      const views = treeViews(workspace);
      return resultInSlices(decideInSteps(views, params), token);
    };
    const decided = await madeForDisk(workspace, made, ({ answer: { edit }, files: own }) => [
      ...new Set([...own, ...editedFiles(edit)]),
    ]);
    if (!decided) return { message: restless, refused: true };
    let { answer } = decided;
    const refused = await unwritable(files, answer.edit);
    if (refused) return refused;
    for (const view of treeViews(workspace)) answer = await withGit(view, answer);
    return answer;
  });
}

/** What is to be reviewed in some documents. Pauses after each suggestion. */
function* suggestionsOf(
  view: CorpusView,
  documents: readonly string[],
): Generator<undefined, FoundAt[], undefined> {
  const found: FoundAt[] = [];
  for (const uri of documents) {
    const document = documentOf(view, canonicalUri(uri));
    if (document) for (const each of yield* shownSuggestions(view, document)) found.push(each);
  }
  return found;
}

/** The answer, and the annotation files of all documents that it is about. */
interface Decided {
  readonly answer: review.ReviewEdit;
  readonly files: readonly string[];
}

function* decideInSteps(
  views: readonly CorpusView[],
  params: review.ReviewParams,
): Generator<undefined, Decided> {
  const { items, next } = yield* chosenSuggestionsInSteps(views, params);
  const byView = groupBy(items, ({ uri, document }) =>
    views.find(({ corpus }) => corpus.documents.get(uri) === document),
  );
  const own = new Set<string>();
  const made: CorpusEdit[] = [];
  for (const [view, list] of byView)
    if (view) {
      for (const { uri } of list) own.add(annotationUriFor(view, uri));
      made.push(yield* decideSuggestionsInSteps(view, list, params, Math.random));
    }
  const [first] = views;
  if (!first || made.length === 0)
    return { answer: { message: "There is nothing to decide about here.", refused: true }, files: [...own] };
  const edit: CorpusEdit = {
    edits: new Map(made.flatMap(({ edits }) => [...edits])),
    message: made.map(({ message }) => message).join(" "),
    refused: made.every(({ refused }) => refused),
  };
  const all = { ...first, yaml: new Map(views.flatMap(({ yaml }) => [...yaml])) };
  const places = next.flatMap((each) => placeOf(views, each) ?? []);
  const question = questionFor(items.length, own.size, params);
  return { answer: { ...answerOf(all, edit), ...question, next: places }, files: [...own] };
}

/** What touches several files is asked about first. */
function questionFor(
  items: number,
  documents: number,
  { do: asked }: review.ReviewParams,
): Pick<review.ReviewEdit, "question"> {
  if (documents < 2) return {};
  const verb = asked === "accept" ? "Accept" : "Reject";
  return { question: `${verb} ${counted(items, "suggestion")} in ${counted(documents, "document")}?` };
}

function placeOf(views: readonly CorpusView[], { uri, finding }: ToReview): Location | undefined {
  const view = views.find(({ corpus }) => corpus.documents.has(uri));
  return view && locationOf(view, uri, finding);
}
