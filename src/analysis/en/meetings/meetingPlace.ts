import type { Sentence } from "./reading.ts";

/** The last place that *in* or *at* goes before, by its registry id if it has one; that of the dateline else. */
export function placeOf(sentence: Sentence): string | undefined {
  const place = sentence.names.findLast(
    (name) =>
      name.type === "place" &&
      sentence.text[name.end - sentence.start] !== "-" &&
      /(?<![A-Za-z])(?<!\p{L})(in|at|outside|near)\s+(?:the\s+)?$/iu.test(
        sentence.text.slice(Math.max(0, name.start - sentence.start - 16), name.start - sentence.start),
      ),
  );
  if (!place) return dateline.test(sentence.unquoted) ? atHead(sentence) : undefined;
  return place.entity ?? sentence.text.slice(place.start - sentence.start, place.end - sentence.start);
}

/** `SOPOT, Poland (Agency), March 3 –`: where the sentence was written. */
export const dateline = /^\p{Lu}[\p{Lu}. ]+(?:, [^–—]{1,50})? ?(?:\([^)]{2,20}\) ?)?[^–—]{0,20}[–—-]+ /u;

/** The place that a dateline begins with. */
function atHead(sentence: Sentence): string | undefined {
  const place = sentence.names.find((name) => name.type === "place" && name.start === sentence.start);
  return place && (place.entity ?? sentence.text.slice(0, place.end - sentence.start));
}
