import { commands, l10n, MarkdownString, StatusBarAlignment, window, type Disposable } from "vscode";

export interface NoteAction {
  readonly title: string;
  run(): Promise<unknown>;
}

/** A sentence in the status bar for a few seconds. A click does the first action; the tooltip offers them all. */
export interface StatusNote extends Disposable {
  show(text: string, ...actions: readonly NoteAction[]): void;
  readonly text: string;
}

const seconds = 12;
const command = "glossator.noteAction";

export function createStatusNote(): StatusNote {
  const item = window.createStatusBarItem("glossator.note", StatusBarAlignment.Left, -10);
  item.name = l10n.t("Glossator: Last Action");
  let offered: readonly NoteAction[] = [];
  let isOdd = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const registered = commands.registerCommand(command, async (index: unknown = 0) => {
    item.hide();
    await offered[Number(index)]?.run();
  });
  return {
    show: (text, ...actions) => {
      clearTimeout(timer);
      offered = actions;
      const [first] = actions;
      // The same sentence once more is read out only if something changes, be it a space that nobody sees.
      isOdd = !isOdd;
      const mark = isOdd ? "" : "\u00a0";
      item.text = `${first ? `$(check) ${text} — ${first.title}` : `$(info) ${text}`}${mark}`;
      item.tooltip = links(actions);
      // An alert is read out as soon as it is there.
      item.accessibilityInformation = {
        label: `${first ? `${text} ${first.title}` : text}${mark}`,
        role: "alert",
      };
      item.command = first && command;
      item.show();
      timer = setTimeout(() => item.hide(), seconds * 1000);
    },
    get text() {
      return item.text;
    },
    dispose: () => {
      clearTimeout(timer);
      registered.dispose();
      item.dispose();
    },
  };
}

function links(actions: readonly NoteAction[]): MarkdownString | undefined {
  if (actions.length === 0) return undefined;
  const link = ({ title }: NoteAction, index: number): string => `[${title}](command:${command}?${index})`;
  const tooltip = new MarkdownString(actions.map(link).join(" · "));
  tooltip.isTrusted = { enabledCommands: [command] };
  return tooltip;
}
