import type { ClientCapabilities, Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { resumeReadingRequest, stopReadingRequest } from "../protocol/reading.ts";
import { grouped } from "../text/grouped.ts";
import type { Changes } from "./changes.ts";
import type { CorpusState } from "./corpusState.ts";
import type { Workspace } from "./workspace.ts";

/** Milliseconds between two looks at how far reading has come. */
const interval = 250;

/** Milliseconds of reading before it is shown. */
const patience = 1000;

/**
 * Shows how far the reading of corpora has come, and has it stopped and resumed. Where the client cannot show progress,
 * the status tells.
 */
export class ReadingProgress {
  private readonly connection: Connection;
  private readonly workspace: Workspace;
  private readonly changes: Pick<Changes, "client" | "sendStatus">;
  private timer: ReturnType<typeof setInterval> | undefined;
  private since = 0;
  private shown: Promise<WorkDoneProgressServerReporter | undefined> | undefined;

  constructor(connection: Connection, workspace: Workspace, changes: ReadingProgress["changes"]) {
    this.connection = connection;
    this.workspace = workspace;
    this.changes = changes;
    connection.onRequest(stopReadingRequest, () => this.stop());
    connection.onRequest(resumeReadingRequest, () => this.resume());
  }

  /** Something changed: reading may have begun. No-op while it goes on. */
  update(): void {
    if (this.timer || !progressOf(this.states())) return;
    this.since = performance.now();
    this.timer = setInterval(() => this.tick(), interval);
  }

  dispose(): void {
    clearInterval(this.timer);
  }

  private stop(): void {
    for (const { queue } of this.states()) queue.pause();
    this.changes.sendStatus();
  }

  private resume(): void {
    for (const { queue } of this.states()) queue.resume();
    this.update();
    this.changes.sendStatus();
  }

  private tick(): void {
    const progress = progressOf(this.states());
    this.changes.sendStatus();
    if (!progress) {
      clearInterval(this.timer);
      this.timer = undefined;
      const shown = this.shown;
      this.shown = undefined;
      void shown?.then((reporter) => reporter?.done());
    } else if (this.shown) {
      const { share, message } = progress;
      void this.shown.then((reporter) => reporter?.report(share, message));
    } else if (performance.now() - this.since > patience && canShow(this.changes.client))
      this.shown = this.begin(progress);
  }

  /** Undefined if the client refuses. */
  private async begin({ share, message }: Progress): Promise<WorkDoneProgressServerReporter | undefined> {
    const reporter = await this.connection.window.createWorkDoneProgress().catch(() => undefined);
    if (!reporter) return undefined;
    reporter.begin("Reading the corpus", share, message, true);
    reporter.token.onCancellationRequested(() => this.stop());
    return reporter;
  }

  private states(): readonly CorpusState[] {
    return [...this.workspace.corpora.values(), this.workspace.loose];
  }
}

interface Progress {
  /** Per cent. */
  readonly share: number;
  readonly message: string;
}

/** How far reading has come; undefined if it does not go on. */
function progressOf(states: readonly CorpusState[]): Progress | undefined {
  const going = states.filter((state) => state.loading);
  if (going.length === 0) return undefined;
  const all = going.map(({ queue }) => queue.progress ?? { done: 0, total: 0 });
  const done = all.reduce((sum, each) => sum + each.done, 0);
  const total = all.reduce((sum, each) => sum + each.total, 0);
  const share = total === 0 ? 0 : Math.floor((100 * done) / total);
  return { share, message: `${grouped(done)} of ${grouped(total)} documents` };
}

const canShow = ({ window }: ClientCapabilities): boolean => window?.workDoneProgress ?? false;
