import {
  DecorationRangeBehavior,
  ThemeColor,
  window,
  workspace,
  type DecorationOptions,
  type Disposable,
  type TextEditor,
  type TextEditorDecorationType,
} from "vscode";
import { quotationsRequest, type QuotationDecoration, type QuotationsParams } from "../protocol.ts";
import type { Server } from "./client.ts";
import { toRange } from "./convert.ts";
import { debounced } from "./debounced.ts";
import { isServed } from "./served.ts";
import { settings } from "./settings.ts";

/** Above this many ranges in an editor only those near what is visible are drawn. */
const mostRanges = 1000;
/** Lines drawn above and below what is visible. */
const margin = 200;

type Form = QuotationDecoration["form"];
const forms: readonly Form[] = ["direct", "partial", "scare"];

export interface QuotationDecorations extends Disposable {
  /** What is drawn in an editor, for tests. */
  shown(editor: TextEditor): readonly QuotationDecoration[];
}

/** Backgrounds behind quotations, in all visible editors; one decoration type for each form. */
export function decorateQuotations(server: Server): QuotationDecorations {
  const types: Record<Form, TextEditorDecorationType> = {
    direct: decorationType("glossator.quotationBackground"),
    partial: decorationType("glossator.partialQuotationBackground"),
    scare: decorationType("glossator.scareQuotationBackground"),
  };
  const known = new WeakMap<TextEditor, readonly QuotationDecoration[]>();
  const drawn = new WeakMap<TextEditor, readonly QuotationDecoration[]>();

  const draw = (editor: TextEditor): void => {
    const visible = nearVisible(editor, known.get(editor) ?? []);
    drawn.set(editor, visible);
    for (const form of forms) {
      const ranges = visible.filter((quotation) => quotation.form === form);
      editor.setDecorations(
        types[form],
        ranges.map((q): DecorationOptions => ({ range: toRange(q.range) })),
      );
    }
  };
  const update = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    if (!isServed(document) || !settings(workspace.getConfiguration("glossator")).highlightQuotations) {
      if (known.delete(editor)) draw(editor);
      return;
    }
    const params: QuotationsParams = { uri: document.uri.toString() };
    const quotations = await server.request<QuotationDecoration[] | null>(quotationsRequest, params);
    if (document.isClosed || document.version !== version) return; // a later update is under way
    known.set(editor, quotations ?? []);
    draw(editor);
  };
  const updateAll = (uris?: readonly string[]): void => {
    for (const editor of window.visibleTextEditors)
      if (!uris || uris.includes(editor.document.uri.toString())) update(editor).catch(() => undefined);
  };
  const updateSoon = debounced(updateAll, 150);

  const subscriptions = [
    ...Object.values(types),
    updateSoon,
    window.onDidChangeVisibleTextEditors(() => updateAll()),
    workspace.onDidOpenTextDocument(() => updateSoon.call()),
    workspace.onDidChangeTextDocument(() => updateSoon.call()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("glossator")) updateAll();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if ((known.get(textEditor)?.length ?? 0) > mostRanges) draw(textEditor);
    }),
    server.onDidChange((change) => updateAll(change.uris)),
    server.onDidChangeState((state) => {
      if (state === "running") updateAll();
    }),
  ];
  updateAll();
  return {
    shown: (editor) => drawn.get(editor) ?? [],
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
}

function decorationType(background: string): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor(background),
    // A line below, rather than a box: calm where a theme shows it at all.
    border: "solid",
    borderWidth: "0 0 1px 0",
    borderColor: new ThemeColor("glossator.quotationBorder"),
    borderRadius: "2px",
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  });
}

function nearVisible(
  editor: TextEditor,
  quotations: readonly QuotationDecoration[],
): readonly QuotationDecoration[] {
  if (quotations.length <= mostRanges) return quotations;
  return quotations
    .filter(({ range }) =>
      editor.visibleRanges.some(
        (visible) =>
          range.end.line >= visible.start.line - margin && range.start.line <= visible.end.line + margin,
      ),
    )
    .slice(0, mostRanges);
}
