/** How many code units two texts share right before two offsets, at most `limit`. */
export function runBefore(a: string, aEnd: number, b: string, bEnd: number, limit: number): number {
  let run = 0;
  while (
    run < limit &&
    run < aEnd &&
    run < bEnd &&
    a.charCodeAt(aEnd - 1 - run) === b.charCodeAt(bEnd - 1 - run)
  )
    run++;
  return run;
}

/** The same from two offsets on. */
export function runAfter(a: string, aStart: number, b: string, bStart: number, limit: number): number {
  let run = 0;
  while (
    run < limit &&
    aStart + run < a.length &&
    bStart + run < b.length &&
    a.charCodeAt(aStart + run) === b.charCodeAt(bStart + run)
  )
    run++;
  return run;
}

/**
 * How much of `words` is left in `text` from its start on, from 0 to 1: 1 less the edits that turn the one into a
 * beginning of the other, for each code unit. Costs the product of the lengths; meant for a few dozen code units.
 */
export function likeness(words: string, text: string): number {
  if (words.length === 0) return 1;
  const run = runAfter(words, 0, text, 0, words.length);
  if (run === words.length) return 1;
  const a = words.slice(run);
  const b = text.slice(run, run + a.length + slack);
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  // The text may go on: any beginning of it will do.
  return 1 - Math.min(...row) / words.length;
}

/** How far behind the words' length their last letter may be looked for. */
const slack = 12;

/** The same for what stands before an offset, both read from right to left. */
export const likenessBefore = (words: string, text: string, end: number): number =>
  likeness(reversed(words), reversed(text.slice(Math.max(0, end - words.length - slack), end)));

/** The code units of a text from right to left. */
export const reversed = (text: string): string => {
  let result = "";
  for (let i = text.length - 1; i >= 0; i--) result += text[i]!;
  return result;
};

/** How alike two texts are as wholes, from 0 to 1. */
export function wholeLikeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const before = runAfter(a, 0, b, 0, longer);
  const after = runBefore(a, a.length, b, b.length, Math.min(a.length, b.length) - before);
  const shared = (before + after) / longer;
  // What lies between the equal ends of long texts counts as changed.
  if (shared >= 0.5 || longer > 200) return shared;
  const forward = likeness(a, b);
  return Math.min(forward, 1 - Math.abs(a.length - b.length) / longer);
}
