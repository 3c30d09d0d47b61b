/** Lines shown around a change. */
const context = 3;

/**
 * The difference of two texts in the unified format of `diff -u` and `git diff`: changed lines are found by what the texts
 * have in common at both ends and then by the longest common runs. Empty for equal texts.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const a = before.split(/(?<=\n)/);
  const b = after.split(/(?<=\n)/);
  const hunks = hunksOf(changesOf(a, b));
  const body = hunks.map((hunk) => hunkText(a, b, hunk)).join("");
  return `--- a/${path}\n+++ b/${path}\n${body}`;
}

/** Lines `from`..`to` of the old text become lines `newFrom`..`newTo` of the new one; ends exclusive. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Changes in order: what stands between lines that both texts have once each, in the same order, and their equal neighbours. */
function changesOf(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  const anchors = [...anchorsOf(a, b), [a.length, b.length] as const];
  for (const [nextI, nextJ] of anchors) {
    if (nextI < i || nextJ < j) continue;
    let [from, newFrom, to, newTo] = [i, j, nextI, nextJ];
    while (from < to && newFrom < newTo && a[from] === b[newFrom]) [from, newFrom] = [from + 1, newFrom + 1];
    while (to > from && newTo > newFrom && a[to - 1] === b[newTo - 1]) [to, newTo] = [to - 1, newTo - 1];
    if (from < to || newFrom < newTo) changes.push({ from, to, newFrom, newTo });
    [i, j] = [nextI, nextJ];
  }
  return changes;
}

/** Pairs of lines that stand once in each text, the longest run of them that keeps its order (patience diff). */
function anchorsOf(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const placesIn = (lines: readonly string[]): Map<string, number> => {
    const places = new Map<string, number>();
    lines.forEach((line, i) => places.set(line, places.has(line) ? -1 : i));
    return places;
  };
  const inA = placesIn(a);
  const inB = placesIn(b);
  const pairs = [...inA].flatMap(([line, i]): (readonly [number, number])[] => {
    const j = inB.get(line) ?? -1;
    return i < 0 || j < 0 ? [] : [[i, j]];
  });
  return longestIncreasing(pairs.sort(([i], [k]) => i - k));
}

/** The longest subsequence of which the second numbers increase. */
function longestIncreasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []; // index of the pair that ends the best run of each length
  const before: number[] = [];
  pairs.forEach(([, j], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[ends[middle]!]![1] < j) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) run.push(pairs[at]!);
  return run.reverse();
}

/** Changes that are near one another share a hunk. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * context) hunks.at(-1)!.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkText(a: readonly string[], b: readonly string[], hunk: readonly Change[]): string {
  const first = hunk[0]!;
  const last = hunk.at(-1)!;
  const start = Math.max(0, first.from - context);
  const end = Math.min(a.length, last.to + context);
  const newStart = first.newFrom - (first.from - start);
  const newEnd = last.newTo + (end - last.to);
  const lines: string[] = [];
  let at = start;
  for (const { from, to, newFrom, newTo } of hunk) {
    for (; at < from; at++) lines.push(` ${a[at]}`);
    for (; at < to; at++) lines.push(`-${a[at]}`);
    for (let j = newFrom; j < newTo; j++) lines.push(`+${b[j]}`);
  }
  for (; at < end; at++) lines.push(` ${a[at]}`);
  const written = lines.map((line) =>
    line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range(start, end)} +${range(newStart, newEnd)} @@\n${written.join("")}`;
}

const range = (from: number, to: number): string => `${to > from ? from + 1 : from},${to - from}`;
