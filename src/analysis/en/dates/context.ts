import type { Span } from "../../../text/span.ts";
import { isDay } from "./calendar.ts";
import { unit } from "./lexicon.ts";
import type { Atom } from "./meaning.ts";
import type { Context, Resolved } from "./resolve.ts";

/** A fresh context. The document's date may be `2023-10-12`, `2023-10`, `2023`, or carry a time of day. */
export function newContext(documentDate: string | undefined): Context {
  const match = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?/.exec(documentDate ?? "");
  const year = Number(match?.[1] ?? 0);
  const month = Number(match?.[2] ?? 1);
  const day = Number(match?.[3] ?? 1);
  const exactness = match?.[3] ? unit.day : match?.[2] ? unit.month : unit.year;
  return {
    document: match && isDay(year, month, day) ? { year, month, day } : undefined,
    documentValue: documentDate ?? "",
    exactness,
    reference: undefined,
    quarter: undefined,
  };
}

/** Keep what later expressions may be counted from: days, and quarters of companies' reports. */
export function remember(context: Context, atom: Atom, resolved: Resolved, span: Span): void {
  if (resolved.day && atom.type !== "SET")
    context.reference = {
      day: resolved.day,
      value: resolved.value,
      span: { start: span.start, end: span.end },
    };
  const quarter =
    atom.meaning.is === "period" && atom.meaning.kind === "quarter"
      ? /^(\d{4})-Q(\d)$/.exec(resolved.value)
      : null;
  if (quarter && atom.meaning.is === "period" && atom.meaning.pick !== -2)
    context.quarter = { year: Number(quarter[1]), number: Number(quarter[2]) };
}
