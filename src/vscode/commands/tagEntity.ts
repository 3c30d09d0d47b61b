import { l10n, window } from "vscode";
import type { CommandTarget, EntityKindName } from "../../protocol.ts";
import {
  tagChoicesRequest,
  tagEditRequest,
  type TagChoices,
  type TagChoicesParams,
  type TagEdit,
  type TagEditParams,
} from "../../protocol/tagging.ts";
import { applyTagEdit } from "../applyTagEdit.ts";
import { toLspRange } from "../convert.ts";
import { withProgress } from "../progress.ts";
import type { NoteAction } from "../status/statusNote.ts";
import type { Command, Shell } from "./command.ts";
import { createCorpusHere } from "./createCorpusHere.ts";
import { nameNewEntity } from "./nameNewEntity.ts";
import { openEntry } from "./openEntry.ts";
import { pickTag } from "./pickTag.ts";
import { readTarget } from "./target.ts";

export const tagEntity: Command = {
  id: "glossator.tagEntity",
  run: (shell, argument) => tag(shell, readTarget(argument) ?? {}),
};

export const tagAsPerson = tagAs("glossator.tagAsPerson", "person");
export const tagAsOrganization = tagAs("glossator.tagAsOrganization", "organization");
export const tagAsPlace = tagAs("glossator.tagAsPlace", "place");
export const tagAsMeeting = tagAs("glossator.tagAsMeeting", "meeting");
export const tagAsWork = tagAs("glossator.tagAsWork", "work");

function tagAs(id: string, kind: EntityKindName): Command {
  return { id, run: (shell, argument) => tag(shell, { ...readTarget(argument), kind }) };
}

async function tag(shell: Shell, target: CommandTarget): Promise<void> {
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
  const choice = target.entity ? { entity: target.entity } : await choose(shell, asked, choices);
  if (!choice) return;
  const params: TagEditParams = { ...place, ranges: choices.surfaces.map(({ range }) => range), choice };
  const answer = await withProgress(l10n.t("Tagging…"), () =>
    shell.server.request<TagEdit>(tagEditRequest, params),
  );
  if (answer.refused) return refuse(shell, answer.message);
  const applied = await applyTagEdit(shell.server, answer);
  const undo = async (): Promise<void> => reportUndo(shell, await applied.undo(), answer.entity);
  shell.note.show(
    applied.message,
    ...(applied.files.length > 0 ? [{ title: l10n.t("Undo"), run: undo }] : []),
    ...openEntryAction(shell, answer.entity),
  );
}

/** The words to tag: the target's, or every selection and cursor of the active editor. */
function placeOf(target: CommandTarget): Pick<TagChoicesParams, "uri" | "ranges"> | undefined {
  if (target.uri && target.range) return { uri: target.uri, ranges: [target.range] };
  const editor = window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), ranges: editor.selections.map(toLspRange) };
}

async function choose(
  shell: Shell,
  asked: TagChoicesParams,
  choices: TagChoices,
): Promise<TagEditParams["choice"] | undefined> {
  const search = (query: string): Promise<TagChoices> =>
    shell.server.request<TagChoices>(tagChoicesRequest, { ...asked, query });
  const [proposal] = choices.proposals;
  // With the kind given and nothing alike in the registry there is nothing to pick from; Back leads to the list.
  let certain = asked.kind && choices.alike === 0 && proposal ? { create: proposal } : undefined;
  for (;;) {
    const picked = certain ?? (await pickTag(choices, search));
    certain = undefined;
    if (!picked) return undefined;
    if ("entity" in picked) return picked;
    const named = await nameNewEntity(picked.create, search);
    if (named === "back") continue;
    return named && { create: named };
  }
}

function reportUndo(shell: Shell, undone: boolean, entity: string | undefined): void {
  if (undone) shell.note.show(l10n.t("Tagging undone."));
  else
    shell.note.show(
      l10n.t("The registry has changed since; undo it there."),
      ...openEntryAction(shell, entity),
    );
}

const openEntryAction = (shell: Shell, entity: string | undefined): readonly NoteAction[] =>
  entity ? [{ title: l10n.t("Open Entry"), run: () => openEntry.run(shell, { entity }) }] : [];

async function refuse(shell: Shell, reason: string): Promise<void> {
  const create = l10n.t("Create Corpus Here");
  const canCreate = shell.corpora.roots.length === 0;
  const picked = await window.showInformationMessage(reason, ...(canCreate ? [create] : []));
  if (picked === create) await createCorpusHere.run(shell);
}
