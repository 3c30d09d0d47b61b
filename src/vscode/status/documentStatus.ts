import {
  l10n,
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
  window,
  workspace,
  type Command,
  type Disposable,
} from "vscode";
import {
  clientCommands,
  documentInfoRequest,
  type CommandTarget,
  type DocumentInfo,
} from "../../protocol.ts";
import type { Server } from "../client.ts";
import { debounced } from "../debounced.ts";
import { isServed } from "../served.ts";
import { servedSelector } from "./servedSelector.ts";

export interface DocumentStatus extends Disposable {
  /** What is shown of the active document, for tests. */
  readonly shown: DocumentInfo | undefined;
  readonly text: string;
}

/** The active document's date, in the status bar; where it came from, in the tooltip; what was found, as language status. */
export function showDocumentStatus(server: Server): DocumentStatus {
  const bar = window.createStatusBarItem("glossator.document", StatusBarAlignment.Right, 90);
  bar.name = l10n.t("Document Date");
  const item = languages.createLanguageStatusItem("glossator.document", servedSelector);
  item.name = l10n.t("Glossator: Document");
  let shown: DocumentInfo | undefined;

  const draw = (uri: string, info: DocumentInfo | null): void => {
    shown = info ?? undefined;
    if (!info) {
      bar.hide();
      item.text = l10n.t("Not part of a corpus");
      item.detail = "";
      return;
    }
    bar.text = `$(calendar) ${info.date ?? l10n.t("no date")}`;
    bar.tooltip = tooltip(info);
    bar.accessibilityInformation = {
      label: info.date ? l10n.t("Document date {0}", info.date) : l10n.t("No document date"),
    };
    bar.command = info.dateRange && showDate(uri, info.dateRange);
    bar.show();
    item.text = info.skipped ?? counts(info);
    item.severity = info.skipped ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.detail =
      info.milliseconds === undefined ? "" : l10n.t("read in {0} ms", Math.round(info.milliseconds));
  };
  const update = async (): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document || !isServed(document)) {
      shown = undefined;
      bar.hide();
      return;
    }
    const uri = document.uri.toString();
    const info = await server.request<DocumentInfo | null>(documentInfoRequest, { uri });
    if (window.activeTextEditor?.document === document) draw(uri, info);
  };
  const updateSoon = debounced(() => void update().catch(() => bar.hide()), 100);
  const subscriptions = [
    bar,
    item,
    updateSoon,
    window.onDidChangeActiveTextEditor(updateSoon.call),
    workspace.onDidOpenTextDocument(updateSoon.call),
    server.onDidChange(updateSoon.call),
    server.onDidChangeState((state) => {
      if (state === "running") updateSoon.call();
    }),
  ];
  updateSoon.call();
  return {
    get shown() {
      return shown;
    },
    get text() {
      return shown ? bar.text : "";
    },
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

function tooltip(info: DocumentInfo): string {
  return [
    info.title,
    info.date ? l10n.t("Document date {0}.", info.date) : l10n.t("The document says no date of its own."),
    info.dateSource,
    info.skipped ?? counts(info),
  ]
    .filter(Boolean)
    .join("\n");
}

function counts({ counts: { names, dates, quotations, meetings } }: DocumentInfo): string {
  return [
    names === 1 ? l10n.t("1 name") : l10n.t("{0} names", names),
    dates === 1 ? l10n.t("1 date") : l10n.t("{0} dates", dates),
    quotations === 1 ? l10n.t("1 quotation") : l10n.t("{0} quotations", quotations),
    meetings === 1 ? l10n.t("1 meeting") : l10n.t("{0} meetings", meetings),
  ].join(", ");
}

function showDate(uri: string, range: NonNullable<DocumentInfo["dateRange"]>): Command {
  const target: CommandTarget = { uri, range };
  return {
    command: clientCommands.showPlace,
    title: l10n.t("Show Where the Date Stands"),
    arguments: [target],
  };
}
