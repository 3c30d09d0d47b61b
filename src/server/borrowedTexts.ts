import type { CorpusState } from "./corpusState.ts";
import { lendRegistry } from "./lendRegistry.ts";
import type { Surroundings } from "./surroundings.ts";

/** Texts beside the only corpus, which are read with its registry whether open or not. */
export class BorrowedTexts {
  private readonly around: Surroundings;
  private uris: ReadonlySet<string> = new Set();
  private last = Promise.resolve(); // one after the other

  constructor(around: Surroundings) {
    this.around = around;
  }

  has(uri: string): boolean {
    return this.uris.has(uri);
  }

  /**
   * Have the only corpus read the texts in folders beside it; forget them if it is not the only one any more.
   * @param corpora asked for when it is their turn, and again while they are read
   */
  update(corpora: () => readonly CorpusState[]): Promise<void> {
    return (this.last = this.last.then(async () => {
      this.uris = await lendRegistry(this.around, corpora, this.around.folders(), this.uris);
    }));
  }
}
