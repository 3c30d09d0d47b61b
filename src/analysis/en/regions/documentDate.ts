import { months } from "../lexicon/months.ts";
import type { Described, Region } from "../../findings.ts";
import { splitLines } from "../../../text/paragraphs.ts";
import { overlaps } from "../../../text/span.ts";
import { fullDate, fullDates, isoDate } from "./writtenDates.ts";

/**
 * The date of a document that has no front matter, from the best place that gives one: a byline, a dateline, a
 * picture's identifier, the file name, and last the latest full date in the text, since a report is written when
 * what it reports is over.
 */
export function findDocumentDate(
  text: string,
  from: number,
  regions: readonly Region[],
  fileName?: string,
): Described | undefined {
  return (
    inBylines(text, regions) ??
    inDateline(text, from, regions) ??
    inHead(text, from, regions) ??
    inPictureIdentifier(text, from) ??
    (fileName === undefined ? undefined : inFileName(fileName)) ??
    latestInText(text, from, regions)
  );
}

/** All that a byline and a dateline say of the document's day, each if it is there. */
export const datesTold = (text: string, from: number, regions: readonly Region[]): readonly Described[] =>
  [inBylines(text, regions), inDateline(text, from, regions)].filter((date) => date !== undefined);

/** The first byline with a full date; one that says when the page was updated only if no other has a date. */
function inBylines(text: string, regions: readonly Region[]): Described | undefined {
  const dated = regions
    .filter((region) => region.kind === "byline")
    .flatMap((region) => {
      const line = text.slice(region.start, region.end);
      const date = fullDate(line);
      return date ? [{ date, start: region.start, updated: /updated|modified/i.test(line) }] : [];
    });
  const best = dated.find((candidate) => !candidate.updated) ?? dated[0];
  return best && described(best.date, "byline", best.start);
}

/** `BRUSSELS, 12 October 2023 –` at the head of one of the first paragraphs; also with the year alone left out. */
function inDateline(text: string, from: number, regions: readonly Region[]): Described | undefined {
  const chrome = regions.filter((region) => region.kind === "chrome");
  const lines = splitLines(text.slice(0, from + 6000), from)
    .filter((line) => !chrome.some((c) => overlaps(c, line)))
    .slice(0, 8);
  for (const line of lines) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 90));
    const place = /^(?:\p{Lu}[\p{L}.'’-]+[ ,/]*){1,5}[,(]?\s*/u.exec(head);
    const dash = /\s?[-–—]+\s/u.exec(head.slice(8));
    if (!place || !dash) continue;
    const date = fullDate(head.slice(0, dash.index + 8));
    if (date) return described(date, "dateline", line.start);
  }
  return undefined;
}

/**
 * A title or a line below it that gives a day: `Minutes of the meeting held on 9 October 2023`, or a line of its own that
 * says when: `Held in the Library on 9 October 2023`, `Date: 9 October 2023`.
 */
function inHead(text: string, from: number, regions: readonly Region[]): Described | undefined {
  const title = regions.find((region) => region.kind === "title");
  if (!title) return undefined;
  for (const line of splitLines(text.slice(0, title.end + 400), from)) {
    const head = text.slice(line.start, line.end);
    if (head.length > 200 || (/[.!?]["”’]?$/.test(head) && !/[ap]\.m\.$/.test(head))) continue;
    const isBeside = line.start >= title.start && line.start <= title.end + 3;
    if (!(isBeside ? ofMeeting : whenHeld).test(head) || line.start < title.start) continue;
    const date = fullDate(head);
    if (date) return described(date, "text", line.start);
  }
  return undefined;
}

const whenHeld = /^(?:held|date(?: and (?:time|place))?:|when:)(?!\p{L})/iu;
const ofMeeting = new RegExp(
  `meeting|minutes|session|summit|conference|agenda|record|${whenHeld.source}`,
  "iu",
);

/**
 * The day in the identifier of a picture of the U.S. Defense Department (VIRIN, six digits: year, month, day), which
 * stands beside pictures on government pages.
 */
function inPictureIdentifier(text: string, from: number): Described | undefined {
  const match = /\bVIRIN:? (\d\d)(\d\d)(\d\d)-/.exec(text.slice(from, from + 20_000));
  if (!match) return undefined;
  const value = isoDate(2000 + Number(match[1]), Number(match[2]), Number(match[3]));
  const start = from + match.index + match[0].length - 7;
  return value === undefined ? undefined : { value, source: "text", span: { start, end: start + 6 } };
}

/** `2023-10-12-brief.txt`, `20231012_brief.txt`, `brief 12 Oct 2023.txt`, `2023-10.txt`. */
function inFileName(fileName: string): Described | undefined {
  const name = fileName.replace(/_/g, " ");
  const written = fullDate(name) ?? fullDate(name.replace(/-/g, " "));
  if (written) return { value: written.value, source: "file-name" };
  const compact = /(?<!\d)((?:1\d|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(name);
  const day = compact && isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (day) return { value: day, source: "file-name" };
  const month = /(?<!\d)((?:1\d|20)\d\d)-(0[1-9]|1[0-2])(?![\d-])/.exec(name);
  if (month) return { value: `${month[1]}-${month[2]}`, source: "file-name" };
  const named = /(?<![A-Za-z])(?<!\p{L})(\p{L}{3,9})[ -]((?:1\d|20)\d\d)(?!\d)/u.exec(name);
  const number = named && months[named[1]!.slice(0, 3).toLowerCase()];
  return number
    ? { value: `${named![2]}-${String(number).padStart(2, "0")}`, source: "file-name" }
    : undefined;
}

/** The latest full date of the first 40,000 characters outside page chrome and comments. */
function latestInText(text: string, from: number, regions: readonly Region[]): Described | undefined {
  const outside = regions.filter((region) => region.kind === "chrome" || region.kind === "comment");
  const dates = fullDates(text.slice(from, from + 40_000)).filter(
    (date) => !outside.some((r) => overlaps(r, { start: from + date.start, end: from + date.end })),
  );
  const told = dayOfWire(text, from);
  if (told !== undefined) {
    const same = dates.find(({ value }) => value.endsWith(told));
    return same && described(same, "text", from);
  }
  const latest = dates.reduce<(typeof dates)[number] | undefined>(
    (best, date) => (best === undefined || date.value > best.value ? date : best),
    undefined,
  );
  return latest && described(latest, "text", from);
}

/** The `-01-22` of `Jan 22 (Reuters) -`, `BAKU, January 22 (AP) —` at the head of one of the first paragraphs, without a year. */
function dayOfWire(text: string, from: number): string | undefined {
  const wire =
    /^(?:\p{Lu}[\p{L} ,.'’-]{0,60}, )?(\p{Lu}\p{Ll}{2,8})\.? (\d{1,2}) \(\p{Lu}[\p{L} ]{1,30}\) [-–—]/mu.exec(
      text.slice(from, from + 1500),
    );
  const month = wire && months[wire[1]!.slice(0, 3).toLowerCase()];
  return month ? `-${String(month).padStart(2, "0")}-${wire[2]!.padStart(2, "0")}` : undefined;
}

const described = (
  date: { readonly value: string; readonly start: number; readonly end: number },
  source: Described["source"],
  offset: number,
): Described => ({ value: date.value, source, span: { start: offset + date.start, end: offset + date.end } });
