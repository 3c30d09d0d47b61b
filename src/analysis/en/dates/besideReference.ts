import type { Day } from "./calendar.ts";
import { referenceAnchor, type Context, type Resolved } from "./context.ts";
import { unit } from "./lexicon.ts";

/**
 * `the following May`, `the previous winter`: the first one behind or before the date that the text named last.
 * @param pick 1 behind, -1 before
 * @param side above 0 if it lies behind a day in the day's year, below 0 if before
 */
export function besideReference(
  { reference }: Context,
  pick: number | undefined,
  side: (day: Day) => number,
  of: (year: number) => Resolved,
): Resolved | undefined {
  if (!reference || !pick) return undefined;
  const within = reference.exactness < unit.year && side(reference.day) * pick > 0;
  return {
    ...of(reference.day.year + (within ? 0 : pick)),
    certainty: "inferred",
    reason: "Counted from the date named last.",
    anchor: referenceAnchor(reference),
  };
}
