import type { CodeAction, WorkspaceEdit } from "vscode-languageserver-types";
import { clientCommands, type CommandTarget } from "../protocol.ts";
import type { Stamp } from "../protocol/tagging.ts";
import { workspaceEdit, type CorpusEdit } from "./corpusEdit.ts";
import { decide } from "./decisions/decide.ts";
import { tagChoices } from "./tagChoices.ts";
import { tagEdit } from "./tagEdit.ts";
import type { CorpusView } from "./view.ts";

/**
 * Code actions for a client that has none of our commands: those that can do without asking anything come with the edit
 * that the command would make in the end, the others are left out.
 * @param random gives numbers from 0 to below 1, for the ids of decisions
 */
export function editActions(
  view: CorpusView,
  actions: readonly CodeAction[],
  stamp: Stamp,
  random: () => number,
): CodeAction[] {
  return actions.flatMap(({ command, title, ...action }) => {
    if (!command) return [{ ...action, title }];
    const [target] = (command.arguments ?? []) as readonly CommandTarget[];
    const edit = target && editOf(view, command.command, target, stamp, random);
    return edit ? [{ ...action, title: title.replace(/…$/, ""), edit }] : [];
  });
}

/** What a command would change with the answers that most people give; undefined if there is no telling. */
function editOf(
  view: CorpusView,
  command: string,
  { uri, range, entity, kind }: CommandTarget,
  stamp: Stamp,
  random: () => number,
): WorkspaceEdit | undefined {
  if (uri === undefined || range === undefined) return undefined;
  const place = { uri, ranges: [range], stamp };
  const editFrom = ({ edits }: CorpusEdit): WorkspaceEdit | undefined =>
    edits.size > 0 ? workspaceEdit(view, edits) : undefined;
  if (command === clientCommands.accept)
    return editFrom(decide(view, { ...place, decision: { do: "accept" } }, random));
  if (command === clientCommands.notThisEntity)
    return editFrom(
      decide(view, { ...place, decision: { do: "reject", kind: "name", where: "here" } }, random),
    );
  if (command === clientCommands.changeEntity && entity !== undefined)
    return tagEdit(view, { ...place, choice: { entity }, scope: "mention" }, random).edit;
  if (command !== clientCommands.tagEntity || kind === undefined) return undefined;
  const [create] = tagChoices(view, { ...place, kind }, []).proposals;
  return create && tagEdit(view, { ...place, choice: { create } }, random).edit;
}
