import { isAttendance } from "./attendance.ts";
import { isByline } from "./bylines.ts";
import { isCredit } from "./captions.ts";
import type { Line } from "./lines.ts";

/**
 * The line that is a page's title: Markdown's `#` line; a headline that stands there twice; else the first line that
 * stands as a heading, but for the name of a site or the kind of text (`READOUT`) above a longer headline.
 */
export function titleLine(body: readonly Line[]): Line | undefined {
  const marked = body.slice(0, 10).find((line) => /^# \S/.test(line.text));
  if (marked) return marked;
  const heads = body.slice(0, 8).filter((line) => !isByline(line) && !isCredit(line) && !isAttendance(line));
  const first =
    heads.find(({ text, wordCount }) => wordCount > 1 && !kindOfText.test(text) && !text.includes(" | ")) ??
    heads[0];
  if (!first) return undefined;
  const twice = heads.find(
    (line, i) =>
      line.wordCount > 3 && isHead(line) && heads.some((other, j) => j > i && other.text === line.text),
  );
  if (twice) return twice;
  if (!isHead(first)) return undefined;
  if (first.wordCount > 3) return body.indexOf(first) < body.length - 1 ? first : undefined;
  for (let i = body.indexOf(first) + 1; i < Math.min(body.length - 1, 8); i++) {
    const line = body[i]!;
    if (line.wordCount > 30 || (line.ended && line.wordCount > 12)) break;
    if (
      isByline(body[i + 1]!) &&
      !isByline(line) &&
      line.wordCount > 3 &&
      isHead(line) &&
      !line.text.includes("|")
    )
      return line;
  }
  return body.indexOf(first) < body.length - 1 ? first : undefined;
}

const isHead = (line: Line): boolean =>
  line.wordCount <= 30 && line.wordCount >= 2 && (!line.ended || /[?!”’"]$/.test(line.text));

/** What says of what kind a text is, above its headline. */
const kindOfText =
  /^(?:(?:news|press|media) (?:release|statement|briefing)s?|readout|statement|speech|speeches|remarks|transcript|news|article|feature|interview|for immediate release|breaking news|exclusive|analysis|opinion)$/i;
