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
      if (column.filled === column.values.length)
        column.values = grown(column.values, column.values.length * 2);
      column.values[column.filled] = this.read(vocabulary.spelling(column.filled), vocabulary);
      column.filled++;
    }
  }
}

interface Column {
  values: Uint32Array;
  filled: number;
}

/** Several numbers for each spelling, worked out together. */
export class WordColumns {
  readonly size: number;
  private readonly read: (word: string, add: (column: number, bits: number) => void) => void;
  private readonly known = new WeakMap<Vocabulary, { columns: Uint32Array[]; filled: number }>();

  /** @param read adds bits to the numbers of a word, all of which are 0 at first */
  constructor(size: number, read: (word: string, add: (column: number, bits: number) => void) => void) {
    this.size = size;
    this.read = read;
  }

  /** By column, the numbers of all spellings that a vocabulary has by now, by id; ask again once it may have grown. */
  of(vocabulary: Vocabulary): readonly Uint32Array[] {
    let own = this.known.get(vocabulary);
    if (!own) {
      own = { columns: Array.from({ length: this.size }, () => new Uint32Array(512)), filled: 0 };
      this.known.set(vocabulary, own);
    }
    const { size } = vocabulary;
    if (own.filled === size) return own.columns;
    let capacity = own.columns[0]?.length ?? size;
    while (capacity < size) capacity *= 2;
    if (capacity > (own.columns[0]?.length ?? size))
      own.columns = own.columns.map((each) => grown(each, capacity));
    const { columns } = own;
    let id = own.filled;
    const add = (column: number, bits: number): void => {
      columns[column]![id]! |= bits;
    };
    for (; id < size; id++) this.read(vocabulary.spelling(id), add);
    own.filled = size;
    return columns;
  }
}

function grown(values: Uint32Array, capacity: number): Uint32Array {
  const larger = new Uint32Array(capacity);
  larger.set(values);
  return larger;
}
