/** The distinct keys of a document's words, numbered from 0 in the order in which they first come. */
export interface NumberedWords {
  readonly count: number;
  /** Of each number its key; longer than `count`. */
  readonly keys: Uint32Array;
  /** Of each word the number of its key. */
  readonly numbers: Uint32Array;
}

/**
 * Number the words of a document, so that what it says of each can be kept in short arrays.
 * @param spellings of the words @param keyOf by spelling, what makes two words one: a `WordTable`'s ids
 * @param length how many of the spellings count
 */
export function numberWords(spellings: Uint32Array, keyOf: Uint32Array, length: number): NumberedWords {
  const distinct = new Uint32Array(length);
  const numbers = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const id = keyOf[spellings[i]!]!;
    if (id >= numberOf.length) growTo(id);
    let number = numberOf[id]!;
    if (number >= count || distinct[number] !== id) {
      number = count++;
      distinct[number] = id;
      numberOf[id] = number;
    }
    numbers[i] = number;
  }
  return { count, keys: distinct, numbers };
}

/**
 * The number that an id had in the list it was seen in last. It need not be cleared: a number counts only if `distinct`
 * has the id at it.
 */
let numberOf = new Uint32Array(1024);

function growTo(id: number): void {
  const grown = new Uint32Array(id * 2);
  grown.set(numberOf);
  numberOf = grown;
}
