import { grown } from "./grown.ts";
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
  private readonly columns: WordColumns;

  /** @param read the number for a word: 32 bits without sign */
  constructor(read: (word: string, vocabulary: Vocabulary) => number) {
    this.columns = new WordColumns(1, (word, add, vocabulary) => add(0, read(word, vocabulary)));
  }

  /** The numbers of all spellings that a vocabulary has by now, by id; ask again once it may have grown. */
  of(vocabulary: Vocabulary): Uint32Array {
    return this.columns.of(vocabulary)[0]!;
  }
}

/** Adds bits to one of the numbers of a word. */
export type AddBits = (column: number, bits: number) => void;

/** Several numbers for each spelling, worked out together. */
export class WordColumns {
  readonly size: number;
  private readonly read: (word: string, add: AddBits, vocabulary: Vocabulary) => void;
  /** Where a vocabulary keeps them. */
  private readonly number = tables++;

  /**
   * @param size how many numbers, at least one
   * @param read adds to the numbers of a word, all of which are 0 at first
   */
  constructor(size: number, read: (word: string, add: AddBits, vocabulary: Vocabulary) => void) {
    this.size = size;
    this.read = read;
  }

  /** The same for each column. */
  of(vocabulary: Vocabulary): readonly Uint32Array[] {
    const own = (vocabulary.tables[this.number] ??= new FilledColumns(this.size));
    for (; own.count < vocabulary.size; own.count++) {
      own.makeRoom();
      this.read(vocabulary.spelling(own.count), own.add, vocabulary);
    }
    return own.columns;
  }
}

/** How many have been made. */
let tables = 0;

/** Columns for one vocabulary, as far as they have been worked out. */
export class FilledColumns {
  count = 0;
  columns: Uint32Array[];
  readonly add: AddBits = (column, bits) => {
    this.columns[column]![this.count]! |= bits;
  };

  constructor(size: number) {
    this.columns = Array.from({ length: size }, () => new Uint32Array(512));
  }

  makeRoom(): void {
    if (this.count === this.columns[0]!.length)
      this.columns = this.columns.map((column) => grown(column, new Uint32Array(2 * column.length)));
  }
}
