import { impossible } from "../../registry/isoDate.ts";
import { dateWords } from "../dateWords.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const impossibleDate: DocumentCheck = {
  of: "document",
  code: "impossible-date",
  severity: "warning",
  summary: "A date is not in the calendar, such as 31 June.",
  find: ({ findings }) =>
    findings.dates.flatMap((date): Found[] => {
      const [, year, monthDay] = /^(\d{4}|XXXX)-(\d\d-\d\d)/.exec(date.value) ?? [];
      if (year === undefined || monthDay === undefined) return [];
      // 29 February is a day of some years; the year may not be known, or inferred and not written.
      const open = year === "XXXX" || date.anchor !== undefined;
      const day = `${open ? leapYear : year}-${monthDay}`;
      if (impossible(day) === undefined) return [];
      const [name, ...rest] = dateWords(day).split(" ").slice(1);
      const month = open ? name : [name, ...rest].join(" ");
      return [{ span: date, message: `There is no day ${Number(monthDay.slice(3))} in ${month}.` }];
    }),
};

const leapYear = "2024";
