import { likeness, likenessBefore, wholeLikeness } from "./likeness.ts";
import type { NormalText } from "./normalText.ts";
import { occurrences } from "./occurrences.ts";
import type { AnchorPlace, Wanted } from "./placeAnchors.ts";

/** How much of the neighbourhood right beside the words must be unchanged. */
const keyLength = 12;
/** Neighbourhoods that occur more often than this tell nothing. */
const mostPlaces = 40;

/** The places of words that were edited, between their old neighbours; those that are gone are orphans. */
export function editedPlaces(
  { text, starts, ends }: NormalText,
  lost: readonly Wanted[],
): readonly AnchorPlace[] {
  const keys = lost.map(({ prefix, suffix }) => ({
    before: prefix.slice(-keyLength),
    after: suffix.slice(0, keyLength),
  }));
  const found = occurrences(
    text,
    keys.flatMap(({ before, after }) => [before, after]).filter((key) => key.length === keyLength),
  );
  return lost.map((one, i): AnchorPlace => {
    const { before, after } = keys[i]!;
    const lefts = (found.get(before) ?? []).map((at) => at + before.length);
    const rights = found.get(after) ?? [];
    if (lefts.length > mostPlaces || rights.length > mostPlaces) return orphan;
    const places = lefts.flatMap((start) =>
      rights.filter((end) => fits(text, one, start, end)).map((end) => ({ start, end })),
    );
    const spans = places.map(({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }));
    if (spans.length === 0) return orphan;
    return spans.length === 1
      ? { outcome: "changed", span: spans[0]! }
      : { outcome: "changed", candidates: spans };
  });
}

const orphan: AnchorPlace = { outcome: "orphan" };

/** Whether what stands between two neighbours is what the words became. */
function fits(text: string, { quote, prefix, suffix }: Wanted, start: number, end: number): boolean {
  const length = end - start;
  if (length <= 0 || length > 2 * quote.length + 16) return false;
  return (
    wholeLikeness(quote, text.slice(start, end)) >= 0.4 &&
    likenessBefore(prefix, text, start) >= 0.75 &&
    likeness(suffix, text.slice(end, end + suffix.length + 12)) >= 0.75
  );
}
