import { nextMention } from "../features/nextMention.ts";
import { occurrences } from "../features/occurrences.ts";
import { tagChoices } from "../features/tagChoices.ts";
import { tagEdit } from "../features/tagEdit.ts";
import type { Files } from "../files/files.ts";
import * as tagging from "../protocol/tagging.ts";
import { inView, outside } from "./inView.ts";
import { RecentEntities } from "./recentEntities.ts";
import { unwritable } from "./unwritable.ts";
import type { Workspace } from "./workspace.ts";

/** Registers the answer to a request. */
type On = <P, R>(method: string, answer: (params: P) => R) => void;

/** What can be asked about tagging words and deciding about findings. The server itself changes nothing. */
export function registerTaggingHandlers(on: On, workspace: Workspace, files: Files): void {
  const recent = new RecentEntities();

  on(tagging.tagChoicesRequest, (params: tagging.TagChoicesParams): tagging.TagChoices => {
    const choices = inView(workspace, params.uri, (view, uri) =>
      tagChoices(view, { ...params, uri }, recent.ids),
    );
    return choices ?? { surfaces: [], choices: [], proposals: [], refused: outside };
  });
  on(tagging.tagEditRequest, async (params: tagging.TagEditParams): Promise<tagging.TagEdit> => {
    workspace.flushAll();
    const result = inView(workspace, params.uri, (view, uri) => tagEdit(view, { ...params, uri }));
    if (!result) return { message: outside, refused: true };
    if (result.entity !== undefined) recent.add(result.entity);
    return (await unwritable(files, result.edit)) ?? result;
  });
  on(tagging.occurrencesRequest, (params: tagging.OccurrencesParams) =>
    inView(workspace, params.uri, (view, uri) => occurrences(view, { ...params, uri })),
  );
  on(tagging.nextMentionRequest, ({ uri, position, direction }: tagging.NextMentionParams) =>
    inView(workspace, uri, (view, canonical) => nextMention(view, canonical, position, direction)),
  );
}
