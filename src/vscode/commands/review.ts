import { commands, l10n, Uri, window, type QuickPickItem } from "vscode";
import {
  reviewGroupings,
  reviewRequest,
  type ReviewEdit,
  type ReviewGrouping,
  type ReviewParams,
} from "../../protocol/review.ts";
import { applyAndTell } from "../applyAndTell.ts";
import { toRange } from "../convert.ts";
import { withProgress } from "../progress.ts";
import { stamp } from "../stamp.ts";
import type { CorpusTree } from "../views/corpusTree.ts";
import type { Command, Shell } from "./command.ts";
import { elementOf } from "./elementOf.ts";

/** Decide about a node of the review view and all that is below it, about what is alike, or about its document. */
const reviewAccept = review("glossator.reviewAccept", "accept");
const reviewReject = review("glossator.reviewReject", "reject");
const reviewAcceptAlike = review("glossator.reviewAcceptAlike", "accept", "alike");
const reviewRejectAlike = review("glossator.reviewRejectAlike", "reject", "alike");
const reviewAcceptFile = review("glossator.reviewAcceptFile", "accept", "document");
const reviewRejectFile = review("glossator.reviewRejectFile", "reject", "document");
/** Decide about all that the filter shows. */
const reviewAcceptShown = reviewShown("glossator.reviewAcceptShown", "accept");
const reviewRejectShown = reviewShown("glossator.reviewRejectShown", "reject");

/** Choose what suggestions are put together by; with a grouping as argument, at once. */
const groupReview: Command = {
  id: "glossator.groupReview",
  run: async ({ trees: { review: tree } }, argument) => {
    const named = reviewGroupings.find((grouping) => grouping === argument);
    const grouping = named ?? (await pickGrouping(tree.grouping));
    if (grouping) tree.setGrouping(grouping);
  },
};

export const reviewCommands: readonly Command[] = [
  reviewAccept,
  reviewReject,
  reviewAcceptAlike,
  reviewRejectAlike,
  reviewAcceptFile,
  reviewRejectFile,
  reviewAcceptShown,
  reviewRejectShown,
  groupReview,
];

type Asked = Pick<ReviewParams, "do" | "nodes" | "reach">;

function review(id: string, asked: Asked["do"], reach?: ReviewParams["reach"]): Command {
  return {
    id,
    run: (shell, argument) =>
      inTurn(async () => {
        const element = await elementOf(shell.trees.review, argument);
        if (!element) return shell.note.show(l10n.t("Choose a suggestion in the Review view first."));
        return decide(shell, { do: asked, nodes: [element.id], ...(reach && { reach }) });
      }),
  };
}

function reviewShown(id: string, asked: Asked["do"]): Command {
  return { id, run: (shell) => inTurn(() => decide(shell, { do: asked })) };
}

/** A key that comes while a decision is being kept is about what comes next. */
function inTurn(work: () => Promise<unknown>): Promise<unknown> {
  turn = turn.then(work, work);
  return turn;
}

let turn: Promise<unknown> = Promise.resolve();

/** Keep a decision and go on to the next suggestion. */
async function decide(shell: Shell, asked: Asked): Promise<void> {
  const tree = shell.trees.review;
  const { filter, grouping = "certainty" } = tree;
  const params: ReviewParams = { ...asked, grouping, ...(filter && { filter }), stamp: stamp() };
  const ask = (): Promise<ReviewEdit> =>
    withProgress(l10n.t("Deciding…"), () => shell.server.request<ReviewEdit>(reviewRequest, params));
  let answer = await ask();
  if (answer.question !== undefined) {
    if (!(await isConfirmed(answer.question, asked.do))) return;
    // While the question stood there, files may have changed.
    answer = await ask();
  }
  const hasChanged = await applyAndTell(shell, answer);
  if (!hasChanged) return;
  await tree.update();
  if (tree.treeView.visible) await goOn(tree, answer.next ?? []);
}

/** Show and select the first suggestion that is one still. */
async function goOn(tree: CorpusTree, next: NonNullable<ReviewEdit["next"]>): Promise<void> {
  for (const { uri, range } of next) {
    if (!(await tree.has({ uri, range }))) continue;
    await commands.executeCommand("vscode.open", Uri.parse(uri), {
      selection: toRange(range),
      preserveFocus: true,
      preview: true,
    });
    await tree.reveal({ uri, range }, true);
    return;
  }
}

async function isConfirmed(question: string, asked: Asked["do"]): Promise<boolean> {
  const yes = asked === "accept" ? l10n.t("Accept") : l10n.t("Reject");
  const detail = l10n.t("Undo takes all of it back at once.");
  return (await window.showInformationMessage(question, { modal: true, detail }, yes)) === yes;
}

async function pickGrouping(current: ReviewGrouping | undefined): Promise<ReviewGrouping | undefined> {
  const titles: Record<ReviewGrouping, string> = {
    certainty: l10n.t("By Certainty"),
    entity: l10n.t("By Entity"),
    document: l10n.t("By Document"),
  };
  const items = reviewGroupings.map((grouping): QuickPickItem & { readonly grouping: ReviewGrouping } => ({
    label: titles[grouping],
    grouping,
    ...(grouping === current && { description: l10n.t("now") }),
  }));
  return (await window.showQuickPick(items, { title: l10n.t("Group Suggestions") }))?.grouping;
}
