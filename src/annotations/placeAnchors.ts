import type { Span } from "../text/span.ts";
import type { Anchor } from "./annotation.ts";
import { editedPlaces } from "./editedPlaces.ts";
import { likelyPlaces } from "./likelyPlaces.ts";
import { normal, normalIndex, normalText, type NormalText } from "./normalText.ts";
import { occurrences } from "./occurrences.ts";
import type { Outcome } from "./placement.ts";

/** What became of one stretch. */
export interface AnchorPlace {
  readonly outcome: Outcome;
  /** Left out for one without a place. */
  readonly span?: Span;
  /** Where it may belong, if several places could be meant. */
  readonly candidates?: readonly Span[];
}

/**
 * Find the places of anchors whose text has changed.
 *
 * The words must stand there unchanged, with enough of their old neighbourhood: all of it on both sides, or nearly so,
 * or all of it on one side. Of several such places the one wins that lies as far from the annotations before or behind
 * it as it used to; if that does not tell them apart either, the user is asked. Words that were edited themselves are
 * looked for between their old neighbours.
 *
 * @param known places that are certain already, for the neighbours' sake; undefined for those to be found
 */
export function placeAnchors(
  text: string,
  anchors: readonly Anchor[],
  known: readonly (AnchorPlace | undefined)[],
): readonly AnchorPlace[] {
  const normalised = normalText(text);
  const wanted = anchors.map((anchor, i): Wanted => {
    const { quote, prefix, suffix } = anchor;
    return { anchor, index: i, quote: normal(quote), prefix: normal(prefix), suffix: normal(suffix) };
  });
  const missing = wanted.filter(({ index }) => !known[index]);
  const found = occurrences(
    normalised.text,
    missing.map(({ quote }) => quote),
  );
  const places = [...known];
  const chosen = new Neighbours(wanted, known, normalised);
  const open = missing.map((one) => ({
    one,
    ...likelyPlaces(normalised, text, one, found.get(one.quote) ?? []),
  }));
  const place = (one: Wanted, at: number): void => {
    places[one.index] = placed(normalised, one, at);
    chosen.add(one, at);
  };
  // What can be meant in one place only comes first, as it tells where its neighbours are.
  for (const { one, best } of open) if (best !== undefined) place(one, best);
  const lost: Wanted[] = [];
  for (const { one, strong, rivals, best } of open) {
    if (best !== undefined) continue;
    const all = [...strong, ...rivals];
    const fitting = all.length > 0 ? chosen.fitting(one, all) : undefined;
    if (fitting && (fitting.both || strong.includes(fitting.at))) place(one, fitting.at);
    else if (all.length > 0) places[one.index] = asked(normalised, one, all);
    else lost.push(one);
  }
  const edited = editedPlaces(normalised, lost);
  lost.forEach((one, i) => (places[one.index] = edited[i]!));
  return withoutClashes(wanted, places as AnchorPlace[]);
}

/** An anchor in normal form. */
export interface Wanted {
  readonly anchor: Anchor;
  readonly index: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

const mostCandidates = 10;

const spanAt = ({ starts, ends }: NormalText, at: number, length: number): Span => ({
  start: starts[at] ?? 0,
  end: ends[at + length - 1] ?? 0,
});

const asked = (normalised: NormalText, { quote }: Wanted, places: readonly number[]): AnchorPlace => ({
  outcome: "changed",
  candidates: places.slice(0, mostCandidates).map((at) => spanAt(normalised, at, quote.length)),
});

function placed(normalised: NormalText, { anchor, quote }: Wanted, at: number): AnchorPlace {
  const span = spanAt(normalised, at, quote.length);
  const isSame = span.start === anchor.start && span.end === anchor.end;
  return { outcome: isSame ? "same" : "moved", span };
}

/** Places no farther apart than this are not told apart by one neighbour alone. */
const nearBy = 300;

/** The annotations with a place, to tell where those between them should be. */
class Neighbours {
  private readonly order: readonly Wanted[];
  private readonly rank = new Map<Wanted, number>();
  private readonly at: (number | undefined)[];

  constructor(
    wanted: readonly Wanted[],
    known: readonly (AnchorPlace | undefined)[],
    normalised: NormalText,
  ) {
    this.order = wanted
      .filter(({ anchor }) => anchor.start !== undefined)
      .toSorted((a, b) => a.anchor.start! - b.anchor.start!);
    this.order.forEach((one, i) => this.rank.set(one, i));
    this.at = this.order.map(({ index }) => {
      const span = known[index]?.span;
      return span && normalIndex(normalised, span.start);
    });
  }

  add(one: Wanted, at: number): void {
    const rank = this.rank.get(one);
    if (rank !== undefined) this.at[rank] = at;
  }

  /**
   * The one of some places that is as far as before from its neighbours; undefined if none or several are.
   * `both`: on either side there is a neighbour that says so.
   */
  fitting(
    one: Wanted,
    places: readonly number[],
  ): { readonly at: number; readonly both: boolean } | undefined {
    const rank = this.rank.get(one);
    if (rank === undefined) return undefined;
    let before = rank - 1;
    while (before >= 0 && this.at[before] === undefined) before--;
    let after = rank + 1;
    while (after < this.order.length && this.at[after] === undefined) after++;
    const fits = (other: number): number[] => {
      const neighbour = this.order[other];
      const distance = one.anchor.start! - (neighbour?.anchor.start ?? 0);
      const expected = (neighbour ? this.at[other]! : 0) + distance;
      // Other line ends and spaces make some difference over a distance.
      const tolerance = Math.min(16, 2 + Math.abs(distance) / 48);
      return places.filter((at) => Math.abs(at - expected) <= tolerance);
    };
    const left = fits(before);
    const right = after < this.order.length ? fits(after) : [];
    if (left.length === 1 && right.length === 1)
      return left[0] === right[0] ? { at: left[0]!, both: before >= 0 } : undefined;
    // Of a stretch that now stands twice near by, one neighbour may point to the one and one to the other.
    const isNear = places.some((at) => places.some((other) => other > at && other - at < nearBy));
    const only = !isNear && left.length + right.length === 1 ? (left[0] ?? right[0]) : undefined;
    return only === undefined ? undefined : { at: only, both: false };
  }
}

/** Two annotations of different places cannot have come to stand in one: then somebody must look. */
function withoutClashes(wanted: readonly Wanted[], places: readonly AnchorPlace[]): readonly AnchorPlace[] {
  const claimed = new Map<string, number>();
  const clashing = new Set<number>();
  places.forEach(({ span }, i) => {
    if (!span) return;
    const key = `${span.start} ${span.end}`;
    const other = claimed.get(key);
    if (other === undefined) claimed.set(key, i);
    else if (wanted[other]!.anchor.start !== wanted[i]!.anchor.start) {
      if (places[other]!.outcome !== "same") clashing.add(other);
      if (places[i]!.outcome !== "same") clashing.add(i);
    }
  });
  return places.map((place, i) =>
    clashing.has(i) && place.span ? { outcome: "changed", candidates: [place.span] } : place,
  );
}
