import type { Document, DocumentFile } from "../corpus/corpus.ts";

/** Milliseconds of analysis between two chances for requests to be answered. */
const slice = 20;

/**
 * Documents that wait to be analysed, each with its newest text. They are worked off in slices, those that go first
 * (open in an editor) before the others.
 */
export class AnalysisQueue {
  private readonly waiting = new Map<string, DocumentFile>();
  private running = false;
  private readonly analyse: (file: DocumentFile) => Document | undefined;
  private readonly done: (documents: readonly Document[]) => void;
  private readonly goesFirst: (uri: string) => boolean;

  constructor(
    analyse: (file: DocumentFile) => Document | undefined,
    done: (documents: readonly Document[]) => void,
    goesFirst: (uri: string) => boolean,
  ) {
    this.analyse = analyse;
    this.done = done;
    this.goesFirst = goesFirst;
  }

  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  add(file: DocumentFile): void {
    this.waiting.set(file.uri, file);
  }

  get(uri: string): DocumentFile | undefined {
    return this.waiting.get(uri);
  }

  delete(uri: string): void {
    this.waiting.delete(uri);
  }

  /** Analyse one document now; no-op if it does not wait. */
  flush(uri: string): void {
    const file = this.waiting.get(uri);
    if (file) this.work([file]);
  }

  /** Work off all that waits. No-op while that is going on. */
  run(): void {
    if (this.running || this.isEmpty) return;
    this.running = true;
    setImmediate(() => {
      this.running = false;
      this.work([...this.waiting.values()]);
      this.run();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (!this.isEmpty) {
      this.run();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Analyse files in turn until the slice is over; what remains goes on waiting. */
  private work(files: readonly DocumentFile[]): void {
    const until = performance.now() + slice;
    const documents: Document[] = [];
    const ordered = [
      ...files.filter(({ uri }) => this.goesFirst(uri)),
      ...files.filter(({ uri }) => !this.goesFirst(uri)),
    ];
    for (const file of ordered) {
      this.waiting.delete(file.uri);
      const document = this.analyse(file);
      if (document) documents.push(document);
      if (performance.now() > until) break;
    }
    if (documents.length > 0) this.done(documents);
  }
}
