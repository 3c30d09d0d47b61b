import type { Line } from "./lines.ts";
import { fullDate } from "./writtenDates.ts";

/**
 * Whether a line near the top tells who wrote the text or when, and nothing else: `By Anna Berg`,
 * `• Last updated: 12 Oct. 2023 17:04`, `LONDON 1996-08-30`, `date 2023-10-11 Oct 11`.
 */
export function isByline(line: Line): boolean {
  if (line.wordCount > 14) return false;
  const text = line.text.replace(/^[•|*\s]+/u, "");
  if (/^(by|from|written by|reported by|reporting by|editing by) \p{Lu}/iu.test(text) && !line.ended)
    return /^\S+( by)? \p{Lu}/u.test(text);
  if (/^(author|reporter|writer|words|photographer)s?: ?\p{Lu}/iu.test(text) && !line.ended) return true;
  if (/^(published|posted|updated|last updated|last modified|date|released|issued|created)\b/i.test(text))
    return /\d/.test(text);
  if (/^[|\-–—•·]+$/u.test(text)) return true;
  const date = fullDate(text);
  if (!date) return false;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  if (ofMeeting.test(rest)) return false;
  return rest.replace(/[^\p{L}]/gu, "").length <= 28 && !/[.!?]["”’]?$/u.test(rest.trim().slice(-3));
}

/** A dated line that is a title: `Harbour Committee, meeting of 9 October 2023`. */
const ofMeeting = /(?<![A-Za-z])(?<!\p{L})(?:meeting|minutes|session|summit|conference|agenda)(?!\p{L})/iu;
