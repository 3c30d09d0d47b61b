import type { DateAnchor } from "../../findings.ts";
import type { Span } from "../../../text/span.ts";
import { isDay, type Day } from "./calendar.ts";
import { unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import { dayValue } from "./values.ts";

/** What is known while reading on: the document's date and the dates named before. */
export interface Context {
  /** The document's date; days or months it does not say are the first. */
  readonly document: Day | undefined;
  /** The document's date as it was given, `2023-10`, as an anchor. */
  readonly anchor: DateAnchor;
  /** The smallest unit that the document's date says. */
  readonly exactness: number;
  /** The time of day of the document's date, if it says. */
  readonly minuteOfDay: number | undefined;
  /** The last date that the text named, and its unit: a day, a month or a year. */
  reference:
    | { readonly day: Day; readonly exactness: number; readonly value: string; readonly span: Span }
    | undefined;
  /** The last quarter that the text reported on. */
  quarter: { readonly year: number; readonly number: number } | undefined;
  /** Whether the text has turned to a longer stretch since, as `the nine months`. */
  longer: boolean;
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
    quarter: undefined,
    longer: false,
  };
}

/** Keep what later expressions may be counted from: dates, and quarters of companies' reports. */
export function remember(context: Context, atom: Atom, resolved: Resolved, span: Span): void {
  const { meaning } = atom;
  if (atom.type === "DURATION") {
    // `the nine months`, `the year ended …`: `a year earlier` no longer means a quarter
    if (/^P(\d\d?M|1Y)$/.test(resolved.value) && atom.rule !== "hyphened-duration") context.longer = true;
    return;
  }
  if (atom.type === "SET") return;
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(resolved.value);
  if (match) {
    const day = resolved.day ?? {
      year: Number(match[1]),
      month: Number(match[2] ?? 1),
      day: Number(match[3] ?? 1),
    };
    const exactness = match[3] ? unit.day : match[2] ? unit.month : unit.year;
    if (exactness < unit.year || meaning.is === "year")
      context.reference = {
        day,
        exactness,
        value: resolved.value,
        span: { start: span.start, end: span.end },
      };
  }
  if (meaning.is !== "period" || meaning.kind !== "quarter" || meaning.pick === -2 || meaning.aside) return;
  const quarter = /^(\d{4})-Q(\d)$/.exec(resolved.value);
  if (!quarter || resolved.ahead) return;
  context.quarter = { year: Number(quarter[1]), number: Number(quarter[2]) };
  context.longer = false;
}

/** The document's date if it is known to the day. */
export const documentDay = (context: Context): Day | undefined =>
  context.exactness <= unit.day ? context.document : undefined;

/** The document's date if it is known at least to the month. */
export const documentDated = (context: Context): Day | undefined =>
  context.exactness <= unit.month ? context.document : undefined;

/** The day of a time that names none: the one named last, else the document's. */
export function dayOf(context: Context): Resolved {
  const { reference } = context;
  if (reference && reference.exactness <= unit.day)
    return {
      value: dayValue(reference.day),
      day: reference.day,
      certainty: "inferred",
      reason: "The day is the one named last.",
      anchor: referenceAnchor(reference),
    };
  const day = documentDay(context);
  if (!day) return { value: "XXXX-XX-XX", certainty: "certain" };
  return relative(
    { value: dayValue(day), day, certainty: "certain" },
    context,
    "inferred",
    "No day is named; the document's is taken.",
  );
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
