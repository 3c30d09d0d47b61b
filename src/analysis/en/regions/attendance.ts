import type { Line } from "./lines.ts";

/** `Present: Anna Berg, Peter Holm`: a label with those whom it labels. */
export const isAttendance = (line: Line): boolean =>
  line.labelled &&
  /^(?:members |also )?(?:present|participants|attendees|in attendance|apologies|absent)[^:]{0,30}: ?\S/i.test(
    line.text,
  );
