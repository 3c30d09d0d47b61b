import type { Document, DocumentFile } from "../corpus/corpus.ts";
import { slice } from "./inSlices.ts";
import type { Elsewhere, Outcome, QueueOwner } from "./queueOwner.ts";
import { soon } from "./soon.ts";
import { WaitingFiles, type WaitingFile } from "./waitingFiles.ts";

/** Texts with more code units than this would hold up requests for too long if all of them were read at every edit. */
export const largeText = 50_000;

/** The same for texts that have been read before, of which an edit can be told at once. */
export const largeEditedText = 4_000;

/** Documents in a batch for another thread; it hands in fewer if they take long. */
const batchSize = 64;

/** Documents that wait to be analysed, each with its newest text: open ones in this thread, the others elsewhere. */
export class AnalysisQueue {
  private readonly waiting: WaitingFiles;
  private readonly owner: QueueOwner;
  /** The large texts whose edits have been read, while the whole of them waits. */
  private readonly edited = new WeakSet<WaitingFile>();
  private readonly underWay = new Set<WaitingFile>();
  private batches = 0;
  private running = false;
  private held = false;
  private catchingUp = false;
  private whenEmpty: (() => void)[] = [];

  constructor(owner: QueueOwner) {
    this.owner = owner;
    this.waiting = new WaitingFiles(owner.rank);
  }

  /** Have a document analysed. Adding it again, even with the same text, has it analysed anew. */
  add(file: WaitingFile): void {
    this.waiting.add({ ...file });
    this.catchingUp ||= this.waiting.progress !== undefined;
  }

  get(uri: string): WaitingFile | undefined {
    return this.waiting.get(uri);
  }

  uris(): string[] {
    return this.waiting.uris();
  }

  delete(uri: string): void {
    this.waiting.delete(uri);
    this.tellEmpty();
  }

  /** How far it has come since nothing waited; undefined if nothing does, but open documents. */
  get progress(): { readonly done: number; readonly total: number } | undefined {
    return this.waiting.progress;
  }

  /** Whether documents that are not open are left waiting until `resume`. */
  get paused(): boolean {
    return this.held && this.waiting.progress !== undefined;
  }

  pause(): void {
    this.held = true;
    this.tellEmpty();
  }

  resume(): void {
    this.held = false;
    this.run();
  }

  /** Analyse one document now, or of a large one what was edited; no-op if it does not wait, or cannot be read now. */
  flush(uri: string): void {
    const waiting = this.waiting.get(uri);
    if (!waiting || this.owner.isEarly?.()) return;
    const text = waiting.text ?? this.owner.readNow(uri);
    if (text === undefined) return;
    const file = hasText(waiting) ? waiting : { ...waiting, text };
    if (!this.isLarge(file)) this.work([file]);
    else if (!this.edited.has(file)) {
      this.edited.add(file);
      const document = this.owner.analyseEdit?.(file);
      if (document) this.owner.edited?.(document);
      else if (text.length <= largeText) this.work([file]);
    }
  }

  /** Work off all that waits. No-op while that is going on. */
  run(): void {
    this.dispatch();
    if (this.running || this.here().next().done) return;
    this.running = true;
    soon(() => {
      this.running = false;
      this.work(this.here());
      this.run();
    });
  }

  /** Resolves when nothing waits any more, or what waits has been paused. */
  async settled(): Promise<void> {
    if (this.isSettled) return;
    this.run();
    await new Promise<void>((resolve) => this.whenEmpty.push(resolve));
  }

  private get isSettled(): boolean {
    return this.waiting.isEmpty || (this.held && this.waiting.openIsEmpty);
  }

  /** The open documents whose turn has come, in order. */
  private get open(): readonly WaitingFile[] {
    return this.owner.isEarly?.() ? [] : this.waiting.open();
  }

  private isLarge({ uri, text }: DocumentFile): boolean {
    const limit = this.owner.isKnown?.(uri) ? largeEditedText : largeText;
    return text.length > limit;
  }

  /** What is to be done in this thread, in order. */
  private *here(): Generator<DocumentFile> {
    for (const file of this.open) if (hasText(file) && !this.isLarge(file)) yield file;
  }

  /** Analyse files in turn until the slice is over; what remains goes on waiting. */
  private work(files: Iterable<DocumentFile>): void {
    const until = performance.now() + slice;
    const documents: Document[] = [];
    for (const file of files) {
      this.waiting.delete(file.uri);
      this.take(file.uri, this.owner.analyse(file), documents);
      if (performance.now() > until) break;
    }
    if (documents.length > 0) this.owner.done(documents);
    this.tellEmpty();
  }

  /** Give other threads as much as they should have at a time: large open texts one by one, all others in batches. */
  private dispatch(): void {
    const { elsewhere } = this.owner;
    for (const file of this.open)
      if (
        !this.underWay.has(file) &&
        (!hasText(file) || (this.isLarge(file) && !this.owner.isTyped?.(file.uri)))
      )
        void this.give(elsewhere, [file], true);
    while (!this.held && this.batches < elsewhere.batches) {
      const batch: WaitingFile[] = [];
      for (const file of this.waiting.closed()) {
        if (!this.underWay.has(file)) batch.push(file);
        if (batch.length === batchSize) break;
      }
      if (batch.length === 0) return;
      this.batches++;
      void this.give(elsewhere, batch, false).finally(() => {
        this.batches--;
        this.run();
      });
    }
  }

  /** A file that changed meanwhile, or was not come to, is still waiting afterwards. */
  private async give(elsewhere: Elsewhere, batch: readonly WaitingFile[], urgent: boolean): Promise<void> {
    for (const file of batch) this.underWay.add(file);
    const results = await elsewhere.analyse(batch, {
      urgent,
      following: this.waiting.size - batch.length,
    });
    const documents: Document[] = [];
    for (const [i, file] of batch.entries()) {
      this.underWay.delete(file);
      const result = results[i];
      const waiting = this.waiting.get(file.uri);
      if (result === undefined || !waiting) continue;
      if (waiting !== file) this.takeOlder(result, file, waiting);
      else {
        this.waiting.delete(file.uri);
        this.take(file.uri, result, documents);
      }
    }
    if (documents.length > 0) this.owner.done(documents);
    this.tellEmpty();
    if (urgent) this.run();
  }

  /** Of a text that was edited while it was read, what was found is as good as new but for the edited words. */
  private takeOlder(outcome: Outcome, read: WaitingFile, now: WaitingFile): void {
    if (outcome === "gone" || "refused" in outcome || !hasText(now) || !this.isLarge(now)) return;
    if (read.text === undefined || read.text === now.text) return; // so something else has changed
    if (read.annotationText !== now.annotationText || read.doubledApostrophes !== now.doubledApostrophes)
      return;
    const document = this.owner.analyseEdit?.(now, outcome.document);
    if (document) this.owner.done([document]);
  }

  private take(uri: string, outcome: Outcome, documents: Document[]): void {
    if (outcome === "gone") this.owner.gone(uri);
    else if ("refused" in outcome) this.owner.failed(uri, outcome.refused);
    else documents.push(outcome.document);
  }

  private tellEmpty(): void {
    if (this.catchingUp && !this.waiting.progress) {
      this.catchingUp = false;
      this.owner.caughtUp?.();
    }
    if (this.isSettled) for (const tell of this.whenEmpty.splice(0)) tell();
  }
}

const hasText = (file: WaitingFile): file is DocumentFile => file.text !== undefined;
