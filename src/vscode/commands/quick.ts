import { l10n, window, type QuickPickItem } from "vscode";
import type { EntityKindName } from "../../protocol.ts";
import type { FindingKind } from "../../protocol/tagging.ts";
import { editorTarget } from "./target.ts";
import { addNote } from "./addNote.ts";
import type { Command, Shell } from "./command.ts";
import { tagAsDate } from "./correctDate.ts";
import { decideAt } from "./decideAt.ts";
import { tagAsQuotation } from "./decisions.ts";
import { setSpeaker } from "./setSpeaker.ts";
import { tag } from "./tag.ts";
import { tagAsRole } from "./tagAsRole.ts";
import { undoTagging } from "./undoTagging.ts";

/** Begin quick tagging, or end it. */
export const quickTagging: Command = {
  id: "glossator.quickTagging",
  run: async ({ quick, note }) => {
    if (quick.isOn) return quick.leave();
    await quick.start();
    if (!quick.isOn) note.show(l10n.t("Open a text of the corpus to tag in it."));
  },
};

export const quickLeave = command("glossator.quickLeave", ({ quick }) => quick.leave());
export const quickNext = step("glossator.quickNext", ({ quick }) => quick.candidate(1));
export const quickPrevious = step("glossator.quickPrevious", ({ quick }) => quick.candidate(-1));
export const quickNextMention = step("glossator.quickNextMention", ({ quick }) => quick.mention(1));
export const quickPreviousMention = step("glossator.quickPreviousMention", ({ quick }) => quick.mention(-1));
export const quickWiden = command("glossator.quickWiden", ({ quick }) => quick.widen());
export const quickNarrow = command("glossator.quickNarrow", ({ quick }) => quick.narrow());
export const quickAccept = step("glossator.quickAccept", async (shell) => {
  if (await decideAt(shell, {}, { do: "accept", ...kindOf(shell) })) await shell.quick.decided();
});
export const quickReject = step("glossator.quickReject", async (shell) => {
  if (await decideAt(shell, {}, { do: "reject", where: "here", ...kindOf(shell) }))
    await shell.quick.decided();
});
export const quickUndo = command("glossator.quickUndo", async (shell) => {
  await undoTagging.run(shell);
  await shell.quick.undone();
});
export const quickPerson = kind("glossator.quickPerson", "person");
export const quickOrganization = kind("glossator.quickOrganization", "organization");
export const quickPlace = kind("glossator.quickPlace", "place");
export const quickMeeting = kind("glossator.quickMeeting", "meeting");
export const quickWork = kind("glossator.quickWork", "work");
export const quickDate = then("glossator.quickDate", tagAsDate);
export const quickQuotation = then("glossator.quickQuotation", tagAsQuotation);
export const quickRole = then("glossator.quickRole", tagAsRole);
export const quickSpeaker = then("glossator.quickSpeaker", setSpeaker);
export const quickNote = then("glossator.quickNote", addNote);

/** Show the keys; picking one does what it does. */
export const quickHelp = command("glossator.quickHelp", async (shell) => {
  const { remaining } = shell.quick;
  const picked = await window.showQuickPick(keys(), {
    title: l10n.t("Keys of Quick Tagging"),
    ...(remaining !== undefined && { placeHolder: l10n.t("{0} to review", remaining) }),
    matchOnDescription: true,
  });
  await picked?.does.run(shell);
});

export const quickCommands: readonly Command[] = [
  quickTagging,
  quickAccept,
  quickReject,
  quickNext,
  quickPrevious,
  quickNextMention,
  quickPreviousMention,
  quickWiden,
  quickNarrow,
  quickPerson,
  quickOrganization,
  quickPlace,
  quickMeeting,
  quickWork,
  quickDate,
  quickQuotation,
  quickRole,
  quickSpeaker,
  quickNote,
  quickUndo,
  quickHelp,
  quickLeave,
];

function keys(): (QuickPickItem & { readonly does: Command })[] {
  const key = (label: string, description: string, does: Command) => ({ label, description, does });
  return [
    key("Enter", l10n.t("accept, and on to the next suggestion"), quickAccept),
    key("Backspace", l10n.t("reject, and on to the next suggestion"), quickReject),
    key("↓", l10n.t("next suggestion, in the next document too"), quickNext),
    key("↑", l10n.t("previous suggestion"), quickPrevious),
    key("→", l10n.t("next name, date, title or quotation"), quickNextMention),
    key("←", l10n.t("previous name, date, title or quotation"), quickPreviousMention),
    key("Tab", l10n.t("widen: word, name, sentence, quotation, paragraph"), quickWiden),
    key("Shift+Tab", l10n.t("narrow again"), quickNarrow),
    key("p", l10n.t("tag as person"), quickPerson),
    key("o", l10n.t("tag as organization"), quickOrganization),
    key("l", l10n.t("tag as place (location)"), quickPlace),
    key("m", l10n.t("tag as meeting"), quickMeeting),
    key("w", l10n.t("tag as work"), quickWork),
    key("d", l10n.t("tag as date, or correct the date"), quickDate),
    key("q", l10n.t("tag as quotation"), quickQuotation),
    key("r", l10n.t("tag as role (title)"), quickRole),
    key("s", l10n.t("set the speaker"), quickSpeaker),
    key("n", l10n.t("add a note"), quickNote),
    key("u", l10n.t("undo the last decision"), quickUndo),
    key("Esc", l10n.t("leave"), quickLeave),
  ];
}

/** A step through the corpus: one at a time. */
function step(id: string, run: (shell: Shell) => Promise<unknown>): Command {
  return command(id, (shell) => shell.quick.inTurn(() => run(shell)));
}

/** A command of the mode; nothing if the mode is off. */
function command(id: string, run: (shell: Shell) => Promise<unknown>): Command {
  return { id, run: async (shell) => (shell.quick.isOn ? run(shell) : undefined) };
}

/** Of a name and a title that cover the same words, the one that is asked about. */
const kindOf = ({ quick }: Shell): { readonly kind?: FindingKind } =>
  quick.current ? { kind: quick.current.kind } : {};

function kind(id: string, name: EntityKindName): Command {
  return command(id, async (shell) => {
    await tag(shell, { ...editorTarget(), kind: name });
    await shell.quick.refresh();
  });
}

function then(id: string, does: Command): Command {
  return command(id, async (shell) => {
    await does.run(shell);
    await shell.quick.refresh();
  });
}
