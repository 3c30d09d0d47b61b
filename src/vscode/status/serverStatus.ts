import { commands, l10n, languages, LanguageStatusSeverity, type Command, type Disposable } from "vscode";
import type { StatusParams } from "../../protocol.ts";
import type { Server, ServerState } from "../client.ts";
import type { Corpora } from "../corpora.ts";
import { servedSelector } from "./servedSelector.ts";

/** The language-status item that tells how the corpus and its server are, and the context keys that follow it. */
export function showServerStatus(server: Server, corpora: Corpora): Disposable {
  const item = languages.createLanguageStatusItem("glossator.server", servedSelector);
  item.name = l10n.t("Glossator: Corpus");
  const draw = (): void => {
    const { state, report } = server;
    item.busy = state === "starting" || state === "restarting" || report?.state === "loading";
    item.severity = severityOf(state, report);
    item.text = textOf(state, report);
    item.detail = detailOf(state, report);
    item.command = commandFor(state, report);
    const hasCorpus = corpora.roots.length > 0;
    const reading = hasCorpus && (item.busy || !report) && state !== "failed";
    void commands.executeCommand("setContext", "glossator.hasCorpus", hasCorpus);
    void commands.executeCommand("setContext", "glossator.readingStopped", report?.state === "stopped");
    void commands.executeCommand("setContext", "glossator.loading", reading || !corpora.searched);
  };
  draw();
  const subscriptions = [
    item,
    corpora.onDidChange(draw),
    server.onDidChangeState(draw),
    server.onDidReport(draw),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}

function commandFor(state: ServerState, report: StatusParams | undefined): Command {
  if (state === "failed" || state === "stopped")
    return { command: "glossator.restartServer", title: l10n.t("Restart") };
  if (report?.state === "loading") return { command: "glossator.stopReading", title: l10n.t("Stop") };
  if (report?.state === "stopped") return { command: "glossator.resumeReading", title: l10n.t("Resume") };
  return { command: "glossator.showLog", title: l10n.t("Show Log") };
}

function severityOf(state: ServerState, report: StatusParams | undefined): LanguageStatusSeverity {
  if (state === "failed") return LanguageStatusSeverity.Error;
  if (state === "restarting" || report?.state === "problem" || report?.state === "stopped")
    return LanguageStatusSeverity.Warning;
  return LanguageStatusSeverity.Information;
}

function textOf(state: ServerState, report: StatusParams | undefined): string {
  if (state === "failed") return l10n.t("Language server stopped");
  if (state === "restarting") return l10n.t("Restarting the language server…");
  if (state === "stopped") return l10n.t("Language server not running");
  return report?.message ?? l10n.t("Starting…");
}

function detailOf(state: ServerState, report: StatusParams | undefined): string {
  if (state === "failed") return l10n.t("It failed too often to be started again by itself.");
  return report?.detail ?? "";
}
