import {
  CancellationTokenSource,
  commands,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  type Disposable,
} from "vscode";
import { suggestionsRequest, type FoundAt, type SuggestionsParams } from "../../protocol/tagging.ts";
import type { Server } from "../client.ts";
import { toRange } from "../convert.ts";
import { debounced } from "../debounced.ts";
import { oneAtATime } from "../oneAtATime.ts";
import { isServed } from "../served.ts";
import { showQuickStatus } from "./quickStatus.ts";
import { createReadOnly } from "./readOnly.ts";
import { createSuggestions } from "./suggestions.ts";

/** Quick tagging: keys decide instead of writing. */
export interface QuickMode extends Disposable {
  readonly isOn: boolean;
  /** How many suggestions of the corpus nobody has decided about yet; undefined until they were counted. */
  readonly remaining: number | undefined;
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
  const known = createSuggestions(server);
  let isOn = false;
  let turn: Promise<unknown> = Promise.resolve();
  let end = new CancellationTokenSource();
  /** What was decided here, the last one last. */
  const trail: FoundAt[] = [];
  /** The finding gone to last, which need not be a suggestion. */
  let visited: FoundAt | undefined;
  /** The text in the active editor or, if another file is there, the last one that was. */
  let here = "";

  const place = (): string => {
    const document = window.activeTextEditor?.document;
    if (document && isServed(document)) here = document.uri.toString();
    return here;
  };
  const current = (): FoundAt | undefined => {
    const editor = window.activeTextEditor;
    if (!editor) return undefined;
    const uri = editor.document.uri.toString();
    const found = known.of(uri).filter((each) => isAt(each, editor.selection));
    const there = visited?.uri === uri && isAt(visited, editor.selection) ? visited : undefined;
    // A title and a name may cover the same words: one is decided after the other.
    return found.find((each) => !known.isDecided(each)) ?? found[0] ?? there;
  };
  const remaining = (): number | undefined => known.remaining(place());
  const draw = (): void => status.show(isOn ? { remaining: remaining(), current: current() } : undefined);
  const count = oneAtATime(async () => {
    if (!isOn) return;
    await known.count(place());
    known.isIn(place());
    draw();
  });
  const refresh = async (): Promise<void> => {
    if (!isOn) return;
    await known.load(place());
    draw();
    count();
  };
  const refreshSoon = debounced(() => void refresh().catch(() => undefined), 150);
  /** Another document may have come into the editor. */
  const ready = async (): Promise<void> => {
    if (!isOn || known.isKnown(place())) return;
    await known.load(place());
    known.isIn(place());
    draw();
    count();
  };
  const go = async (found: FoundAt): Promise<void> => {
    visited = found;
    const editor = await window.showTextDocument(Uri.parse(found.uri));
    const range = toRange(found.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    await readOnly.lock(editor);
    known.isIn(place());
    draw();
  };
  const candidate = async (direction: 1 | -1): Promise<void> => {
    for (let found = await nextOf(direction); found; found = await nextOf(direction)) {
      const now = await known.renewed(found);
      if (now) return go(now);
      known.decided(found);
    }
    draw();
  };
  const nextOf = async (direction: 1 | -1): Promise<FoundAt | undefined> => {
    const editor = window.activeTextEditor;
    if (!editor || remaining() === 0) return undefined;
    // Of two findings that begin at one place the other one comes next.
    const others = known.open(editor.document.uri.toString()).filter((each) => !isAt(each, editor.selection));
    const way = (each: FoundAt): number =>
      toRange(each.range).start.compareTo(editor.selection.start) * direction;
    const inside =
      direction === 1 ? others.find((each) => way(each) >= 0) : others.findLast((each) => way(each) >= 0);
    return inside ?? beyond(direction);
  };
  /** The first suggestion over the border of the document. */
  const beyond = async (direction: 1 | -1): Promise<FoundAt | undefined> => {
    const { token } = end;
    try {
      return (await known.next(place(), direction, token)).at(direction === 1 ? 0 : -1);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  };

  const subscriptions = [
    status,
    readOnly,
    refreshSoon,
    server.onDidChange(refreshSoon.call),
    window.onDidChangeTextEditorSelection(() => isOn && draw()),
    window.onDidChangeActiveTextEditor((editor) => {
      if (!isOn || !editor || !isServed(editor.document)) return;
      void readOnly.lock(editor);
      void ready().catch(() => undefined);
    }),
  ];
  const mode: QuickMode = {
    get isOn() {
      return isOn;
    },
    get remaining() {
      return remaining();
    },
    get current() {
      return current();
    },
    start: async () => {
      const editor = window.activeTextEditor;
      if (!editor || !isServed(editor.document)) return;
      isOn = true;
      end = new CancellationTokenSource();
      known.clear();
      trail.length = 0;
      await commands.executeCommand("setContext", "glossator.quickTagging", true);
      await readOnly.lock(editor);
      await refresh();
      if (!current()) await candidate(1);
    },
    leave: async () => {
      if (!isOn) return;
      isOn = false;
      end.cancel();
      known.clear();
      await commands.executeCommand("setContext", "glossator.quickTagging", false);
      await readOnly.unlockAll();
      draw();
    },
    inTurn: (work) => {
      const result = turn.then(ready).then(work);
      turn = result.catch(() => undefined);
      return result;
    },
    candidate,
    mention: async (direction) => {
      const editor = window.activeTextEditor;
      if (!editor) return;
      const params: SuggestionsParams = { uri: editor.document.uri.toString(), all: true };
      const all = (await server.request<readonly FoundAt[] | null>(suggestionsRequest, params)) ?? [];
      const { start } = editor.selection;
      const begins = (each: FoundAt): number => toRange(each.range).start.compareTo(start);
      const found =
        direction === 1 ? all.find((each) => begins(each) > 0) : all.findLast((each) => begins(each) < 0);
      if (found) await go(found);
    },
    decided: async () => {
      const found = current();
      if (found) {
        known.decided(found);
        trail.push(found);
      }
      const next = current();
      if (next && !known.isDecided(next)) draw();
      else await candidate(1);
      refreshSoon.call();
    },
    undone: async () => {
      await mode.refresh();
      const last = trail.at(-1);
      const again = last && (await known.renewed(last));
      if (!again) return;
      trail.pop();
      await go(again);
    },
    refresh: async () => {
      known.forgetDecisions();
      await refresh();
    },
    widen: async () => void (await commands.executeCommand("editor.action.smartSelect.expand")),
    narrow: async () => void (await commands.executeCommand("editor.action.smartSelect.shrink")),
    dispose: () => subscriptions.forEach((subscription) => subscription.dispose()),
  };
  return mode;
}

const isAt = ({ range }: FoundAt, selection: Selection): boolean => toRange(range).isEqual(selection);
