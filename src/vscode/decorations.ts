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

/** At most so many are drawn in an editor. */
const mostRanges = 1000;
/** Lines drawn above and below what is visible. */
const margin = 200;
/** Lines that are drawn as long as so many of them are left above and below what is visible. */
const reserve = 60;

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
  const drawn = new WeakMap<TextEditor, Drawn>();

  const draw = (editor: TextEditor, { quotations, lines }: Drawn): void => {
    drawn.set(editor, { quotations, lines });
    for (const form of forms) {
      const ranges = quotations.filter((quotation) => quotation.form === form);
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
      if (drawn.has(editor)) draw(editor, { quotations: [], lines: linesNear(editor, margin) });
      drawn.delete(editor);
      return;
    }
    const lines = linesNear(editor, margin);
    const range = { start: { line: lines.first, character: 0 }, end: { line: lines.last + 1, character: 0 } };
    const params: QuotationsParams = { uri: document.uri.toString(), range };
    const quotations = await server.request<QuotationDecoration[] | null>(quotationsRequest, params);
    if (document.isClosed || document.version !== version) return; // a later update is under way
    draw(editor, { quotations: nearest(quotations ?? [], lines), lines });
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
      const lines = drawn.get(textEditor)?.lines;
      const wanted = linesNear(textEditor, reserve);
      if (lines && (wanted.first < lines.first || wanted.last > lines.last)) updateSoon.call();
    }),
    server.onDidChange((change) => updateAll(change.uris)),
    server.onDidChangeState((state) => {
      if (state === "running") updateAll();
    }),
  ];
  updateAll();
  return {
    shown: (editor) => drawn.get(editor)?.quotations ?? [],
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

/** What is drawn in an editor, and the lines in which nothing is left out. */
interface Drawn {
  readonly quotations: readonly QuotationDecoration[];
  readonly lines: Lines;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What is visible, and so many lines above and below it, as far as there are any. */
function linesNear({ visibleRanges, document }: TextEditor, more: number): Lines {
  const first = Math.min(document.lineCount - 1, ...visibleRanges.map(({ start }) => start.line));
  const last = Math.max(0, ...visibleRanges.map(({ end }) => end.line));
  return { first: Math.max(0, first - more), last: Math.min(document.lineCount - 1, last + more) };
}

/** As many as may be drawn, from the middle of the lines on. */
function nearest(
  quotations: readonly QuotationDecoration[],
  { first, last }: Lines,
): readonly QuotationDecoration[] {
  if (quotations.length <= mostRanges) return quotations;
  const middle = (first + last) / 2;
  const distance = ({ range }: QuotationDecoration): number => Math.abs(range.start.line - middle);
  return quotations.toSorted((a, b) => distance(a) - distance(b)).slice(0, mostRanges);
}
