import { fitsRole } from "../../analysis/en/names/roleHolder.ts";
import { covered, overlaps, type Span } from "../../text/span.ts";
import { dateRangeWords } from "../dateWords.ts";
import { rolesAt } from "../rolesAt.ts";
import type { DocumentCheck, Found } from "./check.ts";
import { paragraphAround } from "./paragraphAround.ts";

export const titleOutOfOffice: DocumentCheck = {
  of: "document",
  code: "title-out-of-office",
  severity: "warning",
  summary: "A title stands beside somebody who, by the registry, did not hold it at the document's date.",
  find({ text, findings }, registry) {
    const date = findings.documentDate?.value;
    if (date === undefined) return [];
    return findings.roles.flatMap((role): Found[] => {
      const person = role.holder === null ? undefined : registry.entities.get(role.holder);
      if (person?.kind !== "person" || (role.rule !== "title-name" && role.rule !== "name-title")) return [];
      const fitting = person.roles.filter((held) => fitsRole(registry, role.title, held));
      if (fitting.length === 0 || rolesAt(fitting, date).length > 0) return [];
      // The text may speak of another time: “In 2008 Prime Minister …”.
      const around: Span = paragraphAround(text, role);
      const times = findings.dates.filter((each) => overlaps(each, around));
      if (times.some(({ value }) => /^\d{4}/.test(value) && rolesAt(fitting, value).length > 0)) return [];
      const when = fitting
        .map(({ startDate, endDate }) => dateRangeWords(startDate, endDate))
        .filter((words) => words !== undefined);
      return [
        {
          span: role,
          message: `${person.name} was not ${covered(text, role).replace(/\s+/g, " ")} on the document's date (${dateRangeWords(date, undefined)}); by the registry: ${when.join(", ")}.`,
          related: [{ uri: person.at.uri, span: person.at.id, message: `The entry “${person.id}”.` }],
        },
      ];
    });
  },
};
