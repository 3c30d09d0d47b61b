import { l10n, window } from "vscode";
import type { Occurrences, TagEdit } from "../../protocol/tagging.ts";
import { applyAndTell, refuse } from "../applyAndTell.ts";
import { editedFiles } from "../editedFiles.ts";
import type { Shell } from "./command.ts";
import { countedMentions } from "./pickPlaces.ts";

/** A change of several files as it is asked about. */
export interface Question {
  /** What is to be done, as a question. */
  readonly question: string;
  /** The same on the button. */
  readonly verb: string;
  /** The mentions that it is about. */
  readonly mentions: Pick<Occurrences, "total" | "documents" | "places">;
}

/**
 * Before anything changes tell what will: how many mentions it is about, some of them, and the files. The changes
 * themselves can be looked at in the editor's refactor preview, and single ones left out there.
 * @param ask gives the edit, on demand as one that the editor shows before it makes it
 */
export async function applyConfirmed(
  shell: Shell,
  ask: (preview: boolean) => Promise<TagEdit>,
  { question, verb, mentions }: Question,
): Promise<boolean> {
  const answer = await ask(false);
  if (answer.refused) {
    refuse(shell, answer.message);
    return false;
  }
  const show = l10n.t("Show Changes…");
  const detail = [
    countedMentions(mentions.total, mentions.documents),
    ...mentions.places.slice(0, 4).map(({ before, words, after }) => `· ${before}${words}${after}`),
    "",
    l10n.t("Files that change: {0}", shownFiles(answer)),
    l10n.t("Afterwards: {0}", answer.message),
    l10n.t("Undo takes all of it back at once."),
  ].join("\n");
  const picked = await window.showInformationMessage(question, { modal: true, detail }, verb, show);
  if (picked === undefined) return false;
  // While the question stood there, files may have changed.
  return applyAndTell(shell, await ask(picked === show));
}

function shownFiles({ edit }: TagEdit): string {
  const files = editedFiles(edit);
  const more = files.length - mostFiles;
  return more > 1 ? l10n.t("{0} and {1} more", files.slice(0, mostFiles).join(", "), more) : files.join(", ");
}

const mostFiles = 5;
