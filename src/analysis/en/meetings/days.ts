/** Days since 1970-01-01 of an ISO date (or date-time, or year-month: its first day); undefined for anything else. */
export function dayNumber(iso: string | undefined): number | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/.exec(iso);
  if (!match) return undefined;
  return Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)) / 86_400_000);
}

/** The ISO date a number of days after another. */
export const plusDays = (iso: string, days: number): string =>
  new Date((dayNumber(iso)! + days) * 86_400_000).toISOString().slice(0, 10);
