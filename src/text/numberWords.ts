/** The distinct keys of a document's words, numbered from 0 in the order in which they first come. */
export interface NumberedWords {
  readonly count: number;
  /** Of each number its key. */
  readonly keys: Uint32Array;
}

/**
 * Number the words of a document, so that what it says of each can be kept in short arrays.
 * @param keys of the words: what makes two words one @param length how many of them count
 * @param numbers of each word the number of its key: filled in
 */
export function numberWords(keys: Uint32Array, length: number, numbers: Uint32Array): NumberedWords {
  const distinct = new Uint32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const id = keys[i]!;
    if (id >= numberOf.length) growTo(id);
    let number = numberOf[id]!;
    if (number >= count || distinct[number] !== id) {
      number = count++;
      distinct[number] = id;
      numberOf[id] = number;
    }
    numbers[i] = number;
  }
  return { count, keys: distinct };
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
