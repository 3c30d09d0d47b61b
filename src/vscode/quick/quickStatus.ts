import { l10n, StatusBarAlignment, ThemeColor, window, type Disposable } from "vscode";
import type { FoundAt } from "../../protocol/tagging.ts";

export interface QuickStatus extends Disposable {
  /** Undefined hides it; how many remain may not be known yet. */
  show(
    state: { readonly remaining: number | undefined; readonly current: FoundAt | undefined } | undefined,
  ): void;
}

/** The status bar's item for quick tagging: that it is on, how much is left, and what stands at the selection. */
export function showQuickStatus(): QuickStatus {
  const item = window.createStatusBarItem("glossator.quick", StatusBarAlignment.Left, 100);
  item.name = l10n.t("Quick Tagging");
  item.command = "glossator.quickHelp";
  item.backgroundColor = new ThemeColor("statusBarItem.warningBackground");
  return {
    show: (state) => {
      if (!state) return item.hide();
      const { current } = state;
      const title = titleOf(state.remaining);
      const what = current ? ` · ${current.text.slice(0, 40)} → ${current.meaning}` : "";
      item.text = `$(zap) ${title}${what.replaceAll("$(", "$ (")}`;
      item.tooltip = [current?.reason, l10n.t("? shows the keys, Esc leaves")].filter(Boolean).join("\n");
      item.accessibilityInformation = {
        label: `${title}${current ? `. ${current.text}: ${current.meaning}` : ""}`,
      };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}

function titleOf(remaining: number | undefined): string {
  if (remaining === undefined) return l10n.t("Quick Tagging");
  const left = remaining === 0 ? l10n.t("nothing left to review") : l10n.t("{0} to review", remaining);
  return l10n.t("Quick tagging: {0}", left);
}
