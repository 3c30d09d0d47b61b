/** Stretches of one text in a packed array: start and end of each in turn, sorted. */
export type Places = Uint32Array;

export const noPlaces: Places = new Uint32Array(0);

/** Places from spans, which may come in any order; doubles are dropped. */
export function placesOf(spans: readonly { readonly start: number; readonly end: number }[]): Places {
  if (spans.length === 0) return noPlaces;
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const places: number[] = [];
  for (const { start, end } of sorted)
    if (places.at(-2) !== start || places.at(-1) !== end) places.push(start, end);
  return Uint32Array.from(places);
}

/** All places of several lists; one that two lists share stands once. */
export function merged(lists: readonly Places[]): Places {
  const filled = lists.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? noPlaces;
  return placesOf(filled.flatMap((list) => spansOf(list)));
}

/** The places that lie within one of `outer`. */
export const inside = (places: Places, outer: Places): Places => parted(places, outer, true);

/** The places that lie within none of `outer`. */
export const outside = (places: Places, outer: Places): Places => parted(places, outer, false);

/** The places that fit. */
export function filtered(places: Places, fits: (start: number, end: number) => boolean): Places {
  const kept = new Uint32Array(places.length);
  let size = 0;
  for (let i = 0; i < places.length; i += 2) {
    if (!fits(places[i]!, places[i + 1]!)) continue;
    kept[size++] = places[i]!;
    kept[size++] = places[i + 1]!;
  }
  return kept.subarray(0, size);
}

function parted(places: Places, outer: Places, isInside: boolean): Places {
  let next = 0;
  // Outer ones may nest: the furthest end of those that began so far decides.
  let reach = 0;
  return filtered(places, (start, end) => {
    for (; next < outer.length && outer[next]! <= start; next += 2) reach = Math.max(reach, outer[next + 1]!);
    return end <= reach === isInside;
  });
}

const spansOf = (places: Places) =>
  Array.from({ length: places.length / 2 }, (_, i) => ({ start: places[2 * i]!, end: places[2 * i + 1]! }));
