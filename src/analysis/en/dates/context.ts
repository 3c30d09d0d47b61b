import type { DateAnchor } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { dayNumber, isDay, mondayOf, type Day } from "./calendar.ts";
import type { EntryDay } from "./entryDays.ts";
import { unit } from "./lexicon.ts";
import type { Atom, Period } from "./meaning.ts";
import { isInSentence, tenseOf, type Clause } from "./tense.ts";
import { dayValue } from "./values.ts";

/** What is known while reading on: the document's date and the dates named before. */
export interface Context {
  /** The document's date; days or months it does not say are the first. */
  document: Day | undefined;
  /** The document's date as it was given, `2023-10`, as an anchor. */
  anchor: DateAnchor;
  /** The smallest unit that the document's date says. */
  exactness: number;
  /** The time of day of the document's date, if it says. */
  minuteOfDay: number | undefined;
  /** The last date that the text named. */
  reference: Reference | undefined;
  /** The day that the text named last, or the Monday of the week. */
  told: Day | undefined;
  /** The date of the last entry of a chronicle, where its year is known. */
  entry: Day | undefined;
  /** The day of the last heading that named one. */
  heading: Reference | undefined;
  /** Where the paragraph at hand begins, and whether it is short and without a full stop, as headings are. */
  paragraph: number;
  inHeading: boolean;
  /** Whether it lists what is to come by days. */
  diary: boolean;
  /** The last quarter that the text reported on. */
  quarter: { readonly year: number; readonly number: number } | undefined;
  /** The last quarter that it spoke of as to come, and where. */
  quarterAhead: { readonly year: number; readonly number: number; readonly end: number } | undefined;
  /** Whether the text has turned to a longer stretch since, as `the nine months`. */
  longer: boolean;
}

/** A date that the text named, and its unit: a day, a month or a year. */
interface Reference {
  readonly day: Day;
  readonly exactness: number;
  readonly value: string;
  readonly span: Span;
}

export interface Resolved {
  readonly value: string;
  readonly certainty: "certain" | "inferred" | "candidate";
  readonly reason?: string;
  readonly anchor?: DateAnchor;
  /** The day itself, if it is one. */
  readonly day?: Day;
  /** The text speaks of it as to come. */
  readonly ahead?: boolean;
  /** Its year is that of the entry before it. */
  readonly carried?: boolean;
}

/** A fresh context. The document's date may be `2023-10-12`, `2023-10`, `2023`, or carry a time of day. */
export function newContext(documentDate: string | undefined): Context {
  const match = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:[T ](\d\d):(\d\d))?)?)?/.exec(documentDate ?? "");
  const year = Number(match?.[1] ?? 0);
  const month = Number(match?.[2] ?? 1);
  const day = Number(match?.[3] ?? 1);
  const exactness = match?.[3] ? unit.day : match?.[2] ? unit.month : unit.year;
  return {
    document: match && isDay(year, month, day) ? { year, month, day } : undefined,
    anchor: { value: documentDate ?? "", source: "document-date" },
    exactness,
    minuteOfDay: match?.[4] ? Number(match[4]) * 60 + Number(match[5]) : undefined,
    reference: undefined,
    told: undefined,
    entry: undefined,
    heading: undefined,
    paragraph: 0,
    inHeading: false,
    diary: false,
    quarter: undefined,
    quarterAhead: undefined,
    longer: false,
  };
}

/** Read on in a part of the document that has a day of its own. */
export function enter(context: Context, { day, start, end }: EntryDay): void {
  context.document = day;
  context.exactness = unit.day;
  context.minuteOfDay = undefined;
  context.anchor = { value: dayValue(day), source: "explicit-date", span: { start, end } };
}

/**
 * Keep what later expressions may be counted from: dates, and quarters of companies' reports.
 * @param isRecord `the highest since 1993`: told of another time, which the text stays with
 */
export function remember(
  context: Context,
  atom: Atom,
  resolved: Resolved,
  span: Span,
  isRecord: boolean,
): void {
  const { meaning } = atom;
  if (atom.type === "DURATION") {
    // `the nine months`, `the year ended …`: `a year earlier` no longer means a quarter
    if (/^P(\d\d?M|1Y)$/.test(resolved.value) && atom.rule !== "hyphened-duration") context.longer = true;
    return;
  }
  if (atom.type === "SET") return;
  if (resolved.day) context.told = resolved.day;
  else if (resolved.value[5] === "W") context.told = mondayOf(resolved.value) ?? context.told;
  const dated = readValue(resolved.value) ?? (meaning.is === "period" ? yearOf(meaning) : undefined);
  // `2 percent from a year earlier`: what follows still speaks of the time that is compared
  const compared = meaning.is === "shift" && meaning.compares === true;
  if (dated && !compared && !isRecord && (dated.exactness < unit.year || meaning.is !== "shift")) {
    const day = resolved.day ?? dated.day;
    const { exactness } = dated;
    context.reference = { day, exactness, value: resolved.value, span: { start: span.start, end: span.end } };
    if (context.inHeading && exactness <= unit.day) context.heading = context.reference;
  }
  if (meaning.is !== "period" || meaning.kind !== "quarter" || meaning.pick === -2 || meaning.aside) return;
  const quarter = /^(\d{4})-Q(\d)$/.exec(resolved.value);
  if (!quarter) return;
  const named = { year: Number(quarter[1]), number: Number(quarter[2]) };
  if (resolved.ahead) {
    context.quarterAhead = { ...named, end: span.end };
    return;
  }
  context.quarter = named;
  context.longer = false;
}

