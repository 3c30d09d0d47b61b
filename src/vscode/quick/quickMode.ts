import {
  commands,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  type Disposable,
  type TextEditor,
} from "vscode";
import { findingAtRequest, suggestionsRequest, type FoundAt } from "../../protocol/tagging.ts";
import type { Server } from "../client.ts";
import { toLspRange, toRange } from "../convert.ts";
import { debounced } from "../debounced.ts";
import { isServed } from "../served.ts";
import { showQuickStatus } from "./quickStatus.ts";
import { createReadOnly } from "./readOnly.ts";

/** Quick tagging: keys decide instead of writing. */
export interface QuickMode extends Disposable {
  readonly isOn: boolean;
  /** How many suggestions of the corpus nobody has decided about yet. */
  readonly remaining: number;
  /** The suggestion that is selected, if one is, or the finding that was gone to. */
  readonly current: FoundAt | undefined;
  start(): Promise<void>;
  /** Do one thing after the other: a key that comes while a decision is being kept is about what comes next. */
  inTurn(work: () => Promise<unknown>): Promise<unknown>;
  leave(): Promise<void>;
  /** Go to the next or previous suggestion of the corpus, over the borders of documents. */
  candidate(direction: 1 | -1): Promise<void>;
  /** Go to the next or previous name, date, title or quotation of the document, certain or not. */
  mention(direction: 1 | -1): Promise<void>;
  /** What stands at the selection was decided: it is no suggestion any more. Goes to the next one. */
  decided(): Promise<void>;
  /** Something was taken back: goes to what is a suggestion again by that. */
  undone(): Promise<void>;
  /** What the server has may be others now. */
  refresh(): Promise<void>;
  widen(): Promise<void>;
  narrow(): Promise<void>;
}

