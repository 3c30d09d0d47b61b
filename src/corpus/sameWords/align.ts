/** What two rows of words have in common, from the first pair of equal words to the last. Ends are exclusive. */
export interface Alignment {
  readonly here: Stretch;
  readonly there: Stretch;
  /** Where they differ, in order; one of the two stretches may be empty. */
  readonly changes: readonly Change[];
  /** The indices in the first row of the words that are the same. */
  readonly same: readonly number[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Change {
  readonly here: Stretch;
  readonly there: Stretch;
}

/**
 * The best local alignment of two rows of words given as numbers (Smith & Waterman 1981): a pair of equal words gains,
 * a word that is changed, left out or added loses. Time and space grow with the product of the lengths, which is the
 * caller's to bound. Undefined if no word is the same.
 */
export function align(here: ArrayLike<number>, there: ArrayLike<number>): Alignment | undefined {
  const width = there.length + 1;
  const steps = new Uint8Array((here.length + 1) * width);
  let above = new Int32Array(width);
  let best = 0;
  let at = 0;
  for (let i = 1; i <= here.length; i++) {
    const row = new Int32Array(width);
    for (let j = 1; j < width; j++) {
      const isSame = here[i - 1] === there[j - 1];
      const pair = above[j - 1]! + (isSame ? 3 : -1);
      const skipHere = above[j]! - 1;
      const skipThere = row[j - 1]! - 1;
      const score = Math.max(0, pair, skipHere, skipThere);
      row[j] = score;
      steps[i * width + j] =
        score === 0 ? stop : score === pair ? (isSame ? same : changed) : score === skipHere ? leftOut : added;
      if (score > best) {
        best = score;
        at = i * width + j;
      }
    }
    above = row;
  }
  return best === 0 ? undefined : traced(steps, width, at);
}

const stop = 0;
const same = 1;
const changed = 2;
const leftOut = 3;
const added = 4;

function traced(steps: Uint8Array, width: number, end: number): Alignment {
  const equal: number[] = [];
  const changes: Change[] = [];
  let i = Math.floor(end / width);
  let j = end % width;
  const last = { i, j };
  /** Where the stretch that differs ends, while within one. */
  let open: { i: number; j: number } | undefined;
  const close = (): void => {
    if (open) changes.push({ here: { from: i, to: open.i }, there: { from: j, to: open.j } });
    open = undefined;
  };
  for (let step = steps[end]!; step !== stop; step = steps[i * width + j]!) {
    if (step === same) {
      close();
      equal.push(i - 1);
    } else open ??= { i, j };
    if (step !== added) i--;
    if (step !== leftOut) j--;
  }
  close();
  return {
    here: { from: i, to: last.i },
    there: { from: j, to: last.j },
    changes: changes.reverse(),
    same: equal.reverse(),
  };
}