/** The quarter that ends with a month, as the one that the text reports on. */
export function rememberQuarter(context: Context, value: string): void {
  const end = /^(\d{4})-(03|06|09|12)/.exec(value);
  if (!end) return;
  context.quarter = { year: Number(end[1]), number: Number(end[2]) / 3 };
  context.longer = false;
}

/** The date that a value begins with, `1998`, `1998-02` or `1998-02-23`, and its unit; none for `1998-Q1`, `P2D`. */
function readValue(value: string): { readonly day: Day; readonly exactness: number } | undefined {
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  if (!(year >= 0)) return undefined;
  const month = value[4] === "-" ? twoDigits(value, 5) : 0;
  const day = month > 0 && value[7] === "-" ? twoDigits(value, 8) : 0;
  const end = day > 0 ? 10 : month > 0 ? 7 : 4;
  if (!(month >= 0 && day >= 0) || (value.length > end && value[end] !== "T")) return undefined;
  const exactness = day > 0 ? unit.day : month > 0 ? unit.month : unit.year;
  return { day: { year, month: month || 1, day: day || 1 }, exactness };
}

/** The year that is written with a season, a quarter or a half: `the summer of 1931`. */
const yearOf = ({ year }: Period): { readonly day: Day; readonly exactness: number } | undefined =>
  year === undefined ? undefined : { day: { year, month: 1, day: 1 }, exactness: unit.year };

/** The number that two digits of a value make; not a number if they are none. */
function twoDigits(value: string, at: number): number {
  const tens = value.charCodeAt(at) - 48;
  const ones = value.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** What lies in the year of the date that the text named last. */
export const inYearOfReference = (
  { reference }: Context,
  of: (year: number) => Resolved,
): Resolved | undefined =>
  reference && {
    ...of(reference.day.year),
    certainty: "inferred",
    reason: "The year of the date named before it.",
    anchor: referenceAnchor(reference),
  };

/** The document's date if it is known to the day. */
export const documentDay = (context: Context): Day | undefined =>
  context.exactness <= unit.day ? context.document : undefined;

/** The document's date if it is known at least to the month. */
export const documentDated = (context: Context): Day | undefined =>
  context.exactness <= unit.month ? context.document : undefined;

/**
 * The day of a time that names none: the one named last in its paragraph, else the one of the heading that it stands
 * under, else the one named last unless it is a heading itself, else the document's. A day that the verb rules out (to come, of what is over) is not
 * taken.
 */
export function dayOf(context: Context, clause: Clause): Resolved {
  const { reference, heading } = context;
  const now = documentDay(context);
  const named = reference && reference.exactness <= unit.day ? reference : undefined;
  const here = named !== undefined && named.span.start >= context.paragraph;
  const from = here ? named : context.inHeading ? heading : (heading ?? named);
  const same = here && isInSentence(clause, named.span.end);
  if (from && (same || !(now && isRuledOut(dayNumber(from.day) - dayNumber(now), clause))))
    return {
      value: dayValue(from.day),
      day: from.day,
      certainty: "inferred",
      reason: from === heading ? "The day is the heading's." : "The day is the one named last.",
      anchor: referenceAnchor(from),
    };
  if (!now) return { value: "XXXX-XX-XX", certainty: "certain" };
  return relative(
    { value: dayValue(now), day: now, certainty: "certain" },
    context,
    "inferred",
    "No day is named; the document's is taken.",
  );
}

/** Days that lie ahead are not told in the past, days gone by not in the future. */
function isRuledOut(ahead: number, clause: Clause): boolean {
  if (ahead === 0) return false;
  return tenseOf(clause) === (ahead > 0 ? "past" : "future");
}

export const certain = (value: string): Resolved => ({ value, certainty: "certain" });

/** A value that was counted from the document's date. */
export function relative(
  resolved: Resolved,
  context: Context,
  certainty: Resolved["certainty"] = "certain",
  reason = "",
): Resolved {
  const { value, day } = resolved;
  const anchor = context.anchor;
  if (day) return reason ? { value, certainty, anchor, day, reason } : { value, certainty, anchor, day };
  return reason ? { value, certainty, anchor, reason } : { value, certainty, anchor };
}

export const referenceAnchor = (reference: { readonly value: string; readonly span: Span }): DateAnchor => ({
  value: reference.value,
  source: "explicit-date",
  span: reference.span,
});
