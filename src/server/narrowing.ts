import type { Corpus } from "../corpus/corpus.ts";
import { indexingWords } from "../corpus/search/blocks.ts";
import { needsIndex, registryTouchOn, touchedDocuments } from "../corpus/search/touchedDocuments.ts";
import type { Registry } from "../registry/registry.ts";
import { inSlices } from "./inSlices.ts";

/** Finds the documents that a new registry touches. What is found in all others holds with it as with the one before. */
export class Narrowing {
  private readonly corpus: () => Corpus;
  private readonly readAgain: (uris: Iterable<string>) => void;
  /**
   * The registry with which, or as with which, all documents were read but those in `ahead`; undefined before there was one,
   * when nothing but what editors have open can have been read.
   */
  private readWith: Registry | undefined;
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
    const touch = this.readWith && registryTouchOn(corpus, this.readWith);
    if (touch && needsIndex(corpus, touch)) return void this.index(corpus);
    const touched = touch
      ? touchedDocuments(corpus, touch)
      : this.readWith
        ? []
        : [...corpus.documents.values()];
    this.readWith = corpus.registry;
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
