import { exactly } from "../lexicon/wordSets.ts";
import { dayNumber, isDay } from "./calendar.ts";
import type { Context, Resolved } from "./context.ts";
import type { CalendarDate, Meaning } from "./meaning.ts";
import type { Clause } from "./tense.ts";
import { beginsSentence, isIn } from "./tokens.ts";

/**
 * The year of an entry of a chronicle that does not say it, as the one of the entry before: `Oct. 29, 1997: Talks
 * begin. Nov. 13: They end.` In running text a day without a year is rather the nearest one.
 */
export function carriedYear(m: CalendarDate, context: Context, clause: Clause): number | undefined {
  const { entry, document } = context;
  if (!entry || !document || !isEntry(clause)) return undefined;
  const later = m.month > entry.month || (m.month === entry.month && (m.day ?? entry.day) >= entry.day);
  const day = { year: entry.year + (later ? 0 : 1), month: m.month, day: m.day ?? 1 };
  return isDay(day.year, day.month, day.day) && dayNumber(day) <= dayNumber(document) ? day.year : undefined;
}

/** Keep the date of an entry that says its year or goes on from one that does. */
export function rememberEntry(context: Context, m: Meaning, resolved: Resolved, clause: Clause): void {
  if (m.is !== "calendar" || !isEntry(clause)) return;
  const date =
    m.year !== undefined || resolved.carried ? /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(resolved.value) : null;
  context.entry = date
    ? { year: Number(date[1]), month: Number(date[2]), day: Number(date[3] ?? 1) }
    : undefined;
}

/** Whether a date heads an entry of a chronicle: `Nov. 13 -- The last of them leave`, `March 1998: Talks begin`. */
const isEntry = ({ t, first, last }: Clause): boolean =>
  isIn(t, last + 1, afterHead) && beginsSentence(t, first);

const afterHead = exactly("- – — :");
