import type { Vocabulary } from "./vocabulary.ts";

/**
 * What one layer knows of words, as a number for each spelling (bits of classes, an index, a hash), worked out once for
 * a spelling and read from an array ever after:
 *
 *     const cues = new WordTable((word) => (verbs.has(word.toLowerCase()) ? 1 : 0));
 *     …
 *     const isCue = cues.of(words.vocabulary);
 *     for (let t = from; t < limit; t++) if (isCue[words.spellings[t]!] !== 0) …
 *
 * The number may depend on the spelling only. Most words of a text are of no interest to a layer: it costs one read to
 * pass over each.
 */
export class WordTable {
  private readonly read: (word: string, vocabulary: Vocabulary) => number;
  private readonly columns = new WeakMap<Vocabulary, Column>();

  /** @param read the number for a word: 32 bits without sign */
  constructor(read: (word: string, vocabulary: Vocabulary) => number) {
    this.read = read;
  }

  /** The numbers of all spellings that a vocabulary has by now, by id; ask again once it may have grown. */
  of(vocabulary: Vocabulary): Uint32Array {
    let column = this.columns.get(vocabulary);
    if (!column) this.columns.set(vocabulary, (column = { values: new Uint32Array(512), filled: 0 }));
    if (column.filled < vocabulary.size) this.fill(column, vocabulary);
    return column.values;
  }

  private fill(column: Column, vocabulary: Vocabulary): void {
    while (column.filled < vocabulary.size) {
      if (column.filled === column.values.length) {
        const values = new Uint32Array(column.values.length * 2);
        values.set(column.values);
        column.values = values;
      }
      column.values[column.filled] = this.read(vocabulary.spelling(column.filled), vocabulary);
      column.filled++;
    }
  }
}

interface Column {
  values: Uint32Array;
  filled: number;
}
