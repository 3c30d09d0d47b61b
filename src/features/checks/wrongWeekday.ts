import { impossible } from "../../registry/isoDate.ts";
import { covered } from "../../text/span.ts";
import { dateWords, weekdayOf } from "../dateWords.ts";
import { changeTo } from "./changeTo.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const wrongWeekday: DocumentCheck = {
  of: "document",
  code: "wrong-weekday",
  severity: "warning",
  summary: "A weekday stands beside a date that falls on another one.",
  find: ({ uri, text, findings }) =>
    findings.dates.flatMap((date): Found[] => {
      const day = /^\d{4}-\d\d-\d\d/.exec(date.value)?.[0];
      const named = weekdayName.exec(covered(text, date));
      if (day === undefined || !named || impossible(day) !== undefined || !/\d/.test(covered(text, date)))
        return [];
      // A year that was not written may have been inferred wrongly.
      const years = date.anchor ? [-1, 0, 1] : [0];
      const days = years.map(
        (shift) => String(Number(day.slice(0, 4)) + shift).padStart(4, "0") + day.slice(4),
      );
      const short = named[0].slice(0, 3).toLowerCase();
      if (days.some((each) => weekdayOf(each)?.toLowerCase().startsWith(short) ?? true)) return [];
      const right = weekdayOf(day)!;
      const start = date.start + named.index;
      const span = { start, end: start + named[0].length };
      const written = named[0].length > 4 ? right : right.slice(0, 3);
      return [
        {
          span,
          message: `${dateWords(day)} is a ${right}, not a ${named[0]}.`,
          fixes: () => [{ ...changeTo(uri, span, written), preferred: false }],
        },
      ];
    }),
};

const weekdayName = /(?<!\p{L})(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\p{L})/u;
