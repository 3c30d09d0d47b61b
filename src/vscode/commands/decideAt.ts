import { l10n } from "vscode";
import type { CommandTarget } from "../../protocol.ts";
import {
  decideRequest,
  findingAtRequest,
  type DecideParams,
  type DecisionAsked,
  type FindingKind,
  type FoundAt,
  type TagEdit,
} from "../../protocol/tagging.ts";
import { applyAndTell } from "../applyAndTell.ts";
import { stamp } from "../stamp.ts";
import type { Command, Shell } from "./command.ts";
import { placeOf } from "./tag.ts";
import { readTarget } from "./target.ts";

/** A command that keeps one and the same decision about what stands at its target or at the cursors. */
export function decision(id: string, asked: DecisionAsked): Command {
  return { id, run: (shell, argument) => decideAt(shell, readTarget(argument) ?? {}, asked) };
}

/** Keep a decision about what stands at a target, or at every selection and cursor; false if nothing was kept. */
export async function decideAt(shell: Shell, target: CommandTarget, asked: DecisionAsked): Promise<boolean> {
  const place = placeOf(target);
  if (!place) {
    shell.note.show(l10n.t("Open a text and put the cursor on what you decide about."));
    return false;
  }
  const params: DecideParams = { ...place, decision: asked, stamp: stamp() };
  return applyAndTell(shell, await shell.server.request<TagEdit>(decideRequest, params));
}

/** What stands at a target or at the first cursor, of one kind or any; undefined if nothing does. */
export async function foundAt(
  shell: Shell,
  target: CommandTarget,
  kind?: FindingKind,
): Promise<FoundAt | undefined> {
  const place = placeOf(target);
  const [range] = place?.ranges ?? [];
  if (!place || !range) return undefined;
  const found = await shell.server.request<readonly FoundAt[] | null>(findingAtRequest, {
    uri: place.uri,
    range,
  });
  return found?.find((each) => kind === undefined || each.kind === kind);
}
