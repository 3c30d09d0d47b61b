import { possibleAnnotationFiles } from "../annotations/annotationFileName.ts";
import { workspaceEdit, type CorpusEdit } from "../features/corpusEdit.ts";
import { decide } from "../features/decisions/decide.ts";
import { decidableAt, foundAt } from "../features/decisions/foundAt.ts";
import { rejectionAt } from "../features/decisions/reject.ts";
import { speakers } from "../features/decisions/speakers.ts";
import { entityChoices } from "../features/entityChoices.ts";
import { mergeEntities } from "../features/mergeEntities.ts";
import { nextMention } from "../features/nextMention.ts";
import { mentionPlaces, occurrences } from "../features/occurrences.ts";
import { renameDisplayName, renameId } from "../features/renameEntity.ts";
import { mendAnnotation } from "../features/review/mendAnnotation.ts";
import { splitEntity } from "../features/splitEntity.ts";
import { nextSuggestions, shownSuggestions } from "../features/suggestions.ts";
import { tagChoices } from "../features/tagChoices.ts";
import { tagEdit } from "../features/tagEdit.ts";
import { documentOf, spanOf, type CorpusView } from "../features/view.ts";
import type { Files } from "../files/files.ts";
import { canonicalUri } from "../files/uris.ts";
import * as entities from "../protocol/entities.ts";
import * as review from "../protocol/review.ts";
import * as tagging from "../protocol/tagging.ts";
import type { AddGitAttributes } from "./gitAttributes.ts";
import { inView, outside } from "./inView.ts";
import { resultInSlices } from "./inSlices.ts";
import { madeForDisk, restless } from "./madeForDisk.ts";
import type { On } from "./on.ts";
import { RecentEntities } from "./recentEntities.ts";
import { refreshPlaces } from "./refreshPlaces.ts";
import { editedFiles, unwritable } from "./unwritable.ts";
import { withVersions } from "./withVersions.ts";
import type { Workspace } from "./workspace.ts";

