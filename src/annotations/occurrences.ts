/** Where each of some words begins in a text, rising; overlapping ones too. One pass over the text for all of them. */
export function occurrences(text: string, words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const byHead = new Map<number, string[]>();
  const single = new Map<number, string>();
  for (const word of words) {
    if (word === "" || found.has(word)) continue;
    found.set(word, []);
    if (word.length === 1) single.set(word.charCodeAt(0), word);
    else {
      const list = byHead.get(head(word, 0));
      if (list) list.push(word);
      else byHead.set(head(word, 0), [word]);
    }
  }
  if (found.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    if (single.size > 0) {
      const word = single.get(text.charCodeAt(at));
      if (word !== undefined) found.get(word)!.push(at);
    }
    const list = byHead.get(head(text, at));
    if (list) for (const word of list) if (text.startsWith(word, at)) found.get(word)!.push(at);
  }
  return found;
}

/** The first two code units as one number. */
const head = (text: string, at: number): number =>
  text.charCodeAt(at) * 65536 + (text.charCodeAt(at + 1) || 0);
