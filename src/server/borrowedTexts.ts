import type { CorpusState } from "./corpusState.ts";
import { lendRegistry } from "./lendRegistry.ts";
import type { Surroundings } from "./surroundings.ts";

/** Texts beside the only corpus, which are read with its registry whether open or not. */
export class BorrowedTexts {
  private readonly around: Surroundings;
  private readonly corpora: () => readonly CorpusState[];
  private uris: ReadonlySet<string> = new Set();
  private last = Promise.resolve(); // one after the other

  /** @param corpora asked for when it is their turn, and again while they are read */
  constructor(around: Surroundings, corpora: () => readonly CorpusState[]) {
    this.around = around;
    this.corpora = corpora;
  }

  has(uri: string): boolean {
    return this.uris.has(uri);
  }

  /** Have the only corpus read the texts in folders beside it; forget them if it is not the only one any more. */
  update(): Promise<void> {
    const own = this.last.then(async () => {
      this.uris = await lendRegistry(this.around, this.corpora, this.around.folders(), this.uris);
    });
    // Of a failure hears who asked; the next one has its turn all the same.
    this.last = own.catch(() => undefined);
    return own;
  }
}
