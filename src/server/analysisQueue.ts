import type { Document, DocumentFile } from "../corpus/corpus.ts";
import { soon } from "./soon.ts";

/** Milliseconds of analysis between two chances for requests to be answered. */
const slice = 20;

/** Texts with more code units than this would hold up requests for too long if all of them were read at every edit. */
export const largeText = 200_000;

/** The same for texts that have been read before, of which an edit can be told at once. */
export const largeEditedText = 30_000;

/** What a queue needs of the corpus it works for. */
export interface QueueOwner {
  /** Undefined if the analysis failed; that is the owner's to report. */
  analyse(file: DocumentFile): Document | undefined;
  /** The same outside this thread; `stale` if what it was made with has changed meanwhile. */
  analyseLarge?(file: DocumentFile): Promise<Document | "stale" | undefined>;
  /** What can be said at once of a large text that was edited, until all of it has been read; undefined if nothing. */
  analyseEdit?(file: DocumentFile): Document | undefined;
  done(documents: readonly Document[]): void;
  /** Whether a document has been read before, so that `analyseEdit` can tell of an edit. */
  isKnown?(uri: string): boolean;
  /** Whether a document is to be done before the others, being open in an editor. */
  goesFirst(uri: string): boolean;
}

/** Documents that wait to be analysed, each with its newest text. They are worked off in slices. */
export class AnalysisQueue {
  private readonly waiting = new Map<string, DocumentFile>();
  private readonly owner: QueueOwner;
  /** The large texts whose edits have been read, while the whole of them waits. */
  private readonly edited = new WeakSet<DocumentFile>();
  private running = false;
  private largeRunning = false;
  private whenEmpty: (() => void)[] = [];

  constructor(owner: QueueOwner) {
    this.owner = owner;
  }

  /** Have a document analysed. Adding it again, even with the same text, has it analysed anew. */
  add(file: DocumentFile): void {
    this.waiting.set(file.uri, { ...file });
  }

  get(uri: string): DocumentFile | undefined {
    return this.waiting.get(uri);
  }

  /** The documents that wait. */
  uris(): Iterable<string> {
    return this.waiting.keys();
  }

  delete(uri: string): void {
    this.waiting.delete(uri);
    this.tellEmpty();
  }

  /** Analyse one document now, or of a large one what was edited; no-op if it does not wait. */
  flush(uri: string): void {
    const file = this.waiting.get(uri);
    if (!file) return;
    if (!this.isLarge(file)) this.work([file]);
    else if (!this.edited.has(file)) {
      this.edited.add(file);
      const document = this.owner.analyseEdit?.(file);
      if (document) this.owner.done([document]);
    }
  }

  /** Work off all that waits. No-op while that is going on. */
  run(): void {
    void this.runLarge();
    if (this.running || !this.some((file) => !this.isLarge(file))) return;
    this.running = true;
    soon(() => {
      this.running = false;
      this.work([...this.waiting.values()].filter((file) => !this.isLarge(file)));
      this.run();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    if (this.waiting.size === 0) return;
    this.run();
    await new Promise<void>((resolve) => this.whenEmpty.push(resolve));
  }

  private isLarge(file: DocumentFile): boolean {
    const limit = this.owner.isKnown?.(file.uri) ? largeEditedText : largeText;
    return file.text.length > limit && this.owner.analyseLarge !== undefined;
  }

  private some(test: (file: DocumentFile) => boolean): boolean {
    for (const file of this.waiting.values()) if (test(file)) return true;
    return false;
  }

  /** Analyse files in turn until the slice is over; what remains goes on waiting. */
  private work(files: readonly DocumentFile[]): void {
    const until = performance.now() + slice;
    const documents: Document[] = [];
    const ordered = [
      ...files.filter(({ uri }) => this.owner.goesFirst(uri)),
      ...files.filter(({ uri }) => !this.owner.goesFirst(uri)),
    ];
    for (const file of ordered) {
      this.waiting.delete(file.uri);
      const document = this.owner.analyse(file);
      if (document) documents.push(document);
      if (performance.now() > until) break;
    }
    if (documents.length > 0) this.owner.done(documents);
    this.tellEmpty();
  }

  /** Large texts go one after the other. A text that changed meanwhile is analysed again. */
  private async runLarge(): Promise<void> {
    if (this.largeRunning) return;
    this.largeRunning = true;
    for (let file = this.nextLarge(); file; file = this.nextLarge()) {
      const result = await this.owner.analyseLarge!(file);
      if (result === "stale" || this.waiting.get(file.uri) !== file) continue;
      this.waiting.delete(file.uri);
      if (result) this.owner.done([result]);
    }
    this.largeRunning = false;
    this.tellEmpty();
  }

  private nextLarge(): DocumentFile | undefined {
    const files = [...this.waiting.values()].filter((file) => this.isLarge(file));
    return files.find(({ uri }) => this.owner.goesFirst(uri)) ?? files[0];
  }

  private tellEmpty(): void {
    if (this.waiting.size > 0) return;
    for (const tell of this.whenEmpty.splice(0)) tell();
  }
}
