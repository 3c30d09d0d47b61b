import { bySpan, type Span } from "../../../text/span.ts";
import type { Words } from "../../../text/words.ts";
import type { Region } from "../../findings.ts";
import { isAttendance } from "./attendance.ts";
import { isByline } from "./bylines.ts";
import { aboveCredits, isCaption, isCredit } from "./captions.ts";
import { opensFooter } from "./chrome.ts";
import { chromeOf } from "./menus.ts";
import { titleLine } from "./titleLine.ts";
import { readLines, type Line } from "./lines.ts";
import { speakerLines } from "./transcript.ts";

/** The parts of a page that are read differently: chrome, headings, captions, bylines, lists, comments. Sorted. */
export function findRegions(text: string, from: number, words: Words): readonly Region[] {
  const lines = readLines(text, from, words);
  const footer = footerStart(lines);
  const body: Line[] = [];
  const regions: Region[] = [];
  const furniture = chromeOf(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (i >= footer) regions.push(region("chrome", line, "footer"));
    else if (furniture[i] !== undefined) regions.push(region("chrome", line, furniture[i]!));
    else body.push(line);
  }
  const transcript = speakerLines(body);
  const spoken = new Set(transcript.map((turn) => turn.start));
  const comments = commentStart(body, commentHeading(lines));
  const title = titleLine(body);
  const pictured = aboveCredits(body);
  let picture = body.length > 0 && isPicture(body[0]!);
  for (let i = 0; i < body.length; i++) {
    const line = body[i]!;
    const below = body[i + 1];
    const pictureBelow = below !== undefined && isPicture(below);
    if (i >= comments) regions.push(region("comment", line, "gap-before-last-block"));
    else if (title && (line === title || line.text === title.text))
      regions.push(region("title", line, line === title ? "first-heading" : "repeated-headline"));
    else if (i < 12 && isByline(line)) regions.push(region("byline", line, "date-or-author-line"));
    else if (picture) regions.push(region("caption", line, isCredit(line) ? "credit" : "picture-text"));
    else if (pictured.has(line)) regions.push(region("caption", line, "above-credit"));
    else if (pictureBelow && standsAbove(line, below))
      regions.push(region("caption", line, "above-picture-text"));
    else if (isHeading(line, below)) regions.push(region("heading", line, "short-line"));
    else if (isListItem(line) && !spoken.has(line.start))
      regions.push(region("list", line, "bullet-or-number"));
    picture = pictureBelow;
  }
  return [...regions, ...transcript].sort(bySpan);
}

const isPicture = (line: Line): boolean => isCaption(line) || isCredit(line);

const region = (kind: Region["kind"], at: Span, rule: string): Region => ({
  kind,
  start: at.start,
  end: at.end,
  rule,
});

/**
 * Index of the line from which on a page is all foot, or the number of lines. Only the last half can be foot. One long
 * paragraph behind it can be the publisher's description; two or more mean that the text goes on.
 */
function footerStart(lines: readonly Line[]): number {
  let start = lines.length;
  let long = 0;
  for (let i = lines.length - 1; i >= Math.ceil(lines.length / 2) && long < 2; i--) {
    if (opensFooter(lines[i]!)) start = i;
    else if (lines[i]!.wordCount > 30) long++;
  }
  return start;
}

/** A picture's alternative text: a line without a stop right above its caption or credit. */
const standsAbove = (line: Line, picture: Line): boolean =>
  !line.ended && line.wordCount <= 30 && picture.gap === 0;

/** A short line that is no sentence: Markdown's `##`, or up to 14 words without a stop, before something longer. */
function isHeading(line: Line, next?: Line): boolean {
  if (/^#{1,6} \S/.test(line.text)) return true;
  if (line.ended || line.wordCount > 14 || isListItem(line) || isAttendance(line) || next === undefined)
    return false;
  return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(line.text) && (line.gap > 0 || next.gap > 0);
}

const isListItem = (line: Line): boolean => /^([•*\-–—‣◦]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/u.test(line.text);

/**
 * Index of the first line of reader comments: the last block, parted from the text by three blank lines or more where
 * nothing before is parted so. The number of lines if there is none.
 */
function commentStart(body: readonly Line[], heading: Line | undefined): number {
  const under = heading ? body.findIndex((line) => line.start > heading.start) : -1;
  if (under >= 0) return under;
  const named = body.findIndex(
    (line, i) => i > 2 && line.wordCount <= 3 && /^(\d+ )?(reader )?comments?:?$/i.test(line.text),
  );
  if (named >= 0) return named + 1;
  const parted = (line: Line, i: number): boolean => i > 2 && line.gap >= 3;
  const first = body.findIndex(parted);
  const only = first >= 0 && first === body.findLastIndex(parted) ? first : body.length;
  return only < body.length &&
    !isHeading(body[only]!, body[only + 1]) &&
    body.length - only <= body.length / 2
    ? only
    : body.length;
}

/** The line above the comments of readers, `Comments`, behind most of the text. */
function commentHeading(lines: readonly Line[]): Line | undefined {
  let prose = 0;
  let heading: Line | undefined;
  let before = 0;
  for (const line of lines) {
    if (line.ended && line.wordCount > 14) prose++;
    else if (
      line.wordCount <= 3 &&
      prose > 1 &&
      /^(\d+ )?(reader )?comments?( \(\d+\))?:?$/i.test(line.text)
    ) {
      heading = line;
      before = prose;
    }
  }
  return prose - before <= before ? heading : undefined;
}
