import { spanAt, type Span } from "../../../text/span.ts";
import type { Sentence } from "./reading.ts";

/** Days since 1970-01-01 of an ISO date (or date-time, or year-month: its first day); undefined for anything else. */
export function dayNumber(iso: string | undefined): number | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(iso);
  if (!match) return undefined;
  return Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)) / 86_400_000);
}

/** The ISO date a number of days after another. */
export const plusDays = (iso: string, days: number): string =>
  new Date((dayNumber(iso)! + days) * 86_400_000).toISOString().slice(0, 10);

/** The days that a sentence names in full, as day numbers; *on Monday* and the like do not count. */
export const explicitDays = (sentence: Sentence): readonly number[] =>
  sentence.dates.flatMap((date) => {
    const day = date.type === "DATE" && !date.anchor ? dayNumber(date.value) : undefined;
    return day === undefined || date.value.length < 10 ? [] : [day];
  });

/** Which days a place in the text speaks of: those its sentence names, else those of the last heading. */
export function daysTold(sentences: readonly Sentence[]): (at: Span) => readonly number[] {
  const days = new Map<Sentence, readonly number[]>();
  let section: readonly number[] = [];
  for (const sentence of sentences) {
    const own = explicitDays(sentence);
    if (sentence.heading) section = own;
    days.set(sentence, own.length > 0 ? own : section);
  }
  return (at) => {
    const sentence = spanAt(sentences, at.start);
    return (sentence && days.get(sentence)) ?? [];
  };
}
