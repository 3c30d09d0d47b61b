/**
 * Whether a paragraph lists what is to come, one day a line: `DIARY`, `The week ahead` stand above it, or it goes on
 * with what does. Looks back 120 code units at most.
 * @param before whether the paragraph before it did
 */
export function isDiary(text: string, start: number, before: boolean): boolean {
  const entry = dayAndMark.test(text.slice(start, start + 40));
  if (before && entry) return true;
  const lines = text
    .slice(Math.max(0, start - 120), start)
    .trimEnd()
    .split("\n");
  const heading = lines.at(-1)!.trim();
  if (entry && headings.test(heading)) return true;
  const end = text.indexOf("\n", start);
  return (
    end > start &&
    headings.test(text.slice(start, end).trim()) &&
    dayAndMark.test(text.slice(end + 1, end + 41))
  );
}

const headings =
  /^(?:(?:the )?(?:diary|agenda|calendar)|(?:the |your )?(?:week|days|month) ahead|coming up(?: (?:this|next) week)?|what(?:['’]s| is) (?:next|on|coming up)|looking ahead|dates for (?:the|your) diary|upcoming(?: events)?|next week)[:.]?$/i;
const dayAndMark =
  /^[•*–—-]? ?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?:\.|,? \w+ \w+)?(?::| ?[–—] | - |\n)/i;
