import type { DocumentFile } from "../corpus/corpus.ts";
import type { FileStamp } from "../files/files.ts";

/** A document that is to be analysed; without a text, that on disk. */
export type WaitingFile = Omit<DocumentFile, "text"> & {
  readonly text?: string;
  /** What the file was like before it waited. */
  readonly stamp?: FileStamp;
};

/** Documents that wait, each once: those open in editors, and the others in the order in which they came. */
export class WaitingFiles {
  private readonly first = new Map<string, WaitingFile>();
  private readonly others = new Map<string, WaitingFile>();
  private readonly rank: (uri: string) => number;
  /** How many there have been since there were none. */
  private total = 0;

  /** @param rank over 0 for a document that is open, the highest for the one to come first */
  constructor(rank: (uri: string) => number) {
    this.rank = rank;
  }

  add(file: WaitingFile): void {
    const { uri } = file;
    if (this.rank(uri) > 0) {
      this.delete(uri);
      this.first.set(uri, file);
    } else {
      this.first.delete(uri);
      if (!this.others.has(uri)) this.total++;
      this.others.set(uri, file);
    }
  }

  get(uri: string): WaitingFile | undefined {
    return this.first.get(uri) ?? this.others.get(uri);
  }

  delete(uri: string): void {
    this.first.delete(uri);
    this.others.delete(uri);
    if (this.others.size === 0) this.total = 0;
  }

  uris(): string[] {
    return [...this.first.keys(), ...this.others.keys()];
  }

  /** Of those that are not open; undefined if none of them waits. */
  get progress(): { readonly done: number; readonly total: number } | undefined {
    if (this.others.size === 0) return undefined;
    return { done: this.total - this.others.size, total: this.total };
  }

  get size(): number {
    return this.first.size + this.others.size;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  get openIsEmpty(): boolean {
    return this.first.size === 0;
  }

  /** Those in editors, the one to come first first. */
  open(): readonly WaitingFile[] {
    return [...this.first.values()].sort((a, b) => this.rank(b.uri) - this.rank(a.uri));
  }

  closed(): Iterable<WaitingFile> {
    return this.others.values();
  }
}
