/**
 * Whether the beginning of a text reads like prose rather than like data, code or a list: most of its characters
 * stand in lines with several words of letters, and it has at least one sentence. An empty text does not.
 */
export function looksLikeProse(text: string): boolean {
  let prose = 0;
  let all = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const length = line.trim().length;
    all += length;
    if (isProse(line)) prose += length;
  }
  return all >= 40 && prose * 2 > all;
}

function isProse(line: string): boolean {
  const words = line.match(/(?<![\p{L}\p{N}_/\\.-])\p{L}[\p{L}\p{M}'’-]*(?=[\s,.;:!?”’")\]]|$)/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return words.length >= 6 && letters * 2 > line.trim().length;
}
