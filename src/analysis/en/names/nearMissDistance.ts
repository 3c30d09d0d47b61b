/**
 * The Damerau–Levenshtein distance of two words (optimal string alignment: a letter added, dropped, exchanged, or two
 * neighbours swapped), or `limit + 1` as soon as it is sure to be greater than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (b.length >= rows.above.length) rows = newRows(2 * b.length);
  let { before, above, row } = rows;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    const spare = before;
    before = above;
    above = row;
    row = spare;
  }
  return Math.min(above[b.length]!, limit + 1);
}

/** The costs of a letter and of the two before it, by the letters of the other word; kept, since many words are compared. */
const newRows = (length: number): Record<"before" | "above" | "row", Uint32Array> => ({
  before: new Uint32Array(length),
  above: new Uint32Array(length),
  row: new Uint32Array(length),
});

let rows = newRows(64);
