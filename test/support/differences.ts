/**
 * Where two values differ, as lines `path: ours ≠ theirs`, at most twenty. Fields that are undefined count as left out; the
 * order of a map's keys counts, that of an object's does not. Functions are all alike.
 */
export function differences(ours: unknown, theirs: unknown): readonly string[] {
  const found: string[] = [];
  compare(plain(ours), plain(theirs), "", found);
  return found;
}

/** Maps and sets as lists. */
const plain = (value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

function compare(a: unknown, b: unknown, path: string, found: string[]): void {
  if (found.length >= 20 || Object.is(a, b) || (typeof a === "function" && typeof b === "function")) return;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    found.push(`${path}: ${shown(a)} ≠ ${shown(b)}`);
    return;
  }
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
    compare(plain(left[key]), plain(right[key]), `${path}/${key}`, found);
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 200);
