import type { Corpus } from "../corpus/corpus.ts";
import { indexingWords } from "../corpus/search/blocks.ts";
import { needsIndex, registryTouchOn, touchedDocuments } from "../corpus/search/touchedDocuments.ts";
import { emptyRegistry, type Registry } from "../registry/registry.ts";
import { inSlices } from "./inSlices.ts";

/** Finds the documents that a new registry touches. What is found in all others holds with it as with the one before. */
export class Narrowing {
  private readonly corpus: () => Corpus;
  private readonly readAgain: (uris: Iterable<string>) => void;
  /** The registry with which, or as with which, all documents were read but those in `ahead`. */
  private readWith: Registry = emptyRegistry;
  /** Documents that were read with a newer registry while the index was being made. */
  private readonly ahead = new Set<string>();
  private indexing: Promise<void> | undefined;

  constructor(corpus: () => Corpus, readAgain: (uris: Iterable<string>) => void) {
    this.corpus = corpus;
    this.readAgain = readAgain;
  }

  /** The corpus has another registry now. */
  registryChanged(): void {
    if (this.indexing) return; // by then it is looked at what there is
    const corpus = this.corpus();
    // Of a corpus of which nothing has been read, there is nothing to find out.
    const touch = corpus.documents.size > 0 ? registryTouchOn(corpus, this.readWith) : undefined;
    if (touch && needsIndex(corpus, touch)) return void this.index(corpus);
    this.readWith = corpus.registry;
    const touched = touch ? touchedDocuments(corpus, touch) : [];
    const again = new Set(this.ahead);
    for (const { uri } of touched) again.add(uri);
    this.ahead.clear();
    this.readAgain(again);
  }

  /** A document was read with the newest registry. */
  read(uri: string): void {
    if (this.indexing) this.ahead.add(uri);
  }

  /** Whether it is not known yet what the newest registry touches. */
  get isBusy(): boolean {
    return this.indexing !== undefined;
  }

  /** Resolves when it is known what the newest registry touches. */
  async settled(): Promise<void> {
    while (this.indexing) await this.indexing;
  }

  private async index(corpus: Corpus): Promise<void> {
    this.indexing = inSlices(indexingWords(corpus), () => {});
    await this.indexing;
    this.indexing = undefined;
    this.registryChanged();
  }
}
