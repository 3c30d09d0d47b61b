import { commands, l10n, Uri, window, type QuickPickItem } from "vscode";
import type { Range } from "vscode-languageserver-types";
import {
  lostAnnotationsRequest,
  mendAnnotationRequest,
  type AnnotationTarget,
  type LostAnnotation,
  type MendAnnotationParams,
} from "../../protocol/review.ts";
import type { TagEdit } from "../../protocol/tagging.ts";
import { applyAndTell } from "../applyAndTell.ts";
import { toRange } from "../convert.ts";
import type { TreeElement } from "../views/treeModel.ts";
import type { Command, Shell } from "./command.ts";
import { elementOf } from "./elementOf.ts";
import { editorTarget } from "./target.ts";

/**
 * Give an annotation that lost its place another one: of a possible place that very place, else the selection. Called
 * in a text, for one that the user chooses.
 */
export const placeAnnotation: Command = {
  id: "glossator.placeAnnotation",
  run: async (shell, argument) => {
    // The context menu of a text gives the text's address.
    const isNode = typeof argument === "object" && argument !== null && "node" in argument;
    const element = isNode ? await lostElement(shell, argument) : undefined;
    if (element?.node.kind === "possible-place" && element.node.location)
      return place(shell, element.node.annotation!, element.node.location.range);
    const { uri, range } = editorTarget() ?? {};
    const target = isNode ? element?.node.annotation : await pickLost(shell, uri);
    if (!target) return undefined;
    if (!range || Uri.parse(target.uri).toString() !== uri)
      return shell.note.show(l10n.t("Open its document and select the words that it is about."));
    return place(shell, target, range);
  },
};

/** The annotation fits the words that stand at its place now. */
export const keepAnnotation = onLost("glossator.keepAnnotation", (shell, { uri, id }) =>
  mend(shell, { uri, id, mend: { do: "keep" } }),
);

export const removeAnnotation = onLost("glossator.removeAnnotation", async (shell, { uri, id }, label) => {
  const remove = l10n.t("Remove");
  const question = l10n.t("Remove the annotation of “{0}”?", label);
  const detail = l10n.t("What was decided is lost then.");
  if ((await window.showWarningMessage(question, { modal: true, detail }, remove)) !== remove) return false;
  return mend(shell, { uri, id, mend: { do: "remove" } });
});

/** Show the old words with their neighbourhood, as the annotation file keeps them. */
export const showOldContext = onLost("glossator.showOldContext", async (_shell, { entry }) =>
  entry
    ? commands.executeCommand("vscode.open", Uri.parse(entry.uri), { selection: toRange(entry.range) })
    : undefined,
);

function onLost(
  id: string,
  run: (shell: Shell, target: AnnotationTarget, label: string) => Promise<unknown>,
): Command {
  return {
    id,
    run: async (shell, argument) => {
      const element = await lostElement(shell, argument);
      if (!element?.node.annotation)
        return shell.note.show(l10n.t("Choose an annotation in the Review view first."));
      return run(shell, element.node.annotation, element.node.label);
    },
  };
}

async function lostElement(shell: Shell, argument: unknown): Promise<TreeElement | undefined> {
  const element = await elementOf(shell.trees.review, argument);
  return element?.node.annotation && element;
}

const place = (shell: Shell, { uri, id }: AnnotationTarget, range: Range): Promise<boolean> =>
  mend(shell, { uri, id, mend: { do: "place", range } });

async function mend(shell: Shell, params: MendAnnotationParams): Promise<boolean> {
  const answer = await shell.server.request<TagEdit>(mendAnnotationRequest, params);
  const hasChanged = await applyAndTell(shell, answer);
  if (hasChanged) await shell.trees.review.update();
  return hasChanged;
}

async function pickLost(shell: Shell, uri: string | undefined): Promise<AnnotationTarget | undefined> {
  const lost = uri
    ? await shell.server.request<readonly LostAnnotation[] | null>(lostAnnotationsRequest, { uri })
    : null;
  if (!uri || !lost || lost.length === 0) {
    shell.note.show(l10n.t("No annotation of this document lost its place."));
    return undefined;
  }
  const items = lost.map(({ id, words, meaning, state }): QuickPickItem & { readonly id: string } => ({
    label: words,
    description: meaning,
    detail: state,
    id,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Place Annotation Here"),
    matchOnDescription: true,
  });
  return picked && { uri, id: picked.id };
}
