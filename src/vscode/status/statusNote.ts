import { commands, l10n, StatusBarAlignment, window, type Disposable } from "vscode";

export interface NoteAction {
  readonly title: string;
  run(): Promise<unknown>;
}

/** A sentence in the status bar for a few seconds, with at most one thing to do about it. */
export interface StatusNote extends Disposable {
  show(text: string, action?: NoteAction): void;
  readonly text: string;
}

const seconds = 12;

export function createStatusNote(): StatusNote {
  const item = window.createStatusBarItem("glossator.note", StatusBarAlignment.Left, -10);
  item.name = l10n.t("Glossator: Last Action");
  let action: NoteAction | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const command = commands.registerCommand("glossator.noteAction", async () => {
    const chosen = action;
    item.hide();
    await chosen?.run();
  });
  return {
    show: (text, next) => {
      clearTimeout(timer);
      action = next;
      item.text = next ? `$(check) ${text} — ${next.title}` : `$(info) ${text}`;
      item.tooltip = next ? next.title : text;
      item.accessibilityInformation = {
        label: next ? `${text} ${next.title}` : text,
        role: next ? "button" : "status",
      };
      item.command = next ? "glossator.noteAction" : undefined;
      item.show();
      timer = setTimeout(() => item.hide(), seconds * 1000);
    },
    get text() {
      return item.text;
    },
    dispose: () => {
      clearTimeout(timer);
      command.dispose();
      item.dispose();
    },
  };
}
