import { datesTold } from "../../analysis/en/regions/documentDate.ts";
import type { Described } from "../../analysis/findings.ts";
import { describedSource } from "../describedSource.ts";
import { dateWords } from "../dateWords.ts";
import type { DocumentCheck, Found } from "./check.ts";

export const contradictingDate: DocumentCheck = {
  of: "document",
  code: "contradicting-date",
  severity: "warning",
  summary:
    "The document's dateline or byline gives another day than what its date is taken from, by more than one day.",
  find(document) {
    const { text, findings, uri } = document;
    const own = findings.documentDate;
    if (!own || !isDay(own.value) || own.source === "file-name" || own.source === "given") return [];
    const { regions } = findings;
    const bodyStart = regions.find(({ kind }) => kind === "front-matter")?.end ?? 0;
    return datesTold(text, bodyStart, regions).flatMap((told: Described): Found[] => {
      if (told.source === own.source || !told.span || daysBetween(told.value, own.value) <= 1) return [];
      return [
        {
          span: told.span,
          message: `This says ${dateWords(told.value)}, but the document is of ${dateWords(own.value)} (${describedSource(own)}).`,
          ...(own.span && { related: [{ uri, span: own.span, message: "The document's date." }] }),
        },
      ];
    });
  },
};

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/.test(value);

const daysBetween = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b));

const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000;
