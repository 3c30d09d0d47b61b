import { impossible, isIsoDate } from "../../registry/isoDate.ts";

/**
 * Whether a value is one that TIMEX3 has for dates, times and durations: an ISO 8601 date, as exact as known, with
 * weeks, quarters, halves and seasons; `X` for digits that are not known; a time of day; a range `a/b`; `P2D`.
 * A date that can be no date (the 30th of February) is none.
 */
export function isTimex(value: string): boolean {
  if (value.includes("/")) {
    const [from, to, ...more] = value.split("/");
    return more.length === 0 && isTimex(from!) && isTimex(to!);
  }
  if (/^(?:PRESENT|PAST|FUTURE)_REF$/.test(value)) return true;
  if (/^P(?:[\dX.]{1,6}(?:DE|CE|[YMWDQE]))*(?:T(?:[\dX.]{1,6}[HMS])+)?$/.test(value))
    return /\d|X/.test(value);
  const [, day, time] = /^([^T]*)(?:T(.+))?$/.exec(value) ?? [];
  if (day === undefined || (time !== undefined && !isTime(time))) return false;
  if (isIsoDate(day)) return impossible(day) === undefined;
  const isPart = /^[\dX]{4}(?:-(?:W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12]|SP|SU|FA|AU|WI))?$/.test(day);
  return isPart || /^[\dX]{2,3}$/.test(day) || /^[\dX]{4}-[\dX]{2}(?:-[\dX]{2})?$/.test(day);
}

/** Why a value is refused. */
export const notTimex = (value: string): string =>
  `“${value}” is no date: write 2023-10-09, 2023-10, 2023-W41, 2023-Q4, 2023-10-09T14:30 or a duration such as P2D.`;

/** `14:30`, `14`, `MO` (morning), `24:00`. */
const isTime = (time: string): boolean =>
  /^(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?)?(?:Z|[+-]\d\d:?\d\d)?)$/.test(
    time,
  );