/** What can be asked about tagging words and deciding about findings. The server itself changes nothing. */
export function registerTaggingHandlers(
  on: On,
  workspace: Workspace,
  files: Files,
  withGit: AddGitAttributes,
): void {
  const recent = new RecentEntities();

  on(tagging.tagChoicesRequest, (params: tagging.TagChoicesParams): tagging.TagChoices => {
    const choices = inView(workspace, params.uri, (view, uri) =>
      tagChoices(view, { ...params, uri }, recent.ids),
    );
    return choices ?? { surfaces: [], choices: [], proposals: [], refused: outside };
  });
  /** Answer with an edit made from the newest snapshot, if its files can be written. */
  const onEdit = <P extends { readonly uri: string }>(
    method: string,
    make: (view: CorpusView, params: P) => tagging.TagEdit,
  ): void =>
    on(method, async (params: P): Promise<tagging.TagEdit> => {
      const made = (): tagging.TagEdit | null => {
        workspace.flushAll();
        return inView(workspace, params.uri, (view, uri) => make(view, { ...params, uri }));
      };
      const own = possibleAnnotationFiles(canonicalUri(params.uri));
      const result = await madeForDisk(workspace, made, (answer) => [...own, ...editedFiles(answer?.edit)]);
      if (!result) return { message: result === null ? outside : restless, refused: true };
      if (result.entity !== undefined) recent.add(result.entity);
      const versioned = withVersions(workspace, result);
      const refused = await unwritable(files, result.edit);
      const view = workspace.stateFor(canonicalUri(params.uri))?.view;
      return refused ?? (view ? withGit(view, versioned) : versioned);
    });
  onEdit(tagging.tagEditRequest, (view, params: tagging.TagEditParams) =>
    tagEdit(view, withPlaces(params), Math.random),
  );
  onEdit(tagging.decideRequest, (view, params: tagging.DecideParams) =>
    answerOf(view, decide(view, params, Math.random)),
  );
  on(tagging.refreshPlacesRequest, ({ uri }: tagging.RefreshPlacesParams) =>
    refreshPlaces(workspace, files, uri),
  );
  onEdit(review.mendAnnotationRequest, (view, params: review.MendAnnotationParams) =>
    answerOf(view, mendAnnotation(view, params)),
  );
  onEdit(entities.mergeRequest, (view, { from, into, preview }: entities.MergeParams) =>
    answerOf(view, mergeEntities(view, from, into), preview),
  );
  onEdit(entities.splitRequest, (view, params: entities.SplitParams) =>
    answerOf(
      view,
      splitEntity(view, { ...params, places: params.places.map(canonical) }, Math.random),
      params.preview,
    ),
  );
  onEdit(entities.renameRequest, (view, { entity, to, preview }: entities.RenameEntityParams) =>
    answerOf(
      view,
      "id" in to ? renameId(view, entity, to.id) : renameDisplayName(view, entity, to.name),
      preview,
    ),
  );
  on(tagging.findingAtRequest, async ({ uri, range }: tagging.FindingAtParams) => {
    const made = (): tagging.FoundAt[] | null =>
      inView(workspace, uri, (view, canonicalFile) => {
        const document = documentOf(view, canonicalFile);
        if (!document) return [];
        return decidableAt(document, spanOf(document, range)).map((each): tagging.FoundAt => ({
          ...foundAt(view, document, each),
          rejection: rejectionAt(view, document, each),
        }));
      });
    // What was decided a moment ago counts.
    const own = possibleAnnotationFiles(canonicalUri(uri));
    return (await madeForDisk(workspace, made, () => own)) ?? made();
  });
  on(tagging.speakersRequest, ({ uri, range }: tagging.FindingAtParams) =>
    inView(workspace, uri, (view, canonicalFile) => speakers(view, canonicalFile, range.start)),
  );
  on(tagging.suggestionsRequest, ({ uri, all }: tagging.SuggestionsParams, token) =>
    inView(workspace, uri, (view, canonicalFile) => {
      const document = documentOf(view, canonicalFile);
      return document ? resultInSlices(shownSuggestions(view, document, all), token) : [];
    }),
  );
  on(tagging.nextSuggestionsRequest, ({ uri, direction }: tagging.NextSuggestionsParams, token) =>
    inView(workspace, uri, (view, canonicalFile) =>
      resultInSlices(nextSuggestions(view, canonicalFile, direction), token),
    ),
  );
  on(entities.entityChoicesRequest, (params: entities.EntityChoicesParams) =>
    inView(workspace, params.uri, (view, uri) => entityChoices(view, { ...params, uri })),
  );
  on(entities.mentionsRequest, (params: entities.MentionsParams, token) =>
    inView(workspace, params.uri, (view, uri) =>
      resultInSlices(mentionPlaces(view, { ...params, uri }), token),
    ),
  );
  on(tagging.occurrencesRequest, (params: tagging.OccurrencesParams, token) =>
    inView(workspace, params.uri, (view, uri) =>
      resultInSlices(occurrences(view, { ...params, uri }), token),
    ),
  );
  on(tagging.nextMentionRequest, ({ uri, position, direction }: tagging.NextMentionParams) =>
    inView(workspace, uri, (view, canonical) => nextMention(view, canonical, position, direction)),
  );
}

/** A change of the corpus as the client gets it. */
export function answerOf(
  view: CorpusView,
  { edits, message, refused, entity }: CorpusEdit,
  preview = false,
): tagging.TagEdit {
  return {
    message,
    ...(edits.size > 0 && { edit: workspaceEdit(view, edits, preview ? message : undefined) }),
    ...(refused && { refused }),
    ...(entity !== undefined && { entity }),
  };
}

const canonical = (place: tagging.PlaceInFile): tagging.PlaceInFile => ({
  ...place,
  uri: canonicalUri(place.uri),
});

const withPlaces = (params: tagging.TagEditParams): tagging.TagEditParams => ({
  ...params,
  ...(params.leaveOut && { leaveOut: params.leaveOut.map(canonical) }),
  ...(params.decide && { decide: params.decide.map(canonical) }),
});
