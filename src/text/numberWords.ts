/**
 * Number the distinct words of a document from 0 in the order in which they first come, so that what it says of each can
 * be kept in short arrays. Gives how many there are.
 * @param keys of the words: what makes two words one @param from index of the first word @param limit behind the last
 * @param numbers of each word the number of its key: filled in
 * @param distinct of each number its key: filled in
 */
export function numberWords(
  keys: Uint32Array,
  from: number,
  limit: number,
  numbers: Uint32Array,
  distinct: Uint32Array,
): number {
  let count = 0;
  for (let i = from; i < limit; i++) {
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
  return count;
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