export function createQuickMode(server: Server): QuickMode {
  const status = showQuickStatus();
  const readOnly = createReadOnly();
  let isOn = false;
  let list: readonly FoundAt[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  /** Decided here; the server's next answer may not know it yet. */
  const done = new Set<string>();
  /** What was decided here, the last one last. */
  const trail: FoundAt[] = [];
  /** The finding gone to last, which need not be a suggestion. */
  let visited: FoundAt | undefined;

  const open = (): FoundAt[] => list.filter((each) => !done.has(keyOf(each)));
  const current = (): FoundAt | undefined => {
    const editor = window.activeTextEditor;
    const here = editor ? list.filter((each) => isAt(each, editor)) : [];
    // A title and a name may cover the same words: one is decided after the other.
    const there = visited && editor && isAt(visited, editor) ? visited : undefined;
    return here.find((each) => !done.has(keyOf(each))) ?? here[0] ?? there;
  };
  const draw = (): void => status.show(isOn ? { remaining: open().length, current: current() } : undefined);
  const fetch = async (uri: string, all: boolean): Promise<readonly FoundAt[]> =>
    (await server.request<readonly FoundAt[] | null>(suggestionsRequest, { uri, all })) ?? [];
  const refresh = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri.toString();
    if (!isOn || uri === undefined) return;
    const next = await fetch(uri, false);
    if (next.length > 0 || isServed(window.activeTextEditor!.document)) list = next;
    draw();
  };
  const refreshSoon = debounced(() => void refresh().catch(() => undefined), 150);
  const go = async (found: FoundAt): Promise<void> => {
    visited = found;
    const editor = await window.showTextDocument(Uri.parse(found.uri));
    const range = toRange(found.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    await readOnly.lock(editor);
    draw();
  };
  /** A suggestion as it is by now, for a decision can change what stands beside it; undefined if that settled it. */
  const renewed = async (found: FoundAt): Promise<FoundAt | undefined> => {
    const { uri, range } = found;
    const now = await server.request<readonly FoundAt[] | null>(findingAtRequest, { uri, range });
    return now?.find((each) => keyOf(each) === keyOf(found) && each.certainty !== "certain");
  };
  const candidate = async (direction: 1 | -1): Promise<void> => {
    for (let found = nextOf(direction); found; found = nextOf(direction)) {
      const now = await renewed(found);
      if (!now) {
        done.add(keyOf(found));
        continue;
      }
      list = list.map((each) => (keyOf(each) === keyOf(now) ? now : each));
      return go(now);
    }
    draw();
  };
  const nextOf = (direction: 1 | -1): FoundAt | undefined => {
    const left = open();
    const editor = window.activeTextEditor;
    if (left.length === 0 || !editor) return undefined;
    const order = [...new Set(list.map(({ uri }) => uri))];
    const place = (each: FoundAt): readonly [number, number, number] => [
      order.indexOf(each.uri),
      each.range.start.line,
      each.range.start.character,
    ];
    const { start } = toLspRange(editor.selection);
    const here = [order.indexOf(editor.document.uri.toString()), start.line, start.character] as const;
    // Of two findings that begin at one place the other one comes next.
    const others = left.filter((each) => !isAt(each, editor));
    return direction === 1
      ? (others.find((each) => compare(place(each), here) >= 0) ?? left[0])
      : (others.findLast((each) => compare(place(each), here) <= 0) ?? left.at(-1));
  };

  const subscriptions = [
    status,
    readOnly,
    refreshSoon,
    server.onDidChange(refreshSoon.call),
    window.onDidChangeTextEditorSelection(() => isOn && draw()),
    window.onDidChangeActiveTextEditor((editor) => {
      if (isOn && editor && isServed(editor.document)) void readOnly.lock(editor);
    }),
  ];
  const mode: QuickMode = {
    get isOn() {
      return isOn;
    },
    get remaining() {
      return open().length;
    },
    get current() {
      return current();
    },
    start: async () => {
      const editor = window.activeTextEditor;
      if (!editor || !isServed(editor.document)) return;
      isOn = true;
      done.clear();
      trail.length = 0;
      await commands.executeCommand("setContext", "glossator.quickTagging", true);
      await readOnly.lock(editor);
      await refresh();
      if (!current()) await candidate(1);
    },
    leave: async () => {
      if (!isOn) return;
      isOn = false;
      list = [];
      await commands.executeCommand("setContext", "glossator.quickTagging", false);
      await readOnly.unlockAll();
      draw();
    },
    inTurn: (work) => {
      const result = turn.then(work);
      turn = result.catch(() => undefined);
      return result;
    },
    candidate,
    mention: async (direction) => {
      const editor = window.activeTextEditor;
      if (!editor) return;
      const all = await fetch(editor.document.uri.toString(), true);
      const { start } = editor.selection;
      const begins = (each: FoundAt): number => toRange(each.range).start.compareTo(start);
      const found =
        direction === 1 ? all.find((each) => begins(each) > 0) : all.findLast((each) => begins(each) < 0);
      if (found) await go(found);
    },
    decided: async () => {
      const found = current();
      if (found) {
        done.add(keyOf(found));
        trail.push(found);
      }
      const next = current();
      if (next && !done.has(keyOf(next))) draw();
      else await candidate(1);
      refreshSoon.call();
    },
    undone: async () => {
      await mode.refresh();
      const last = trail.at(-1);
      const again = last && (await renewed(last));
      if (!again) return;
      trail.pop();
      await go(again);
    },
    refresh: async () => {
      done.clear();
      await refresh();
    },
    widen: async () => void (await commands.executeCommand("editor.action.smartSelect.expand")),
    narrow: async () => void (await commands.executeCommand("editor.action.smartSelect.shrink")),
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
  return mode;
}

const keyOf = ({ uri, kind, range: { start, end } }: FoundAt): string =>
  [uri, kind, start.line, start.character, end.line, end.character].join(" ");

const isAt = ({ uri, range }: FoundAt, { document, selection }: TextEditor): boolean =>
  uri === document.uri.toString() && toRange(range).isEqual(selection);

/** Positions of a corpus in order: document, line, character. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
