import type { Role } from "../registry/entity.ts";

/**
 * The roles held at a date, all dates ISO and compared as exactly as both are known: `2023` holds at `2023-10-12`.
 * A start or end left out is open. Without a date all roles are returned.
 */
export const rolesAt = (roles: readonly Role[], date: string | undefined): readonly Role[] =>
  date === undefined
    ? roles
    : roles.filter(
        ({ startDate, endDate }) =>
          (startDate === undefined || compareDates(startDate, date) <= 0) &&
          (endDate === undefined || compareDates(date, endDate) <= 0),
      );

/** Order of two ISO dates; 0 if the less exact one contains the other. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 10);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  return left < right ? -1 : left > right ? 1 : 0;
}
