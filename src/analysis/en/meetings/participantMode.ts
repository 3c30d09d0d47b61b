import type { Participation } from "../../findings.ts";
import { tells } from "./meetingWords.ts";
import { byVideo, type FoundCue } from "./participantCues.ts";
import type { Sentence } from "./reading.ts";

/**
 * How those took part whom a cue tells of, by the words around it.
 *
 * @param last where the last of them ends
 * @param limit where the next cue begins, or the sentence's end
 */
export function modeOf(
  { unquoted: text, tells: told }: Sentence,
  { start, end }: FoundCue,
  last: number,
  limit: number,
): Participation["mode"] {
  if ((told & tells.afar) === 0) return "unknown";
  const clause = text.slice(Math.max(0, start - 40), clauseEnd(text, end, last, limit)) + ofWhom(text, last);
  return byVideo.test(clause) ? "video" : "unknown";
}

/** Whether only the last of several took part from afar: `the speakers were Anna Berg and Peter Holm‸, who spoke online`. */
export function onlyLastAfar({ unquoted: text }: Sentence, { start }: FoundCue, last: number): boolean {
  return (
    ofWhom(text, last) !== "" && start < last && !byVideo.test(text.slice(Math.max(0, start - 40), last))
  );
}

/**
 * Where the words end that can say how somebody took part: before the next cue where that tells something else, as in
 * `was opened by Anna Berg and ‸heard from …`, `was opened by Anna Berg‸, and Peter Holm joined …`; else 60 characters on.
 */
function clauseEnd(text: string, from: number, last: number, limit: number): number {
  if (limit < text.length && goesOn.test(text.slice(limit - 6, limit))) return limit;
  if (limit < text.length && last > from && /^, (?:and|but|while) \p{Lu}/u.test(text.slice(last, last + 9)))
    return last;
  return Math.max(limit, from + 60);
}

const goesOn = /(?:,| and| but| while)\s$/;

/** `… heard from Anna Berg‸, who joined by video`: what is told of who was named last. */
const ofWhom = (text: string, from: number): string =>
  /^(?: (?:of|from) \p{Lu}[\p{L}-]+)?,? (?:who|speaking|joining|participating|appearing) [^,.;]{1,80}/u.exec(
    text.slice(from, from + 90),
  )?.[0] ?? "";
