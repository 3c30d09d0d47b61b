import type { Span } from "../../text/span.ts";

/** The lines between blank ones that a place lies in; of very long ones, two thousand characters to each side. */
export function paragraphAround(text: string, place: Span): Span {
  const from = Math.max(0, place.start - 2000);
  const before = text.slice(from, place.start);
  const after = text.slice(place.end, place.end + 2000);
  const blanks = [...before.matchAll(/\n[ \t]*\r?\n/g)];
  const end = /\n[ \t]*\r?\n/.exec(after)?.index ?? after.length;
  return { start: from + (blanks.at(-1)?.index ?? 0), end: place.end + end };
}
