import { l10n, window } from "vscode";
import type { CommandTarget } from "../../protocol.ts";
import {
  tagChoicesRequest,
  tagEditRequest,
  type TagChoices,
  type TagChoicesParams,
  type TagEdit,
  type TagEditParams,
} from "../../protocol/tagging.ts";
import { applyAndTell, refuse } from "../applyAndTell.ts";
import { toLspRange } from "../convert.ts";
import { withProgress } from "../progress.ts";
import { stamp } from "../stamp.ts";
import type { Shell } from "./command.ts";
import { nameNewEntity } from "./nameNewEntity.ts";
import { pickReach } from "./pickReach.ts";
import { pickTag } from "./pickTag.ts";

/**
 * Tag the words of a target, or at every selection and cursor: ask for the entity, then for the reach.
 * @param scope left out: asked for, if the corpus has the words elsewhere
 */
export async function tag(
  shell: Shell,
  target: CommandTarget,
  scope?: TagEditParams["scope"],
): Promise<void> {
  const place = placeOf(target);
  if (!place) {
    shell.note.show(l10n.t("Open a text and select the words to tag."));
    return;
  }
  const asked: TagChoicesParams = { ...place, ...(target.kind && { kind: target.kind }) };
  const choices = await withProgress(l10n.t("Looking up the registry…"), () =>
    shell.server.request<TagChoices>(tagChoicesRequest, asked),
  );
  if (choices.refused !== undefined) return refuse(shell, choices.refused);
  const choice = target.entity
    ? { entity: target.entity }
    : await choose(shell, asked, choices, scope === "mention");
  if (!choice) return;
  // A link or another program that names the entity says what it wants.
  const settled = target.entity !== undefined && scope === undefined ? "corpus" : scope;
  const reach = await pickReach(
    shell,
    { uri: place.uri, surfaces: choices.surfaces, choice },
    settled,
    target,
  );
  if (!reach) return;
  const ranges = choices.surfaces.map(({ range }) => range);
  const params: TagEditParams = { ...place, ranges, choice, ...reach, stamp: stamp() };
  const answer = await withProgress(l10n.t("Tagging…"), () =>
    shell.server.request<TagEdit>(tagEditRequest, params),
  );
  await applyAndTell(shell, answer);
}

/** The words to tag: the target's, or every selection and cursor of the active editor. */
export function placeOf(target: CommandTarget): Pick<TagChoicesParams, "uri" | "ranges"> | undefined {
  if (target.uri && target.range) return { uri: target.uri, ranges: [target.range] };
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), ranges: editor.selections.map(toLspRange) };
}

async function choose(
  shell: Shell,
  asked: TagChoicesParams,
  choices: TagChoices,
  isChange: boolean,
): Promise<TagEditParams["choice"] | undefined> {
  const search = (query: string): Promise<TagChoices> =>
    shell.server.request<TagChoices>(tagChoicesRequest, { ...asked, query });
  const [proposal] = choices.proposals;
  // With the kind given and nothing alike in the registry there is nothing to pick from; Back leads to the list.
  let certain = asked.kind && choices.alike === 0 && proposal ? { create: proposal } : undefined;
  for (;;) {
    const picked = certain ?? (await pickTag(choices, search, isChange));
    certain = undefined;
    if (!picked) return undefined;
    if ("entity" in picked) return picked;
    const named = await nameNewEntity(picked.create, search);
    if (named === "back") continue;
    return named && { create: named };
  }
}
