import { bySpan } from "../text/span.ts";
import type {
  DateFinding,
  Finding,
  MeetingFinding,
  NameFinding,
  QuotationFinding,
  RoleFinding,
} from "./findings.ts";

/** Findings by kind, each list sorted by start, of those that start together the longer first. */
export interface ByKind {
  readonly names: readonly NameFinding[];
  readonly dates: readonly DateFinding[];
  readonly quotations: readonly QuotationFinding[];
  readonly roles: readonly RoleFinding[];
  readonly meetings: readonly MeetingFinding[];
}

/** All findings in one list, sorted. */
export const inOneList = ({ names, dates, quotations, roles, meetings }: ByKind): readonly Finding[] =>
  [...names, ...dates, ...quotations, ...roles, ...meetings].sort(bySpan);

/** Part a sorted list of findings by kind. */
export function byKind(findings: readonly Finding[]): ByKind {
  const names: NameFinding[] = [];
  const dates: DateFinding[] = [];
  const quotations: QuotationFinding[] = [];
  const roles: RoleFinding[] = [];
  const meetings: MeetingFinding[] = [];
  for (const finding of findings)
    switch (finding.kind) {
      case "name":
        names.push(finding);
        break;
      case "date":
        dates.push(finding);
        break;
      case "quotation":
        quotations.push(finding);
        break;
      case "role":
        roles.push(finding);
        break;
      case "meeting":
        meetings.push(finding);
        break;
    }
  return { names, dates, quotations, roles, meetings };
}
