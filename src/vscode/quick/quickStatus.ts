import { l10n, StatusBarAlignment, ThemeColor, window, type Disposable } from "vscode";
import type { FoundAt } from "../../protocol/tagging.ts";

export interface QuickStatus extends Disposable {
  /** Undefined hides it. */
  show(state: { readonly remaining: number; readonly current: FoundAt | undefined } | undefined): void;
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
      const { remaining, current } = state;
      const left = remaining === 0 ? l10n.t("nothing left to review") : l10n.t("{0} to review", remaining);
      const what = current ? ` · ${current.text.slice(0, 40)} → ${current.meaning}` : "";
      item.text = `$(zap) ${l10n.t("Quick tagging: {0}", left)}${what.replaceAll("$(", "$ (")}`;
      item.tooltip = [current?.reason, l10n.t("? shows the keys, Esc leaves")].filter(Boolean).join("\n");
      item.accessibilityInformation = {
        label: `${l10n.t("Quick tagging: {0}", left)}${current ? `. ${current.text}: ${current.meaning}` : ""}`,
      };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
