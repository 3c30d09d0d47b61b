import type { Meeting } from "../../../registry/entity.ts";
import { firstAtOrAfter } from "../../../text/span.ts";
import { shape } from "../../../text/words.ts";
import type { NameFinding } from "../../findings.ts";
import type { NamedDocument } from "./registryDocument.ts";
import type { Option, PossibleName } from "./registryMatches.ts";
import type { Support } from "./registryPeople.ts";

/**
 * Whether words name this meeting here. A full name does by itself; what all meetings of a series are called
 * (`NATO Summit`), by a place or year beside it, by the document's own meetings, or by being near its date.
 * @param before names found earlier in the document
 */
export function seriesSupport(
  document: NamedDocument,
  name: PossibleName,
  option: Option & { readonly entity: Meeting },
  before: readonly NameFinding[],
): Support | undefined {
  const meeting = option.entity;
  const shared = name.options.length > 1;
  const full = option.kind !== "series" && option.kind !== "untitled";
  const support = (
    rule: string,
    certainty: "certain" | "inferred",
    weight: number,
    reason: string,
  ): Support => ({
    rule,
    certainty,
    weight,
    reason,
  });
  const year = yearBeside(document, name);
  if (year !== undefined && meeting.startDate !== undefined && !meeting.startDate.startsWith(year))
    return undefined;
  const place = placeBehind(document, name);
  if (place !== undefined && meeting.location !== undefined && !liesIn(document, meeting.location, place))
    return undefined;
  if (full && !shared) return support("registry-name", "certain", 2, "");
  if (year !== undefined) return support("series-year", "inferred", 6, "the year beside it");
  if (place !== undefined) return support("series-place", "inferred", 6, "the place beside it");
  if (document.view.source.declaredMeetings.includes(meeting.id))
    return support("series-document", "inferred", 5, "the document lists this meeting as its own");
  if (before.some((finding) => finding.entity === meeting.id))
    return support("series-named", "inferred", 5, "named earlier in this document");
  if (document.full.has(meeting.id))
    return support("series-named", "inferred", 4, "named elsewhere in this document");
  const days = daysApart(meeting, document.view.source.documentDate?.value);
  if (days === undefined)
    return support("series", "inferred", full ? 1 : 0.5, "the registry knows it under this name");
  if (days > 550) return undefined;
  return support("series-date", "inferred", 3 - days / 200, "nearest to the document's date");
}

/** A year right before or behind: `2023 NATO Summit`, `NATO Summit 2023`, `NATO Summit in 2023`. */
function yearBeside({ view }: NamedDocument, name: PossibleName): string | undefined {
  const isYear = (token: number): boolean =>
    view.source.words.shapes[token] === shape.number && /^(?:19|20)\d\d$/.test(view.word(token));
  const inYear = view.key(name.next) === "in" ? name.next + 1 : name.next;
  if (isYear(name.first - 1)) return view.word(name.first - 1);
  return isYear(inYear) ? view.word(inYear) : undefined;
}

/** The registry place named right behind: `NATO Summit in Vilnius`. */
function placeBehind({ view, names }: NamedDocument, name: PossibleName): string | undefined {
  let token = name.next;
  if (isYearWord(view.word(token))) token++;
  if (!/^(?:in|at)$/.test(view.key(token))) return undefined;
  const start = view.source.words.starts[token + 1];
  if (start === undefined) return undefined;
  for (let i = firstAtOrAfter(names, start); i < names.length && names[i]!.start === start; i++) {
    const place = names[i]!.options.find((option) => option.entity.kind === "place");
    if (place) return place.entity.id;
  }
  return undefined;
}

const isYearWord = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Whether a place is another or lies in it, at most four steps up. */
function liesIn({ view }: NamedDocument, inner: string, outer: string): boolean {
  let at: string | undefined = inner;
  for (let steps = 0; at !== undefined && steps < 5; steps++) {
    if (at === outer) return true;
    const place = view.source.registry.entities.get(at);
    at = place?.kind === "place" ? place.containedInPlace : undefined;
  }
  return false;
}

/** Days between a meeting and the document, 0 while it goes on; undefined if a date is missing or not exact. */
export function daysApart(meeting: Meeting, date: string | undefined): number | undefined {
  if (date === undefined || meeting.startDate === undefined) return undefined;
  const day = (iso: string): number =>
    Date.parse(`${`${iso}-07-01`.slice(0, 4)}-${iso.slice(5, 7) || "07"}-${iso.slice(8, 10) || "01"}`) /
    86_400_000;
  const at = day(date);
  const from = day(meeting.startDate);
  const to = day(meeting.endDate ?? meeting.startDate);
  if (Number.isNaN(at + from + to)) return undefined;
  return Math.round(at < from ? from - at : at > to ? at - to : 0);
}
